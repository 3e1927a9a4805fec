import type { LineFamily } from '@/core/document/element';
import type { BoxMm } from '@/core/kernel/geometry';
import { depositOf } from '../deposit';
import { type DrawElement, inkOf } from '../draw-context';
import { linesMark } from '../lay-mark';

const TURN = Math.PI * 2;
const STEP_MM = 0.7;

/** Draws interlaced continuous fine lines of one family, their colour running between two inks. */
export const drawGuilloche: DrawElement<'guilloche'> = (element, context) => {
  const { box, family } = element;
  const ink = inkOf(context, element.ink);
  const colour = {
    from: { x: box.x, y: box.y },
    to: { x: box.x + box.width, y: box.y + box.height * 0.35 },
    stops: [
      { at: 0, colour: ink.colour },
      { at: 1, colour: inkOf(context, element.endInk).colour },
    ],
  };
  const lines = linesOf(family, box);
  return [linesMark(lines, element.lineMm, depositOf(ink, element.technique, colour), element.technique, box)];
};

function linesOf(family: LineFamily, box: BoxMm): number[][] {
  switch (family.type) {
    case 'waves':
      return Array.from({ length: family.lines }, (_, i) => wave(family, box, i));
    case 'rosette':
      return Array.from({ length: family.lines }, (_, i) => rosetteRing(family, box, i));
    case 'band':
      return Array.from({ length: family.lines }, (_, i) => bandLine(family, box, i));
    case 'relief-lines':
      return reliefLines(family, box);
  }
}

function alongX(box: BoxMm, yAt: (x: number) => number): number[] {
  const line: number[] = [];
  for (let x = -STEP_MM; x <= box.width + STEP_MM; x += STEP_MM) line.push(box.x + x, box.y + yAt(x));
  return line;
}

function wave(family: Extract<LineFamily, { type: 'waves' }>, box: BoxMm, i: number): number[] {
  const y0 = ((i + 0.5) * box.height) / family.lines;
  const phase = i * 0.23;
  return alongX(box, (x) => {
    const t = (x / family.periodMm) * TURN;
    return (
      y0 +
      family.amplitudeMm *
        (Math.sin(t + phase) + 0.5 * Math.sin(t * 2.63 - phase * 2) + 0.22 * Math.sin(t * 0.37 + phase * 3))
    );
  });
}

function rosetteRing(family: Extract<LineFamily, { type: 'rosette' }>, box: BoxMm, i: number): number[] {
  const share = i / Math.max(1, family.lines - 1);
  const radius = family.innerMm + (family.outerMm - family.innerMm) * share;
  const cx = box.x + box.width / 2;
  const cy = box.y + box.height / 2;
  const points = Math.max(240, family.lobes * 40);
  const line: number[] = [];
  for (let k = 0; k <= points; k++) {
    const t = (k / points) * TURN;
    const r =
      radius *
      (1 +
        family.depth * Math.cos(family.lobes * t + share * 1.9) +
        family.depth * 0.5 * Math.cos((family.lobes * 2 + 1) * t - share * 2.7) +
        family.depth * 0.3 * Math.sin(family.lobes * 3 * t + i * 0.31));
    line.push(cx + r * Math.cos(t), cy + r * Math.sin(t));
  }
  return line;
}

function bandLine(family: Extract<LineFamily, { type: 'band' }>, box: BoxMm, i: number): number[] {
  const upright = box.height > box.width;
  const length = upright ? box.height : box.width;
  const breadth = upright ? box.width : box.height;
  const phase = (i / family.lines) * TURN;
  const line: number[] = [];
  for (let s = -STEP_MM / 2; s <= length + STEP_MM / 2; s += STEP_MM / 2) {
    const t = (s / length) * TURN * family.knots;
    const off =
      breadth * (0.5 + 0.36 * Math.sin(t + phase) * Math.cos(t * 0.5 + phase * 0.5) + 0.12 * Math.sin(t * 2 - phase));
    line.push(upright ? box.x + off : box.x + s, upright ? box.y + s : box.y + off);
  }
  return line;
}

function reliefLines(family: Extract<LineFamily, { type: 'relief-lines' }>, box: BoxMm): number[][] {
  const count = Math.floor(box.height / family.pitchMm);
  const cx = box.width / 2;
  const cy = box.height / 2;
  const reach = Math.min(box.width, box.height) * 0.42;
  return Array.from({ length: count }, (_, i) => {
    const y0 = i * family.pitchMm;
    return alongX(box, (x) => {
      const distance = Math.hypot(x - cx, (y0 - cy) * 1.1) / reach;
      const dome = distance < 1 ? Math.cos(distance * Math.PI * 0.5) : 0;
      const petals = 0.6 + 0.4 * Math.cos(Math.atan2(y0 - cy, x - cx) * 6 + family.angleDeg);
      return y0 - family.pitchMm * 2.6 * dome * petals;
    });
  });
}
