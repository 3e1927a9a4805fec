import type { TextStyle } from '@/core/document/element';
import { type BoxMm, growBox } from '@/core/kernel/geometry';
import type { Deposit, Laid, Mark, Shape } from './mark';
import { boundsOfLines } from './outline';

/** Makes a mark whose bounds are the given box. */
export function markIn(box: BoxMm, shape: Shape, deposit: Deposit, technique: Laid, clip: BoxMm | null = null): Mark {
  return { shape, deposit, technique, bounds: box, clip };
}

/** Makes a mark of a filled box. */
export function boxMark(box: BoxMm, deposit: Deposit, technique: Laid = 'none'): Mark {
  return markIn(box, { type: 'box', box, feather: 'none' }, deposit, technique);
}

/** Makes a mark of lines with bounds found from their points, cut to a clip when one is given. */
export function linesMark(
  lines: readonly (readonly number[])[],
  widthMm: number,
  deposit: Deposit,
  technique: Laid,
  clip: BoxMm | null = null,
): Mark {
  const bounds = clip ?? boundsOfLines(lines, widthMm);
  return { shape: { type: 'lines', lines, widthMm, smooth: true }, deposit, technique, bounds, clip };
}

/** Share of the em from the baseline up to the top of capitals, and down to the descenders, generous for all faces. */
const ASCENT = 0.95;
const DESCENT = 0.3;

/**
 * Makes a mark of one line of text inside a box: the baseline sits so that capitals stand in the middle of the box's
 * height; `style.align` places it along the width.
 */
export function textMark(box: BoxMm, text: string, style: TextStyle, deposit: Deposit, technique: Laid): Mark {
  const x = style.align === 'start' ? box.x : style.align === 'middle' ? box.x + box.width / 2 : box.x + box.width;
  const y = box.y + box.height / 2 + style.sizeMm * 0.35;
  return textMarkAt({ x, y }, text, style, deposit, technique);
}

/** Makes a mark of one line of text with its baseline at a point; bounds are an upper estimate of its width. */
export function textMarkAt(
  at: { readonly x: number; readonly y: number },
  text: string,
  style: TextStyle,
  deposit: Deposit,
  technique: Laid,
): Mark {
  const width = text.length * (style.sizeMm * 0.85 + style.trackingMm);
  const left = style.align === 'start' ? at.x : style.align === 'middle' ? at.x - width / 2 : at.x - width;
  const height = style.sizeMm * (ASCENT + DESCENT);
  const bounds = growBox({ x: left, y: at.y - style.sizeMm * ASCENT, width, height }, 0.2);
  return {
    shape: { type: 'text', text, x: at.x, y: at.y, style, angleDeg: 0, pitchMm: null },
    deposit,
    technique,
    bounds,
    clip: null,
  };
}
