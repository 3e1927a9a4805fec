import { DENSITY_OF_PAPER, OVD_KIND_STEP, type PlateName, type Plates, RELIEF_ZERO } from '@/artwork/plates';
import { createRandom } from '@/core/kernel/random';

/** The three channels of a plate at a texel. */
type Texel = readonly [number, number, number];

/** What lies at a texel: the plates that differ from plain matt paper. */
type Laid = Partial<Record<PlateName, Texel>>;

const PAPER = {
  white: [236, 228, 208],
  uv: [5, 4, 12],
  matter: [232, DENSITY_OF_PAPER, RELIEF_ZERO],
  surface: [0, 0, 128],
  ovd: [0, 0, 0],
} as const satisfies Record<PlateName, Texel>;

/** Lays plates of plain paper, changed where `at` says so. */
export function layPlates(width: number, height: number, at: (x: number, y: number) => Laid = () => ({})): Plates {
  const lay = (name: PlateName) => {
    const bytes = new Uint8ClampedArray(width * height * 4);
    for (let i = 0; i < width * height; i++) {
      const [r, g, b] = at(i % width, Math.floor(i / width))[name] ?? PAPER[name];
      bytes.set([r, g, b, 255], i * 4);
    }
    return bytes;
  };
  return { white: lay('white'), uv: lay('uv'), matter: lay('matter'), surface: lay('surface'), ovd: lay('ovd') };
}

/** Plates of pure chance, where every texel asks everything of the equation. */
export function randomPlates(width: number, height: number, seed: number): Plates {
  const random = createRandom(seed);
  const texel = (): Texel => [random.next() * 255, random.next() * 255, random.next() * 255];
  return layPlates(width, height, () => ({
    white: texel(),
    uv: texel(),
    matter: texel(),
    surface: texel(),
    ovd: texel(),
  }));
}

/** Plates as a page has them: lines, ridges, film, returning marks, a hole, and each optically variable device. */
export function structuredPlates(width: number, height: number): Plates {
  return layPlates(width, height, (x, y) => {
    const line = Math.abs(Math.sin(x * 0.11 + 2 * Math.sin(y * 0.05)));
    const ridge = Math.round(60 * Math.max(0, Math.sin(x * 0.07) * Math.sin(y * 0.09)));
    const kind = x > width / 2 ? (Math.floor((y * 5) / height) % 5) * OVD_KIND_STEP : 0;
    const hole = (x - 20) ** 2 + (y - 20) ** 2 < 60;
    return {
      white: [60 + 170 * line, 50 + 150 * line, 90 + 90 * line],
      uv: line > 0.9 ? [220, 90, 60] : [5, 4, 12],
      matter: [line > 0.5 ? 232 : 30, hole ? 255 : 90 + (x % 90), RELIEF_ZERO + ridge],
      surface: [y < height / 2 ? 140 : 0, (x + y) % 40 < 12 ? 130 : 0, y < height / 3 ? 0 : 128],
      ovd: [kind, (x * 3) % 256, 200],
    };
  });
}
