import type { TextStyle } from '@/core/document/element';
import type { Technique } from '@/core/document/optics';
import { type BoxMm, growBox } from '@/core/kernel/geometry';
import type { Deposit, Mark } from '../mark';
import { directionOf, isJoined } from '../script-of-text';

/**
 * Sets a text along a circle, its middle at the top; one mark per character, and one per word where letters join.
 * Words of a text that is read from the right run anticlockwise.
 */
export function ringText(
  box: BoxMm,
  radiusMm: number,
  text: string,
  style: TextStyle,
  deposit: Deposit,
  technique: Technique,
): Mark[] {
  const step = Math.min((style.sizeMm * 0.72 + style.trackingMm) / radiusMm, (Math.PI * 2) / text.length);
  const cx = box.x + box.width / 2;
  const cy = box.y + box.height / 2;
  return piecesOf(text).map(({ piece, at }) => {
    const angle = (at - (text.length - 1) / 2) * step;
    return {
      shape: {
        type: 'text',
        text: piece,
        x: cx + radiusMm * Math.sin(angle),
        y: cy - radiusMm * Math.cos(angle),
        style: { ...style, align: 'middle' },
        angleDeg: (angle * 180) / Math.PI,
        pitchMm: null,
      },
      deposit,
      technique,
      bounds: growBox(box, style.sizeMm),
      clip: null,
    };
  });
}

interface Piece {
  readonly piece: string;
  /** Place of the piece's middle, counted in characters, clockwise. */
  readonly at: number;
}

function piecesOf(text: string): readonly Piece[] {
  if (!isJoined(text)) return [...text].map((piece, at) => ({ piece, at }));
  let start = 0;
  return inOrderOfSight(text).flatMap((word): Piece[] => {
    const from = start;
    start += word.length + 1;
    return isJoined(word)
      ? [{ piece: word, at: from + (word.length - 1) / 2 }]
      : [...word].map((piece, i) => ({ piece, at: from + i }));
  });
}

/** Gives the words of a text as they stand from left to right: those that follow each other in Arabic are turned round. */
function inOrderOfSight(text: string): readonly string[] {
  const words = text.split(' ');
  if (directionOf(text) === 'rtl') return words.toReversed();
  return words.reduce<readonly string[]>((seen, word, index) => {
    const run = isJoined(word) ? runBefore(words, index) : 0;
    return seen.toSpliced(index - run, 0, word);
  }, []);
}

/** Counts the Arabic words right before a word. */
function runBefore(words: readonly string[], index: number): number {
  const before = words.slice(0, index).toReversed();
  const end = before.findIndex((word) => !isJoined(word));
  return end < 0 ? before.length : end;
}
