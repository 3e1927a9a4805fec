import type { DrawElement } from '../draw-context';
import { markIn } from '../lay-mark';
import { DOT_LETTERS } from './dot-letters';

const COLUMNS = 5;
const ROWS = 7;

/**
 * Burns a number through the sheet as letters of round holes, bright against the light, with a faint scorched rim; on the
 * back of a leaf the same holes read mirrored.
 */
export const drawLaserPerforation: DrawElement<'laser-perforation'> = (element) => {
  const { box, text, holeMm, heightMm, fromBack } = element;
  const pitch = heightMm / (ROWS - 1);
  const dots: [number, number, number][] = [];
  [...text].forEach((letter, i) => {
    const rows = DOT_LETTERS[letter] ?? '';
    [...rows].forEach((hole, at) => {
      if (hole === '0') return;
      const column = at % COLUMNS;
      const along = (i * (COLUMNS + 1.6) + column) * pitch + holeMm;
      const x = fromBack ? box.x + box.width - along : box.x + along;
      const y = box.y + Math.floor(at / COLUMNS) * pitch + holeMm;
      dots.push([x, y, holeMm / 2]);
    });
  });
  const rims = dots.map(([x, y, radius]) => [x, y, radius * 1.35] as const);
  return [
    markIn(box, { type: 'dots', dots: rims }, { white: { colour: '#8a7a5e', opacity: 0.35 }, reliefUm: -6 }, 'none'),
    markIn(
      box,
      { type: 'dots', dots },
      {
        white: { colour: '#2c2924', opacity: 0.85 },
        uv: { colour: '#000000', opacity: 1, blend: 'over' },
        infrared: 0.5,
        passes: 1,
      },
      'none',
    ),
  ];
};
