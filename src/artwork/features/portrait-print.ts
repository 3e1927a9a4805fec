import { movedBox } from '@/core/kernel/geometry';
import type { DrawElement } from '../draw-context';
import { boxMark, markIn } from '../lay-mark';
import type { Deposit, Mark } from '../mark';

/** How much the receiving coating under an integrated portrait pales the pattern that runs on below it. */
const COATING = 0.58;
/** What the receiving coating under it takes from a glow. */
const COATED: NonNullable<Deposit['uv']> = { colour: '#040208', opacity: 0.55, blend: 'over' };
/** Office machines print without a coating: the paper glows between their dots, so that the portrait darkens it by its tones. */
const BY_ITS_TONES: NonNullable<Deposit['uv']> = { colour: '#000000', opacity: 0.9, blend: 'multiply' };

/**
 * Prints the portrait as the model personalises it: in colour, or in greys where a laser engraves it or a printer imitates that.
 * Without overprint the image lies on a ground of its own and the background pattern stops at its edge.
 */
export const drawPortraitPrint: DrawElement<'portrait-print'> = (element) => {
  const { portrait, misfitMm, technique, overprint, greys = false } = element;
  const box = movedBox(element.box, misfitMm);
  const engraved = technique === 'laser-engraving';
  const byOffice = technique === 'inkjet' || technique === 'toner';
  const marks: Mark[] = [];
  if (overprint) {
    marks.push(boxMark(box, { white: { colour: '#f3f1ec', opacity: COATING } }));
  } else {
    marks.push(
      boxMark(box, {
        white: { colour: '#f3f1ec', opacity: 1 },
        uv: { colour: '#0a0814', opacity: 0.9, blend: 'over' },
        passes: -0.16,
      }),
    );
  }
  marks.push(
    boxMark(box, { ...(!byOffice && { uv: COATED }), passes: -0.1 }),
    markIn(
      box,
      { type: 'portrait', capture: portrait, box, tone: engraved || greys ? 'grey' : 'colour' },
      {
        white: { colour: '#000000', opacity: engraved ? 0.94 : 0.96 },
        ...(engraved && { infrared: 1 }),
        ...(byOffice && { uv: BY_ITS_TONES }),
      },
      technique,
      box,
    ),
  );
  return marks;
};
