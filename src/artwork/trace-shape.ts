import type { TextStyle } from '@/core/document/element';
import type { Brush } from './brush';
import { cssFont } from './faces';
import type { PathStep, Shape } from './mark';
import { directionOf, isJoined } from './script-of-text';

/** Faces are set a hundred times larger and scaled down, since platforms round the widths of very small text. */
const TEXT_SCALE = 100;

/** Draws a shape with the brush's colour, alpha and blending; the transform maps document millimetres to pixels. */
export function layShape(brush: Brush, shape: Exclude<Shape, { type: 'portrait' }>): void {
  switch (shape.type) {
    case 'lines':
      layLines(brush, shape);
      return;
    case 'outline':
      brush.beginPath();
      for (const step of shape.steps) follow(brush, step);
      if (shape.strokeMm === null) brush.fill();
      else strokeWith(brush, shape.strokeMm);
      return;
    case 'dots':
      brush.beginPath();
      for (const [x, y, radius] of shape.dots) {
        brush.moveTo(x + radius, y);
        brush.ellipse(x, y, radius, radius, 0, 0, Math.PI * 2);
      }
      brush.fill();
      return;
    case 'box':
      layBox(brush, shape);
      return;
    case 'text':
      layText(brush, shape);
  }
}

function layBox(brush: Brush, { box, feather }: Extract<Shape, { type: 'box' }>): void {
  if (feather === 'none') {
    brush.fillRect(box.x, box.y, box.width, box.height);
    return;
  }
  brush.beginPath();
  brush.ellipse(box.x + box.width / 2, box.y + box.height / 2, box.width / 2, box.height / 2, 0, 0, Math.PI * 2);
  brush.fill();
}

function layLines(brush: Brush, shape: Extract<Shape, { type: 'lines' }>): void {
  brush.beginPath();
  for (const line of shape.lines) {
    if (shape.smooth) followSmooth(brush, line);
    else followStraight(brush, line);
  }
  strokeWith(brush, shape.widthMm);
}

function strokeWith(brush: Brush, widthMm: number): void {
  brush.lineWidth = widthMm;
  brush.lineJoin = 'bevel';
  brush.lineCap = 'butt';
  brush.stroke();
}

function followStraight(brush: Brush, line: readonly number[]): void {
  for (let i = 0; i + 1 < line.length; i += 2) {
    if (i === 0) brush.moveTo(line[i] ?? 0, line[i + 1] ?? 0);
    else brush.lineTo(line[i] ?? 0, line[i + 1] ?? 0);
  }
}

function followSmooth(brush: Brush, line: readonly number[]): void {
  brush.moveTo(line[0] ?? 0, line[1] ?? 0);
  for (let i = 2; i + 3 < line.length; i += 2) {
    const x = line[i] ?? 0;
    const y = line[i + 1] ?? 0;
    brush.quadraticCurveTo(x, y, (x + (line[i + 2] ?? 0)) / 2, (y + (line[i + 3] ?? 0)) / 2);
  }
  brush.lineTo(line.at(-2) ?? 0, line.at(-1) ?? 0);
}

function follow(brush: Brush, step: PathStep): void {
  switch (step[0]) {
    case 'M':
      brush.moveTo(step[1], step[2]);
      return;
    case 'L':
      brush.lineTo(step[1], step[2]);
      return;
    case 'Q':
      brush.quadraticCurveTo(step[1], step[2], step[3], step[4]);
      return;
    case 'C':
      brush.bezierCurveTo(step[1], step[2], step[3], step[4], step[5], step[6]);
      return;
    case 'Z':
      brush.closePath();
  }
}

/** Gives the place of a point of the document in the turned and enlarged space in which a text is set, where its colour runs. */
export function inTextSpace(
  { x, y, angleDeg }: Pick<TextShape, 'x' | 'y' | 'angleDeg'>,
  point: { readonly x: number; readonly y: number },
): { readonly x: number; readonly y: number } {
  const angle = (-angleDeg * Math.PI) / 180;
  const [dx, dy] = [(point.x - x) * TEXT_SCALE, (point.y - y) * TEXT_SCALE];
  return { x: dx * Math.cos(angle) - dy * Math.sin(angle), y: dx * Math.sin(angle) + dy * Math.cos(angle) };
}

type TextShape = Extract<Shape, { type: 'text' }>;

function layText(brush: Brush, shape: TextShape): void {
  const { style, text, pitchMm } = shape;
  const angle = (shape.angleDeg * Math.PI) / 180;
  brush.save();
  brush.transform(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), shape.x, shape.y);
  const side = shape.isMirrored ? -1 : 1;
  brush.transform(side / TEXT_SCALE, 0, (-side * Math.tan(leanOf(shape))) / TEXT_SCALE, 1 / TEXT_SCALE, 0, 0);
  brush.font = cssFont(style, TEXT_SCALE);
  brush.textBaseline = 'alphabetic';
  brush.textAlign = 'left';
  brush.direction = directionOf(text);
  if (pitchMm !== null) {
    [...text].forEach((character, i) => {
      if (character !== ' ') brush.fillText(character, i * pitchMm * TEXT_SCALE, 0);
    });
  } else {
    laySpaced(brush, text, style.trackingMm * TEXT_SCALE, style.align);
    if (shape.pen) thicken(brush, shape, shape.pen.widerMm);
  }
  brush.restore();
}

function leanOf({ pen }: TextShape): number {
  return ((pen?.leanDeg ?? 0) * Math.PI) / 180;
}

/** Follows the letters' edges once more with a round point, as wide as the pen's line is wider than theirs. */
function thicken(brush: Brush, { text, style }: TextShape, widerMm: number): void {
  brush.lineWidth = widerMm * TEXT_SCALE;
  brush.lineJoin = 'round';
  brush.lineCap = 'round';
  brush.strokeText(text, startOf(style.align, brush.measureText(text).width), 0);
}

/** Lays a line letter by letter where it is tracked; letters that join cannot be parted, so such a line keeps its own spacing. */
function laySpaced(brush: Brush, text: string, wanted: number, align: TextStyle['align']): void {
  const tracking = isJoined(text) ? 0 : wanted;
  const width = brush.measureText(text).width + tracking * Math.max(0, text.length - 1);
  let x = startOf(align, width);
  if (tracking === 0) {
    brush.fillText(text, x, 0);
    return;
  }
  for (const character of text) {
    brush.fillText(character, x, 0);
    x += brush.measureText(character).width + tracking;
  }
}

function startOf(align: TextStyle['align'], width: number): number {
  return align === 'start' ? 0 : align === 'middle' ? -width / 2 : -width;
}
