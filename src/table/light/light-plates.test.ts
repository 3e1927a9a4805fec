import { describe, expect, it } from 'vitest';
import { OVD_KIND_STEP, OVD_KINDS, type Plates, RELIEF_ZERO, type Viewport } from '@/artwork/plates';
import { LIGHTS } from '@/core/document/optics';
import { layPlates } from '../../../tests/support/light-plates';
import { lightPlates } from './light-plates';
import { type Lighting, RESTING_LIGHT } from './lighting';

const SIZE = 40;
const VIEWPORT: Viewport = { originMm: { x: 50, y: 30 }, pxPerMm: 10, widthPx: SIZE, heightPx: SIZE };
const MIDDLE = { left: 15, top: 15, right: 25, bottom: 25 };

/** A patch in the middle of plain paper. */
function patch(laid: Exclude<Parameters<typeof layPlates>[2], undefined>): Plates {
  return layPlates(SIZE, SIZE, (x, y) => (x >= 15 && x < 25 && y >= 15 && y < 25 ? laid(x, y) : {}));
}

function device(kind: (typeof OVD_KINDS)[number], phase: number, amplitude: number): [number, number, number] {
  return [OVD_KINDS.indexOf(kind) * OVD_KIND_STEP, phase, amplitude];
}

/** The mean colour of a region under a light that differs from the resting one. */
function colour(plates: Plates, lighting: Partial<Lighting>, region = MIDDLE): { r: number; g: number; b: number } {
  const { width, data } = lightPlates(plates, VIEWPORT, { ...RESTING_LIGHT, ...lighting }, 1);
  const sum = [0, 0, 0];
  for (let y = region.top; y < region.bottom; y++) {
    for (let x = region.left; x < region.right; x++) {
      for (const k of [0, 1, 2]) sum[k] = (sum[k] ?? 0) + (data[(y * width + x) * 4 + k] ?? 0);
    }
  }
  const area = (region.right - region.left) * (region.bottom - region.top);
  const [r = 0, g = 0, b = 0] = sum.map((part) => part / area);
  return { r, g, b };
}

function brightness(plates: Plates, lighting: Partial<Lighting>, region = MIDDLE): number {
  const { r, g, b } = colour(plates, lighting, region);
  return 0.3 * r + 0.59 * g + 0.11 * b;
}

const PLAIN = layPlates(SIZE, SIZE);

describe('white light on a flat page at rest', () => {
  it('shows the colours as they are printed', () => {
    const green = patch(() => ({ white: [60, 120, 40], surface: [0, 0, 0] }));

    const { r, g, b } = colour(green, {});

    expect([r, g, b].map(Math.round)).toEqual([60, 120, 40]);
  });

  it('mirrors the window in film at some tilt, and in bare paper at none', () => {
    const film = patch(() => ({ surface: [150, 0, 0] }));
    const bare = patch(() => ({ surface: [0, 0, 0] }));
    const tilt = { tiltXDeg: -18, tiltYDeg: -13 };

    expect(brightness(film, tilt)).toBeGreaterThan(brightness(bare, tilt) + 6);
    expect(brightness(film, {})).toBeCloseTo(brightness(bare, {}), 0);
  });
});

describe('optically variable ink', () => {
  const blue = Math.round((2 / 3) * 255);

  it('turns from its printed green to the blue of its phase when tilted', () => {
    const ink = patch(() => ({ white: [70, 110, 30], ovd: device('ovi', blue, 255) }));

    const flat = colour(ink, {});
    const tilted = colour(ink, { tiltXDeg: 30 });

    expect(flat.g).toBeGreaterThan(flat.b + 20);
    expect(tilted.b).toBeGreaterThan(tilted.g + 20);
  });

  it('keeps its hue where its amplitude is nothing', () => {
    const ink = patch(() => ({ white: [70, 110, 30], ovd: device('ovi', blue, 0) }));

    const flat = colour(ink, {});
    const tilted = colour(ink, { tiltXDeg: 30 });

    expect(tilted.g / tilted.r).toBeCloseTo(flat.g / flat.r, 1);
    expect(tilted.b / tilted.r).toBeCloseTo(flat.b / flat.r, 1);
  });
});

describe('a diffractive device', () => {
  const grating = (phase: number) =>
    patch(() => ({ white: [190, 190, 190], surface: [0, 0, 0], ovd: device('diffractive', phase, 200) }));

  it('shows a strong colour at the angle that suits its grating, and nearly none at another', () => {
    const saturation = ({ r, g, b }: { r: number; g: number; b: number }): number =>
      Math.max(r, g, b) - Math.min(r, g, b);
    const upright = grating(128);

    const met = saturation(colour(upright, { tiltYDeg: 8 }));
    const missed = saturation(colour(upright, { tiltXDeg: 30, tiltYDeg: -11 }));

    expect(met).toBeGreaterThan(50);
    expect(missed).toBeLessThan(12);
  });

  it('lets its brightness travel from one orientation to another as the page is tilted', () => {
    const upright = grating(128);
    const level = grating(0);
    const tilts = [{ tiltYDeg: 8 }, { tiltXDeg: 18, tiltYDeg: -9 }];

    const [first = 0, second = 0] = tilts.map((tilt) => spread(colour(upright, tilt)) - spread(colour(level, tilt)));

    expect(first).toBeGreaterThan(30);
    expect(second).toBeLessThan(-30);
  });

  it('flashes by the direction of the oblique lamp as well', () => {
    const upright = grating(128);

    const levels = [0, 45, 90].map((lampAzimuthDeg) => spread(colour(upright, { light: 'oblique', lampAzimuthDeg })));

    expect(Math.max(...levels) - Math.min(...levels)).toBeGreaterThan(20);
  });
});

function spread({ r, g, b }: { r: number; g: number; b: number }): number {
  return Math.max(r, g, b) - Math.min(r, g, b);
}

describe('a latent image', () => {
  const ground = patch(() => ({ white: [150, 140, 130], ovd: device('latent', 0, 160) }));
  const figure = patch(() => ({ white: [150, 140, 130], ovd: device('latent', 255, 160) }));
  const contrast = (lighting: Partial<Lighting>): number => brightness(figure, lighting) - brightness(ground, lighting);

  it('is invisible face on', () => {
    expect(contrast({})).toBe(0);
  });

  it('stands out at 25 degrees, with the opposite contrast from the other direction', () => {
    expect(contrast({ tiltYDeg: 25 })).toBeLessThan(-25);
    expect(contrast({ tiltXDeg: 25 })).toBeGreaterThan(25);
  });
});

describe('a changeable laser image', () => {
  const first = patch(() => ({ white: [220, 222, 224], ovd: device('changeable', 235, 0) }));
  const second = patch(() => ({ white: [220, 222, 224], ovd: device('changeable', 0, 235) }));

  it('shows one image from one side and the other from the other', () => {
    expect(brightness(first, { tiltYDeg: 18 })).toBeLessThan(brightness(second, { tiltYDeg: 18 }) - 80);
    expect(brightness(second, { tiltYDeg: -18 })).toBeLessThan(brightness(first, { tiltYDeg: -18 }) - 80);
  });

  it('shows a faint mixture of both face on', () => {
    expect(brightness(first, {})).toBeCloseTo(brightness(second, {}), 3);
    expect(brightness(first, {})).toBeLessThan(brightness(PLAIN, {}) - 10);
  });
});

describe('oblique light', () => {
  const ridge = layPlates(SIZE, SIZE, (x) => ({
    matter: [232, 128, RELIEF_ZERO + Math.max(0, 30 - 6 * Math.abs(x - 20))],
    surface: [0, 0, 0],
  }));
  const leftFlank = { left: 17, top: 10, right: 20, bottom: 30 };
  const rightFlank = { left: 21, top: 10, right: 24, bottom: 30 };

  it.each([
    [270, 'left', leftFlank, rightFlank],
    [90, 'right', rightFlank, leftFlank],
  ])('from %d degrees lights the %s flank of a ridge and darkens the other', (lampAzimuthDeg, _side, near, far) => {
    const lamp = { light: 'oblique', lampAzimuthDeg, lampElevationDeg: 15 } as const;

    expect(brightness(ridge, lamp, near)).toBeGreaterThan(brightness(ridge, lamp, far) + 40);
  });

  it('throws a shadow behind a step, longer the lower the lamp', () => {
    const step = layPlates(SIZE, SIZE, (x) => ({
      matter: [232, 128, RELIEF_ZERO + (x < 20 ? 60 : 0)],
      surface: [0, 0, 0],
    }));
    const behind = { left: 22, top: 10, right: 24, bottom: 30 };

    const low = brightness(step, { light: 'oblique', lampAzimuthDeg: 270, lampElevationDeg: 8 }, behind);
    const high = brightness(step, { light: 'oblique', lampAzimuthDeg: 270, lampElevationDeg: 45 }, behind);

    expect(low).toBeLessThan(high / 2);
  });

  it('falls off across the page, away from the lamp', () => {
    const wide: Viewport = { originMm: { x: 0, y: 0 }, pxPerMm: SIZE / 125, widthPx: SIZE, heightPx: SIZE };
    const { data } = lightPlates(PLAIN, wide, { ...RESTING_LIGHT, light: 'oblique', lampAzimuthDeg: 270 }, 1);

    expect(data[0] ?? 0).toBeGreaterThan((data[(SIZE - 1) * 4] ?? 0) * 1.3);
  });
});

describe('coaxial light', () => {
  const mark = patch(() => ({ surface: [0, 130, 128] }));

  it.each(LIGHTS.filter((light) => light !== 'coaxial'))(
    'alone brings out a retroreflective mark: under %s it is as the paper',
    (light) => {
      expect(colour(mark, { light })).toEqual(colour(PLAIN, { light }));
    },
  );

  it('makes a retroreflective mark shine', () => {
    expect(brightness(mark, { light: 'coaxial' })).toBeGreaterThan(brightness(PLAIN, { light: 'coaxial' }) * 1.5);
  });

  it('shines back from film, less where its surface is disturbed', () => {
    const film = patch(() => ({ surface: [180, 0, 0] }));
    const disturbed = patch((x) => ({ surface: [180, 0, 0], matter: [232, 128, RELIEF_ZERO + (x % 4 < 2 ? 40 : 0)] }));

    expect(brightness(film, { light: 'coaxial' })).toBeGreaterThan(brightness(PLAIN, { light: 'coaxial' }) + 15);
    expect(brightness(disturbed, { light: 'coaxial' })).toBeLessThan(brightness(film, { light: 'coaxial' }) - 8);
  });
});

describe('transmitted light', () => {
  const level = (density: number): number =>
    brightness(
      patch(() => ({ matter: [232, density, RELIEF_ZERO] })),
      { light: 'transmitted' },
    );

  it('is brightest through a hole, then thin paper, plain paper, a thread', () => {
    const [hole, thin, paper, thread] = [255, 170, 128, 64].map(level);

    expect(hole).toBeGreaterThan(thin ?? 255);
    expect(thin).toBeGreaterThan((paper ?? 255) + 15);
    expect(paper).toBeGreaterThan((thread ?? 255) + 40);
  });

  it('is darkened in part by ink', () => {
    const inked = brightness(
      patch(() => ({ white: [20, 20, 20] })),
      { light: 'transmitted' },
    );
    const paper = brightness(PLAIN, { light: 'transmitted' });

    expect(inked).toBeLessThan(paper * 0.75);
    expect(inked).toBeGreaterThan(paper * 0.3);
  });

  it('shows clouds of pulp only in what has the grain of paper', () => {
    const plastic = layPlates(SIZE, SIZE, () => ({ surface: [0, 0, 0] }));
    const variation = (plates: Plates): number => {
      const { data } = lightPlates(plates, VIEWPORT, { ...RESTING_LIGHT, light: 'transmitted' }, 1);
      const reds = data.filter((_, i) => i % 4 === 0);
      return Math.max(...reds) - Math.min(...reds);
    };

    expect(variation(plastic)).toBeLessThanOrEqual(2);
    expect(variation(PLAIN)).toBeGreaterThan(5);
  });
});

describe('ultraviolet', () => {
  it('leaves dull paper dark, yet to be made out', () => {
    const dark = brightness(PLAIN, { light: 'uv365' });

    expect(dark).toBeGreaterThan(4);
    expect(dark).toBeLessThan(35);
  });

  it('shows emission in its own colour', () => {
    const glowing = patch(() => ({ uv: [60, 220, 90] }));

    const { r, g, b } = colour(glowing, { light: 'uv365' });

    expect(g).toBeGreaterThan(180);
    expect(Math.max(r, b)).toBeLessThan(g / 1.8);
  });
});

describe('infrared', () => {
  it('shows an absorbing mark dark and a transparent one as the paper, without colour', () => {
    const absorbing = patch(() => ({ white: [20, 20, 20], matter: [25, 128, RELIEF_ZERO] }));
    const transparent = patch(() => ({ white: [20, 20, 120] }));
    const { r, g, b } = colour(absorbing, { light: 'infrared' });

    expect(brightness(absorbing, { light: 'infrared' })).toBeLessThan(50);
    expect(colour(transparent, { light: 'infrared' })).toEqual(colour(PLAIN, { light: 'infrared' }));
    expect([g, b]).toEqual([r, r]);
  });
});

describe('every light', () => {
  it.each(LIGHTS)('stays in its place when the viewport moves: %s', (light) => {
    const moved: Viewport = { ...VIEWPORT, originMm: { x: 51, y: 30 } };
    const lighting = { ...RESTING_LIGHT, light };

    const here = lightPlates(PLAIN, VIEWPORT, lighting, 1);
    const there = lightPlates(PLAIN, moved, lighting, 1);

    const texel = (picture: typeof here, x: number, y: number) =>
      picture.data.slice((y * SIZE + x) * 4, (y * SIZE + x) * 4 + 3);
    expect(texel(there, 10, 20)).toEqual(texel(here, 20, 20));
  });

  it.each(LIGHTS)('draws every second texel of the same picture at half resolution: %s', (light) => {
    const lighting = { ...RESTING_LIGHT, light, tiltXDeg: 7 };
    const odd: Viewport = { ...VIEWPORT, widthPx: SIZE, heightPx: SIZE };

    const full = lightPlates(PLAIN, odd, lighting, 1);
    const half = lightPlates(PLAIN, odd, lighting, 0.5);

    expect([half.width, half.height]).toEqual([SIZE / 2, SIZE / 2]);
    const every = Array.from({ length: half.width }, (_, x) => full.data[(6 * full.width + 2 * x) * 4]);
    expect(Array.from({ length: half.width }, (_, x) => half.data[(3 * half.width + x) * 4])).toEqual(every);
  });
});
