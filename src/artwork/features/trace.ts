import type { Trace } from '@/core/document/element';
import type { BoxMm } from '@/core/kernel/geometry';
import type { Random } from '@/core/kernel/random';
import type { DrawElement } from '../draw-context';
import { linesMark, markIn } from '../lay-mark';
import type { Mark, PathStep } from '../mark';
import { bleached, faded } from './lost-colour';
import { smear } from './smear';
import { stub } from './stub';

/** Pieces of adhesive along one side of a cut. */
const REMAINS = 9;
/** Strokes of rubbing that lie over each other in an erasure. */
const RUBS = 9;
/** Water comes and dries several times: how far each reached, how much it left, and how wide its edge is. */
const TIDES = [
  { share: 1, weight: 0.32, rimMm: 1.2 },
  { share: 0.8, weight: 0.26, rimMm: 0.8 },
  { share: 0.52, weight: 0.22, rimMm: 0.6 },
] as const;
const TIDE_STEPS = 96;
/** How far a ridge of lifted film wanders from the middle of its box. */
const RIDGE_MM = 1.4;

/** Draws what work on the document, or use, has left: cuts, erasures, lifted film, stains, wear. Nothing leaves the box. */
export const drawTrace: DrawElement<'trace'> = (element, context) =>
  marksOf(element.trace, element.box, context.random).map((mark) => ({ ...mark, clip: mark.clip ?? element.box }));

function marksOf(trace: Trace, box: BoxMm, random: Random): Mark[] {
  switch (trace.type) {
    case 'cut':
      return cut(trace, box, random);
    case 'erasure':
      return erasure(trace, box, random);
    case 'lifted-film':
      return liftedFilm(trace, box, random);
    case 'stain':
      return stain(trace, box, random);
    case 'abrasion':
      return abrasion(trace, box, random);
    case 'fold':
      return fold(trace, box);
    case 'smear':
      return smear(trace, box, random);
    case 'bleached':
      return bleached(trace, box, random);
    case 'faded':
      return faded(trace, box);
    case 'stub':
      return stub(trace, box, random);
  }
}

function cut(trace: Extract<Trace, { type: 'cut' }>, box: BoxMm, random: Random): Mark[] {
  const inset = 0.45;
  const { x, y, width, height } = {
    x: box.x + inset,
    y: box.y + inset,
    width: box.width - 2 * inset,
    height: box.height - 2 * inset,
  };
  const frame = [
    [x, y, x + width, y],
    [x + width, y, x + width, y + height],
    [x + width, y + height, x, y + height],
    [x, y + height, x, y],
  ];
  return [
    linesMark(
      frame,
      0.22,
      { reliefUm: trace.liftUm, white: { colour: '#6d675c', opacity: Math.min(0.5, trace.liftUm / 160) } },
      'none',
    ),
    linesMark(frame, 0.7, { passes: -0.22 * Math.min(1, trace.liftUm / 40) }, 'none'),
    ...[0.35, 0.6, 0.9].map((widthMm) =>
      linesMark(
        frame.flatMap((side) => remainsAlong(side, random)),
        widthMm,
        { uv: { colour: '#7f9cff', opacity: trace.haloUv * 0.55, blend: 'add' } },
        'none',
      ),
    ),
  ];
}

/** Lays pieces along a side, of any length and a little astray: what remains of an adhesive is never even. */
function remainsAlong(side: readonly number[], random: Random): number[][] {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = side;
  return Array.from({ length: REMAINS }, () => {
    const from = random.next();
    const to = Math.min(1, from + random.between(0.01, 0.15));
    const astray = random.between(-0.3, 0.3);
    const [dx, dy] = x0 === x1 ? [astray, 0] : [0, astray];
    return [x0 + (x1 - x0) * from + dx, y0 + (y1 - y0) * from + dy, x0 + (x1 - x0) * to + dx, y0 + (y1 - y0) * to + dy];
  });
}

function erasure(trace: Extract<Trace, { type: 'erasure' }>, box: BoxMm, random: Random): Mark[] {
  const dots = Array.from(
    { length: Math.round(box.width * box.height * 5) },
    () => [box.x + random.next() * box.width, box.y + random.next() * box.height, random.between(0.06, 0.26)] as const,
  );
  const raised = dots.filter((_, i) => i % 2 === 0);
  const torn = dots.filter((_, i) => i % 2 === 1);
  const rubbed = Array.from({ length: RUBS }, () => {
    const width = box.width * random.between(0.35, 0.8);
    const height = box.height * random.between(0.45, 0.85);
    const place = {
      x: box.x + random.next() * (box.width - width),
      y: box.y + random.next() * (box.height - height),
      width,
      height,
    };
    return markIn(
      place,
      { type: 'box', box: place, feather: 'round' },
      {
        passes: (trace.thinning * 1.6) / RUBS,
        uv: { colour: '#7d90e8', opacity: (trace.uvBrightening * 1.6) / RUBS, blend: 'add' },
        white: { colour: '#f4efe4', opacity: 0.14 },
      },
      'none',
    );
  });
  return [
    ...rubbed,
    markIn(
      box,
      { type: 'dots', dots: raised },
      { reliefUm: trace.depthUm, white: { colour: '#ffffff', opacity: 0.14 } },
      'none',
    ),
    markIn(box, { type: 'dots', dots: torn }, { reliefUm: -trace.depthUm }, 'none'),
  ];
}

function liftedFilm(trace: Extract<Trace, { type: 'lifted-film' }>, box: BoxMm, random: Random): Mark[] {
  const blisters = Array.from({ length: trace.bubbles }, () => {
    const size = random.between(0.8, Math.min(3.2, box.height * 0.5));
    const place = {
      x: box.x + random.next() * Math.max(0.1, box.width - size),
      y: box.y + random.next() * Math.max(0.1, box.height - size * 0.8),
      width: size,
      height: size * 0.8,
    };
    return markIn(
      place,
      { type: 'box', box: place, feather: 'round' },
      { reliefUm: trace.liftUm, white: { colour: '#ffffff', opacity: 0.12 }, gloss: 0.9 },
      'none',
      box,
    );
  });
  const ridge: number[] = [];
  for (let i = 0; i <= 14; i++) {
    ridge.push(box.x + (box.width * i) / 14, box.y + box.height / 2 + random.between(-RIDGE_MM, RIDGE_MM));
  }
  return [
    ...blisters,
    linesMark([ridge], 0.3, { reliefUm: trace.liftUm, white: { colour: '#ffffff', opacity: 0.07 } }, 'none', box),
  ];
}

function stain(trace: Extract<Trace, { type: 'stain' }>, box: BoxMm, random: Random): Mark[] {
  const spread = TIDES.map(({ share, weight, rimMm }): Mark[] => {
    const outline = tideLine(box, share, random);
    const laid = (strength: number): Mark['deposit'] => ({
      white: { colour: trace.colour, opacity: Math.min(1, trace.darkness * strength), blend: 'multiply' },
      uv: { colour: '#4a4420', opacity: Math.min(1, trace.uv * strength), blend: 'add' },
      passes: -trace.darkness * strength * 0.4,
    });
    const water = markIn(
      box,
      { type: 'outline', steps: outline, strokeMm: null },
      { ...laid(weight), reliefUm: 2 },
      'none',
    );
    const rims = [rimMm, rimMm * 0.45, rimMm * 0.2].map((strokeMm) =>
      markIn(box, { type: 'outline', steps: outline, strokeMm }, laid(weight * 0.6), 'none'),
    );
    return [water, ...rims];
  });
  return spread.flat();
}

/** Draws the edge that water reached: a closed line about the middle of a box, with bays and tongues. */
function tideLine(box: BoxMm, share: number, random: Random): PathStep[] {
  const waves = [2, 3, 5, 8, 13].map((bays) => ({
    bays,
    height: random.between(0.2, 0.5) / (bays + 1),
    phase: random.next() * Math.PI * 2,
  }));
  const middle = {
    x: box.x + box.width * random.between(0.45, 0.55),
    y: box.y + box.height * random.between(0.45, 0.55),
  };
  const point = (step: number): readonly [number, number] => {
    const angle = (step / TIDE_STEPS) * Math.PI * 2;
    const reach =
      waves.reduce((sum, { bays, height, phase }) => sum + height * Math.sin(bays * angle + phase), 0.72) * share;
    return [
      middle.x + (Math.cos(angle) * reach * box.width) / 2,
      middle.y + (Math.sin(angle) * reach * box.height) / 2,
    ];
  };
  return [
    ['M', ...point(0)],
    ...Array.from({ length: TIDE_STEPS }, (_, step): PathStep => ['L', ...point(step + 1)]),
    ['Z'],
  ];
}

function abrasion(trace: Extract<Trace, { type: 'abrasion' }>, box: BoxMm, random: Random): Mark[] {
  const lines = Array.from({ length: Math.round(20 + trace.strength * 90) }, () => {
    const x = box.x + random.next() * box.width;
    const y = box.y + random.next() * box.height;
    const angle = random.between(-0.5, 0.5) + (random.chance(0.3) ? 1.4 : 0);
    const length = random.between(1, 9);
    return [
      x,
      y,
      x + (Math.cos(angle) * length) / 2,
      y + (Math.sin(angle) * length) / 2 + 0.1,
      x + Math.cos(angle) * length,
      y + Math.sin(angle) * length,
    ];
  });
  return [
    linesMark(
      lines,
      0.06,
      { white: { colour: '#f6f2e8', opacity: 0.3 + 0.4 * trace.strength }, reliefUm: -6 - 10 * trace.strength },
      'none',
      box,
    ),
  ];
}

function fold(trace: Extract<Trace, { type: 'fold' }>, box: BoxMm): Mark[] {
  const upright = box.height > box.width;
  const { x, y, width, height } = box;
  const line = upright
    ? [x + width / 2, y, x + width * 0.55, y + height / 2, x + width / 2, y + height]
    : [x, y + height / 2, x + width / 2, y + height * 0.55, x + width, y + height / 2];
  return [
    linesMark([line], 0.5, { reliefUm: -trace.depthUm, passes: 0.06 }, 'none', box),
    linesMark([line], 0.16, { white: { colour: '#fbf8f0', opacity: 0.7 } }, 'none', box),
  ];
}
