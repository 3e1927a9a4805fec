import { depositOf } from '../deposit';
import type { DrawElement } from '../draw-context';
import { textMark } from '../lay-mark';

const CHARRED = { colour: '#262526', opacity: 0.95, uv: null, uv254: null, infraredAbsorption: 0.9, gloss: 0 };

/** Engraves characters that stand up from the plastic and can be felt. */
export const drawTactileEngraving: DrawElement<'tactile-engraving'> = (element) => {
  const flat = depositOf(CHARRED, element.technique);
  const deposit = element.heightUm > 0 ? { ...flat, reliefUm: element.heightUm } : flat;
  return [textMark(element.box, element.text, element.style, deposit, element.technique)];
};
