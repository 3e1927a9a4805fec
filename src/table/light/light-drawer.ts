import type { Plates, Viewport } from '@/artwork/plates';
import type { Lighting } from './lighting';

/**
 * Turns plates into a lit picture on a canvas of its own. One drawer serves one viewport at a time:
 * `setPlates` uploads, `draw` lights. `resolution` 1 is sharp, 0.5 draws a quarter of the pixels while something moves.
 * The drawer keeps the plates it is given until it gets others or is disposed.
 */
export interface LightDrawer {
  readonly kind: 'webgl' | 'plain';
  readonly canvas: HTMLCanvasElement;
  setPlates(plates: Plates, viewport: Viewport): void;
  draw(lighting: Lighting, resolution: number): void;
  dispose(): void;
}
