import { PLATE_NAMES, type Viewport } from '@/artwork/plates';
import type { Plates } from '@/examiner/contract';
import type { LightDrawer } from './light-drawer';
import { lightPlates } from './light-plates';
import type { RawPlates } from './pixel';

/** Makes a drawer that needs nothing but a 2D canvas: slower, the same picture. */
export function createPlainDrawer(): LightDrawer {
  const canvas = document.createElement('canvas');
  let held: { readonly raw: RawPlates; readonly viewport: Viewport } | null = null;
  return {
    kind: 'plain',
    canvas,
    setPlates(plates, viewport) {
      held = { raw: readPlates(plates, viewport), viewport };
      for (const name of PLATE_NAMES) plates[name].close();
    },
    draw(lighting, resolution) {
      const brush = held && canvas.getContext('2d');
      if (!held || !brush) return;
      const { width, height, data } = lightPlates(held.raw, held.viewport, lighting, resolution);
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

function readPlates(plates: Plates, { widthPx, heightPx }: Viewport): RawPlates {
  const sheet = document.createElement('canvas');
  sheet.width = widthPx;
  sheet.height = heightPx;
  const brush = sheet.getContext('2d', { willReadFrequently: true });
  const read = (plate: ImageBitmap): Uint8ClampedArray => {
    if (!brush) return new Uint8ClampedArray(widthPx * heightPx * 4);
    brush.drawImage(plate, 0, 0);
    return brush.getImageData(0, 0, widthPx, heightPx).data;
  };
  const { white, uv, matter, surface, ovd } = plates;
  return { white: read(white), uv: read(uv), matter: read(matter), surface: read(surface), ovd: read(ovd) };
}
