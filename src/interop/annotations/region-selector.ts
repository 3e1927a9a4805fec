import type { PointPx, SizePx } from '@/core/document/alignment';
import { areaOf } from '@/core/kernel/geometry';
import type { RegionSelector } from './annotation-page';

const WHOLE_PIXEL_TOLERANCE = 1e-6;
const DECIMALS = 4;

/** Writes a closed outline in pixels as a selector: an upright rectangle of whole pixels as xywh, all else as SVG. */
export function toSelector(outline: readonly PointPx[]): RegionSelector {
  const rectangle = wholePixelRectangle(outline);
  if (rectangle) {
    return {
      type: 'FragmentSelector',
      conformsTo: 'http://www.w3.org/TR/media-frags/',
      value: `xywh=pixel:${rectangle.join(',')}`,
    };
  }
  const points = outline
    .map((point) => `${Number(point.x.toFixed(DECIMALS))},${Number(point.y.toFixed(DECIMALS))}`)
    .join(' ');
  return { type: 'SvgSelector', value: `<svg xmlns="http://www.w3.org/2000/svg"><polygon points="${points}"/></svg>` };
}

/** Reads a selector into a closed outline in pixels of a picture of the given size; null where it is of another kind or encloses nothing. */
export function fromSelector(
  selector: { readonly type: unknown; readonly value: unknown },
  picture: SizePx,
): readonly PointPx[] | null {
  if (typeof selector.value !== 'string') return null;
  const outline =
    selector.type === 'FragmentSelector'
      ? readFragment(selector.value, picture)
      : selector.type === 'SvgSelector'
        ? readSvg(selector.value)
        : null;
  return outline && outline.length >= 3 && areaOf(outline) > 0 ? outline : null;
}

function wholePixelRectangle(outline: readonly PointPx[]): readonly number[] | null {
  const corners = outline.map((point) => ({ x: Math.round(point.x), y: Math.round(point.y) }));
  const whole = outline.every((point, index) => {
    const corner = corners[index];
    return (
      corner &&
      Math.abs(corner.x - point.x) < WHOLE_PIXEL_TOLERANCE &&
      Math.abs(corner.y - point.y) < WHOLE_PIXEL_TOLERANCE
    );
  });
  const [a, b, c, d] = corners;
  if (!whole || corners.length !== 4 || !a || !b || !c || !d) return null;
  const upright = a.y === b.y && b.x === c.x && c.y === d.y && d.x === a.x && a.x >= 0 && a.y >= 0;
  return upright && b.x > a.x && d.y > a.y ? [a.x, a.y, b.x - a.x, d.y - a.y] : null;
}

function readFragment(value: string, picture: SizePx): readonly PointPx[] | null {
  const match = /^xywh=(pixel:|percent:)?(-?[\d.]+),(-?[\d.]+),([\d.]+),([\d.]+)$/.exec(value.trim());
  if (!match) return null;
  const percent = match[1] === 'percent:';
  const across = percent ? picture.width / 100 : 1;
  const down = percent ? picture.height / 100 : 1;
  return rectangle(
    Number(match[2]) * across,
    Number(match[3]) * down,
    Number(match[4]) * across,
    Number(match[5]) * down,
  );
}

function readSvg(value: string): readonly PointPx[] | null {
  const polygon = /<polygon\b[^>]*?\spoints\s*=\s*["']([^"']*)["']/.exec(value);
  if (polygon) return readPoints(polygon[1] ?? '');
  const rect = /<rect\b([^>]*)>/.exec(value);
  if (!rect) return null;
  const attribute = (name: string) =>
    Number(new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(rect[1] ?? '')?.[1] ?? Number.NaN);
  return rectangle(attribute('x'), attribute('y'), attribute('width'), attribute('height'));
}

function readPoints(text: string): readonly PointPx[] | null {
  const numbers = text
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (numbers.length % 2 !== 0 || !numbers.every(Number.isFinite)) return null;
  const points: PointPx[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) points.push({ x: numbers[i] ?? 0, y: numbers[i + 1] ?? 0 });
  return points;
}

function rectangle(x: number, y: number, width: number, height: number): readonly PointPx[] | null {
  if (![x, y, width, height].every(Number.isFinite)) return null;
  return [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
}
