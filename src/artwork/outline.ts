import type { Motif } from '@/core/document/model';
import { type BoxMm, boundsOf, growBox } from '@/core/kernel/geometry';
import type { PathStep, Shape } from './mark';

const ARGUMENTS: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };

/**
 * Reads path data with the absolute commands M, L, Q, C and Z into steps, moved and scaled from the unit square into a box.
 * Anything else is a mistake of the author and throws, since content is checked before it is drawn.
 */
export function outlineInBox(path: string, box: BoxMm): readonly PathStep[] {
  const tokens = path.match(/[A-Za-z]|-?\d*\.?\d+(?:e-?\d+)?/g) ?? [];
  const steps: PathStep[] = [];
  let at = 0;
  let command = '';
  while (at < tokens.length) {
    const token = tokens[at] ?? '';
    if (/[A-Za-z]/.test(token)) {
      command = token;
      at++;
    }
    const count = ARGUMENTS[command];
    if (count === undefined) throw new SyntaxError(`path command ${command} is not one of M L Q C Z`);
    const n = tokens.slice(at, at + count).map((value, i) => place(Number(value), i % 2 === 0, box));
    at += count;
    steps.push(toStep(command, n));
    if (command === 'M') command = 'L';
  }
  return steps;
}

function place(value: number, horizontal: boolean, box: BoxMm): number {
  return horizontal ? box.x + value * box.width : box.y + value * box.height;
}

function toStep(command: string, n: readonly number[]): PathStep {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = n;
  if (command === 'Q') return ['Q', a, b, c, d];
  if (command === 'C') return ['C', a, b, c, d, e, f];
  if (command === 'M' || command === 'L') return [command, a, b];
  return ['Z'];
}

/** Makes the shape of a motif laid into a box; the stroke is a share of the box's width. */
export function motifShape(motif: Motif, box: BoxMm): Shape {
  return {
    type: 'outline',
    steps: outlineInBox(motif.path, box),
    strokeMm: motif.fill ? null : motif.strokeShare * box.width,
  };
}

/** Gives the box that a list of lines touches, widened by half their width. */
export function boundsOfLines(lines: readonly (readonly number[])[], widthMm: number): BoxMm {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const line of lines) {
    for (let i = 0; i + 1 < line.length; i += 2) {
      const x = line[i] ?? 0;
      const y = line[i + 1] ?? 0;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return growBox(
    boundsOf([
      { x: left, y: top },
      { x: right, y: bottom },
    ]),
    widthMm,
  );
}
