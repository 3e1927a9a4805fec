import type { Viewport } from '../plates';
import { cellChance } from './cells';
import { coverageLoop } from './coverage';
import { displaced } from './displaced';

const MESH_PER_MM = 9;

/** Thick film with an edge that steps along the mesh, and coarse pigment in it. */
export function screen(layer: Uint8ClampedArray, viewport: Viewport): Uint8ClampedArray {
  const stepped = displaced(layer, viewport, { reachMm: 0.05, perMm: MESH_PER_MM, salt: 21 });
  return coverageLoop(stepped, viewport, (alpha, x, y) => {
    const pigment = cellChance(Math.floor(x * 60), Math.floor(y * 60), 23);
    const mesh = 0.04 * Math.cos(x * MESH_PER_MM * 6.2832) * Math.cos(y * MESH_PER_MM * 6.2832);
    return alpha * Math.min(1, 0.8 + 0.2 * pigment + mesh);
  });
}
