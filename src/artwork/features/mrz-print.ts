import { depositOf } from '../deposit';
import { type DrawElement, inkOf } from '../draw-context';
import type { Mark } from '../mark';

/** Em of OCR-B size 1 when its characters are 2.54 mm apart: the face is 0.723 em wide. */
const EM_MM = 2.54 / 0.723;
const CAPITAL_SHARE = 0.7;

/** Prints the machine readable zone: OCR-B at a fixed pitch in ink that stays dark in infrared. */
export const drawMrzPrint: DrawElement<'mrz-print'> = (element, context) => {
  const style = { face: 'ocr-b', weight: 400, sizeMm: EM_MM, trackingMm: 0, align: 'start' } as const;
  const deposit = depositOf(inkOf(context, element.ink), element.technique);
  return element.lines.map((text, row): Mark => {
    const y = element.baselineMm.y + row * element.lineMm + element.misfitMm;
    const x = element.baselineMm.x;
    const bounds = {
      x: x - 0.5,
      y: y - EM_MM * CAPITAL_SHARE - 0.6,
      width: text.length * element.pitchMm + 1,
      height: EM_MM * 0.95,
    };
    return {
      shape: { type: 'text', text, x, y, style, angleDeg: 0, pitchMm: element.pitchMm },
      deposit,
      technique: element.technique,
      bounds,
      clip: null,
    };
  });
};
