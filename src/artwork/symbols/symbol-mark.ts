import type { Technique } from '@/core/document/optics';
import type { BoxMm } from '@/core/kernel/geometry';
import type { Deposit, Mark, PathStep } from '../mark';
import type { SymbolOutline } from './symbol-outline';

/**
 * Lays a symbol into a box as one outline, its quiet zone inside the box. A symbol of several columns fills the box; a
 * square one keeps its modules square and stands in the middle.
 */
export function symbolMark(symbol: SymbolOutline, box: BoxMm, deposit: Deposit, technique: Technique): Mark {
  const place = placeOf(symbol, box);
  const x = (unit: number) => place.x + (unit / symbol.width) * place.width;
  const y = (unit: number) => place.y + (unit / symbol.height) * place.height;
  const steps = symbol.outlines.flatMap((points): readonly PathStep[] => [
    ...pairsOf(points).map(([left, top], index): PathStep => [index === 0 ? 'M' : 'L', x(left), y(top)]),
    ['Z'],
  ]);
  return { shape: { type: 'outline', steps, strokeMm: null }, deposit, technique, bounds: box, clip: null };
}

function placeOf({ width, height, modules, quiet }: SymbolOutline, box: BoxMm): BoxMm {
  if (width !== height) {
    const margin = (box.width / (modules + 2 * quiet)) * quiet;
    return { x: box.x + margin, y: box.y + margin, width: box.width - 2 * margin, height: box.height - 2 * margin };
  }
  const side = (Math.min(box.width, box.height) * modules) / (modules + 2 * quiet);
  return { x: box.x + (box.width - side) / 2, y: box.y + (box.height - side) / 2, width: side, height: side };
}

function pairsOf(points: readonly number[]): readonly (readonly [number, number])[] {
  return Array.from({ length: points.length / 2 }, (_, index) => [points[2 * index] ?? 0, points[2 * index + 1] ?? 0]);
}
