import type { Plates, Viewport } from '@/artwork/plates';
import type { LightDrawer } from './light-drawer';
import { lightPlates } from './light-plates';

/** Makes a drawer that needs nothing but a 2D canvas: slower, the same picture. */
export function createPlainDrawer(): LightDrawer {
  const canvas = document.createElement('canvas');
  let held: { readonly plates: Plates; readonly viewport: Viewport } | null = null;
  return {
    kind: 'plain',
    canvas,
    setPlates(plates, viewport) {
      held = { plates, viewport };
    },
    draw(lighting, resolution) {
      // Kept by the processor, which writes every pixel itself: the graphics processor takes long to start, and has nothing to do.
      const brush = held && canvas.getContext('2d', { willReadFrequently: true });
      if (!held || !brush) return;
      const { width, height, data } = lightPlates(held.plates, held.viewport, lighting, resolution);
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
      brush.putImageData(new ImageData(data, width, height), 0, 0);
    },
    dispose() {
      held = null;
      canvas.width = 0;
      canvas.height = 0;
    },
  };
}
