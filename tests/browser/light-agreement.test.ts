import { afterEach, describe, expect, it } from 'vitest';
import type { Viewport } from '@/artwork/plates';
import { LIGHTS } from '@/core/document/optics';
import { createLightDrawer } from '@/table/light/create-light-drawer';
import type { LightDrawer } from '@/table/light/light-drawer';
import { lightPlates } from '@/table/light/light-plates';
import { type Lighting, RESTING_LIGHT } from '@/table/light/lighting';
import { randomPlates, structuredPlates } from '../support/light-plates';

const WIDTH = 301;
const HEIGHT = 203;

const POSITIONS = [
  {},
  { tiltXDeg: 14, tiltYDeg: -9 },
  { tiltXDeg: -38, tiltYDeg: 27 },
  { lampAzimuthDeg: 75, lampElevationDeg: 5, tiltYDeg: 24 },
  { lampAzimuthDeg: 190, lampElevationDeg: 48 },
] as const satisfies readonly Partial<Lighting>[];

const ON_SCREEN: Viewport = { originMm: { x: 0, y: 0 }, pxPerMm: 9.37, widthPx: WIDTH, heightPx: HEIGHT };
const UNDER_LOUPE: Viewport = { originMm: { x: 71.3, y: 22.9 }, pxPerMm: 96, widthPx: WIDTH, heightPx: HEIGHT };

const opened: LightDrawer[] = [];

function open(wanted: LightDrawer['kind']): LightDrawer {
  const drawer = createLightDrawer(wanted);
  opened.push(drawer);
  return drawer;
}

afterEach(() => {
  for (const drawer of opened.splice(0)) drawer.dispose();
});

describe.each([
  ['a page at the scale of the screen', ON_SCREEN],
  ['a part under the loupe', UNDER_LOUPE],
])('the two forms of the light equation on %s', (_, viewport) => {
  it.each([
    ['random plates', randomPlates(WIDTH, HEIGHT, 11)],
    ['structured plates', structuredPlates(WIDTH, HEIGHT)],
  ])('agree within 2 levels on 99.9 % of pixels: %s', async (_title, plates) => {
    const drawer = open('webgl');
    drawer.setPlates(plates, viewport);

    const apart = [];
    for (const light of LIGHTS) {
      for (const position of POSITIONS) {
        for (const resolution of [1, 0.5]) {
          const lighting = { ...RESTING_LIGHT, ...position, light };
          drawer.draw(lighting, resolution);
          const share = shareApart(readCanvas(drawer.canvas), lightPlates(plates, viewport, lighting, resolution).data);
          if (share > 0.001) apart.push({ light, position, resolution, share });
        }
      }
    }

    expect(drawer.kind).toBe('webgl');
    expect(apart).toEqual([]);
  });
});

describe('a light drawer', () => {
  const viewport = ON_SCREEN;

  it('draws in plain arithmetic where that is wanted, exactly as it is computed', async () => {
    const plates = structuredPlates(WIDTH, HEIGHT);
    const drawer = open('plain');
    drawer.setPlates(plates, viewport);

    drawer.draw(RESTING_LIGHT, 1);

    expect(drawer.kind).toBe('plain');
    expect(readCanvas(drawer.canvas)).toEqual(lightPlates(plates, viewport, RESTING_LIGHT, 1).data);
  });

  it('draws the same picture again after its context was lost', async () => {
    const plates = structuredPlates(WIDTH, HEIGHT);
    const drawer = open('webgl');
    drawer.setPlates(plates, viewport);
    drawer.draw({ ...RESTING_LIGHT, light: 'oblique' }, 1);
    const before = readCanvas(drawer.canvas);
    const loss = drawer.canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');

    const lost = heard(drawer.canvas, 'webglcontextlost');
    loss?.loseContext();
    await lost;
    const restored = heard(drawer.canvas, 'webglcontextrestored');
    loss?.restoreContext();
    await restored;

    expect(readCanvas(drawer.canvas)).toEqual(before);
  });
});

async function heard(canvas: HTMLCanvasElement, event: string): Promise<void> {
  await new Promise<void>((resolve) => {
    // A task later, so that everybody else has heard it too.
    canvas.addEventListener(event, () => setTimeout(resolve), { once: true });
  });
}

function readCanvas(canvas: HTMLCanvasElement): Uint8ClampedArray {
  const sheet = new OffscreenCanvas(canvas.width, canvas.height);
  const brush = sheet.getContext('2d');
  if (!brush) throw new Error('no 2d context');
  brush.drawImage(canvas, 0, 0);
  return brush.getImageData(0, 0, canvas.width, canvas.height).data;
}

function shareApart(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  if (one.length !== other.length) return 1;
  let apart = 0;
  for (let i = 0; i < one.length; i += 4) {
    const most = Math.max(...[0, 1, 2].map((k) => Math.abs((one[i + k] ?? 0) - (other[i + k] ?? 0))));
    if (most > 2) apart++;
  }
  return apart / (one.length / 4);
}
