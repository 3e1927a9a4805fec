import { depositOf } from '../deposit';
import { type DrawElement, inkOf } from '../draw-context';
import { boxMark, linesMark, textMark } from '../lay-mark';

/** Draws a field of raised lines in which a word appears when the page is held nearly flat to the eye. */
export const drawLatentImage: DrawElement<'latent-image'> = (element, context) => {
  const { box, pitchMm, technique } = element;
  const lines = Array.from({ length: Math.floor(box.height / pitchMm) }, (_, i) => {
    const y = box.y + (i + 0.5) * pitchMm;
    return [box.x, y, box.x + box.width / 2, y, box.x + box.width, y];
  });
  const ink = depositOf(inkOf(context, element.ink), technique);
  const print = linesMark(
    lines,
    pitchMm * 0.5,
    { ...ink, reliefUm: technique === 'intaglio' ? element.heightUm : 0 },
    technique,
    box,
  );
  if (technique !== 'intaglio') return [print];
  const style = { face: 'sans', weight: 700, sizeMm: box.height * 0.8, trackingMm: 0.3, align: 'middle' } as const;
  return [
    print,
    boxMark(box, { ovd: { kind: 'latent', phase: 0, amplitude: 0.6 } }),
    {
      ...textMark(box, element.text, style, { ovd: { kind: 'latent', phase: 1, amplitude: 0.6 } }, 'none'),
      bounds: box,
    },
  ];
};
