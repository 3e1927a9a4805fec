import type { Trace } from '@/core/document/element';
import type { BoxMm } from '@/core/kernel/geometry';
import type { Random } from '@/core/kernel/random';
import { type DrawContext, elementsOfModel } from '../draw-context';
import { linesMark } from '../lay-mark';
import type { Deposit, Mark } from '../mark';
import { cloud } from './cloud';

/** The fewest strokes of rubbing, and how many times its height a stroke goes along a line. */
const FEWEST_RUBS = 3;
const RUB_ASPECT = 1.5;
/** A glow in the dark and light through the paper show every step of a soft edge; a tint on white paper shows few. */
const LAYERS = 7;
const GLOW_LAYERS = 16;
/** How many strokes lie over each other: each is as wide as this many of its steps along the line. */
const OVERLAP = 2;
/** Share of the overlapping strokes that counts, since each fades toward its edge. */
const COUNTED = 0.85;
/** Fibres torn up on a square millimetre, how long and how thick they are, in millimetres. */
const FIBRES = 7;
const LONGEST_MM = 0.9;
const SHORTEST_MM = 0.2;
const FIBRE_MM = 0.07;
/** Sizes of the layers of which what was torn up or scraped is built. */
const ROUNDS = [1, 0.82, 0.64, 0.46, 0.28] as const;
/** Rubbed paper has frayed edges: fibres lie in an oval with corners, the sharper the higher this power. */
const CORNERS = 0.55;

/** Grooves on a square millimetre of plastic, which has no fibres, and how long and how wide they are, in millimetres. */
const GROOVES = 7;
const LONGEST_GROOVE_MM = 1.6;
const SHORTEST_GROOVE_MM = 0.4;
const GROOVE_MM = 0.05;

/**
 * Draws where a surface was rubbed or scraped: the material thinner and brighter there; of paper fibres torn up along the
 * strokes, in plastic straight grooves with the burr that a blade pushes up beside them.
 */
export function erasure(trace: Extract<Trace, { type: 'erasure' }>, box: BoxMm, context: DrawContext): Mark[] {
  const { random } = context;
  const rubbed = rubsAlong(box, random).flatMap((place, at) => rub(trace, place, random.fork(`rub/${at}`)));
  const along = random.between(-0.35, 0.35);
  const isPlastic = elementsOfModel(context).some(({ kind }) => kind === 'polycarbonate');
  return [...rubbed, ...(isPlastic ? grooves(trace, box, along, random) : torn(trace, box, along, random))];
}

type Drawn = (trace: Extract<Trace, { type: 'erasure' }>, box: BoxMm, along: number, random: Random) => Mark[];

const torn: Drawn = ({ depthUm }, box, along, random) => {
  const count = Math.round(box.width * box.height * FIBRES);
  const fibres = Array.from({ length: count }, () => fibre(box, along, random));
  const up = fibres.filter((_, at) => at % 2 === 0);
  const dug = fibres.filter((_, at) => at % 2 === 1);
  return [
    ...rounded({ lines: dug, widthMm: FIBRE_MM * 1.6 }, { reliefUm: -depthUm }, box),
    ...rounded(
      { lines: up, widthMm: FIBRE_MM * 1.3 },
      { reliefUm: depthUm, white: { colour: '#ffffff', opacity: 0.3 } },
      box,
    ),
  ];
};

const grooves: Drawn = ({ depthUm }, box, along, random) => {
  const count = Math.round(box.width * box.height * GROOVES);
  const dug = Array.from({ length: count }, () => groove(box, along, random));
  const burr = dug.map((line) => line.map((at, index) => (index % 2 === 1 ? at + GROOVE_MM : at)));
  const pale = { colour: '#ffffff', opacity: 0.22 } as const;
  return [
    ...rounded({ lines: burr, widthMm: GROOVE_MM * 1.3 }, { reliefUm: depthUm }, box),
    ...rounded({ lines: dug, widthMm: GROOVE_MM * 1.3 }, { reliefUm: -depthUm, white: pale }, box),
  ];
};

/** Short lines to be laid, and how wide they are at the foot. */
interface Torn {
  readonly lines: readonly (readonly number[])[];
  readonly widthMm: number;
}

/** Lays lines that are round across and run out at both ends: the higher or deeper, the narrower and shorter. */
function rounded({ lines, widthMm }: Torn, { reliefUm = 0, white }: Deposit, box: BoxMm): Mark[] {
  const share: Deposit = {
    reliefUm: reliefUm / ROUNDS.length,
    ...(white && { white: { ...white, opacity: white.opacity / ROUNDS.length } }),
  };
  return ROUNDS.map((size) => {
    const inner = lines.map((line) => shortened(line, size));
    return linesMark(inner, widthMm * size, share, 'none', box);
  });
}

/** Draws a line together toward the middle between its ends. */
function shortened(line: readonly number[], size: number): readonly number[] {
  const middle = [0, 1].map((axis) => ((line[axis] ?? 0) + (line.at(axis - 2) ?? 0)) / 2);
  return line.map((at, index) => {
    const from = middle[index % 2] ?? 0;
    return from + (at - from) * size;
  });
}

/** One stroke of rubbing, thinned and glowing inside the same uneven edge as it is pale. */
function rub(trace: Extract<Trace, { type: 'erasure' }>, place: BoxMm, random: Random): Mark[] {
  const edge = 'edge';
  return [
    ...cloud(place, GLOW_LAYERS, random.fork(edge), (share) => ({
      passes: (trace.thinning * 1.2 * share) / (OVERLAP * COUNTED),
      uv: { colour: '#7d90e8', opacity: (trace.uvBrightening * 1.7 * share) / (OVERLAP * COUNTED), blend: 'add' },
    })),
    ...cloud(place, LAYERS, random.fork(edge), (share) => ({
      white: { colour: '#f4efe4', opacity: Math.min(1, 1.1 * share) / (OVERLAP * COUNTED) },
    })),
  ];
}

/** Strokes one beside the other until the whole line is gone, none quite like another. */
function rubsAlong(box: BoxMm, random: Random): BoxMm[] {
  const count = Math.max(FEWEST_RUBS, Math.round(box.width / (box.height * RUB_ASPECT)));
  const step = box.width / (count + OVERLAP - 1);
  return Array.from({ length: count }, (_, at) => {
    const width = OVERLAP * step * random.between(0.92, 1);
    const height = box.height * random.between(0.78, 1);
    return {
      x: box.x + at * step + random.next() * (OVERLAP * step - width),
      y: box.y + random.next() * (box.height - height),
      width,
      height,
    };
  });
}

/** A short bent fibre somewhere in the rubbed oval, most of them along the stroke. */
function fibre(box: BoxMm, along: number, random: Random): number[] {
  const [x, y] = rubbedPlace(box, random);
  const angle = along + (random.next() + random.next() - 1) * 1.6;
  const length = SHORTEST_MM + (LONGEST_MM - SHORTEST_MM) * random.next() * random.next();
  const bend = random.between(-0.3, 0.3) * length;
  const [dx, dy] = [Math.cos(angle) * length, Math.sin(angle) * length];
  return [x - dx / 2, y - dy / 2, x - (dy / length) * bend, y + (dx / length) * bend, x + dx / 2, y + dy / 2];
}

/** A straight groove along the stroke, somewhere in the rubbed oval. */
function groove(box: BoxMm, along: number, random: Random): number[] {
  const [x, y] = rubbedPlace(box, random);
  const angle = along + (random.next() + random.next() - 1) * 0.35;
  const length = SHORTEST_GROOVE_MM + (LONGEST_GROOVE_MM - SHORTEST_GROOVE_MM) * random.next() * random.next();
  const [dx, dy] = [Math.cos(angle) * length, Math.sin(angle) * length];
  return [x - dx / 2, y - dy / 2, x + dx / 2, y + dy / 2];
}

function rubbedPlace(box: BoxMm, random: Random): readonly [number, number] {
  const around = random.next() * Math.PI * 2;
  const reach = Math.sqrt(random.next()) * random.between(0.82, 1);
  const side = (part: number) => Math.sign(part) * Math.abs(part) ** CORNERS * reach;
  return [
    box.x + (box.width * (1 + side(Math.cos(around)))) / 2,
    box.y + (box.height * (1 + side(Math.sin(around)))) / 2,
  ];
}
