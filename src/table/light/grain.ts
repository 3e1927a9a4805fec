import { smoothstep } from './smoothstep';

/** Points of the noise lattice along a side, after which it repeats. */
export const LATTICE_SIZE = 256;

const MASK = LATTICE_SIZE - 1;

/**
 * The noise lattice: at each point, four bytes: its own value and those of its neighbours to the right, below, and below
 * to the right, so that one look gives the corners of a cell. The shader reads the same table as a texture.
 */
export const LATTICE = makeLattice();

function makeLattice(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(LATTICE_SIZE * LATTICE_SIZE * 4);
  for (let y = 0; y < LATTICE_SIZE; y++) {
    for (let x = 0; x < LATTICE_SIZE; x++) {
      const value = latticeByte(x, y);
      // A point is a corner of four cells: its own, and those to the left, above, and above to the left.
      bytes[place(x, y)] = value;
      bytes[place(x - 1, y) + 1] = value;
      bytes[place(x, y - 1) + 2] = value;
      bytes[place(x - 1, y - 1) + 3] = value;
    }
  }
  return bytes;
}

/** Whole-number arithmetic of 32 bits, so that every processor gives the same. */
function latticeByte(x: number, y: number): number {
  let h = Math.imul(x, 0x9e3779b1) ^ Math.imul(y + 0x51ed, 0x85ebca77);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 24;
}

/** Gives the value of a lattice point, 0 to 1. */
export function latticeValue(x: number, y: number): number {
  return at(place(x, y)) / 255;
}

/** Gives smooth noise, 0 to 1, with one lattice point per unit. */
export function noise(x: number, y: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const u = x - left;
  const v = y - top;
  const su = u * u * (3 - 2 * u);
  const sv = v * v * (3 - 2 * v);
  const cell = place(left, top);
  const a = at(cell);
  const b = at(cell + 1);
  const c = at(cell + 2);
  const d = at(cell + 3);
  return (a + (b - a) * su + (c - a) * sv + (a - b - c + d) * su * sv) / 255;
}

/** Gives how steeply `noise` rises toward `dx`, `dy`. */
export function noiseSlope(x: number, y: number, dx: number, dy: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const u = x - left;
  const v = y - top;
  const cell = place(left, top);
  const a = at(cell);
  const b = at(cell + 1);
  const c = at(cell + 2);
  const d = at(cell + 3);
  const twist = a - b - c + d;
  const alongX = u * (1 - u) * (b - a + twist * v * v * (3 - 2 * v));
  const alongY = v * (1 - v) * (c - a + twist * u * u * (3 - 2 * u));
  return (alongX * dx + alongY * dy) * (6 / 255);
}

function place(x: number, y: number): number {
  return (((y & MASK) << 8) | (x & MASK)) << 2;
}

function at(index: number): number {
  return LATTICE[index] ?? 0;
}

/** Octaves of paper fibre, coarse to fine: noise drawn out along a direction to a length, and squeezed across. */
const FIBRES = [
  { towardX: 0.94, towardY: 0.3412, lengthMm: 0.44, acrossMm: 0.24, share: 0.5 },
  { towardX: 0.26, towardY: -0.9656, lengthMm: 0.17, acrossMm: 0.1, share: 0.5 },
  { towardX: 0.81, towardY: -0.5864, lengthMm: 0.055, acrossMm: 0.026, share: 0.45 },
] as const;

/** How many octaves of fibre there are at most. */
export const FIBRE_OCTAVES = FIBRES.length;

/**
 * One octave as a scale shows it: `xx` to `yy` turn millimetres into lattice points; `height` is its amplitude, and
 * `heightMm` the same for slopes, where the finer octave has the lower hills.
 */
export interface FibreOctave {
  readonly xx: number;
  readonly xy: number;
  readonly yx: number;
  readonly yy: number;
  readonly height: number;
  readonly heightMm: number;
}

/** Gives the octaves that a resolution can show; finer ones fade in as the page is magnified. */
export function fibreOctaves(pxPerMm: number): readonly FibreOctave[] {
  return FIBRES.map(({ towardX, towardY, lengthMm, acrossMm, share }) => {
    const height = share * smoothstep(1.1, 2.2, acrossMm * pxPerMm);
    return {
      xx: towardX / lengthMm,
      xy: towardY / lengthMm,
      yx: -towardY / acrossMm,
      yy: towardX / acrossMm,
      height,
      heightMm: height * acrossMm,
    };
  }).filter(({ height }) => height > 0);
}

/** Gives the paper's fibre texture at a place of the document, about -0.5 to 0.5. */
export function fibre(xMm: number, yMm: number, octaves: readonly FibreOctave[]): number {
  let sum = 0;
  for (const { xx, xy, yx, yy, height } of octaves) {
    sum += height * (noise(xMm * xx + yMm * xy, xMm * yx + yMm * yy) - 0.5);
  }
  return sum;
}

/** Gives how steeply the fibre texture rises toward `dx`, `dy`, per millimetre and millimetre of its height. */
export function fibreSlope(xMm: number, yMm: number, dx: number, dy: number, octaves: readonly FibreOctave[]): number {
  let sum = 0;
  for (const { xx, xy, yx, yy, heightMm } of octaves) {
    const x = xMm * xx + yMm * xy;
    const y = xMm * yx + yMm * yy;
    sum += heightMm * noiseSlope(x, y, dx * xx + dy * xy, dx * yx + dy * yy);
  }
  return sum;
}
