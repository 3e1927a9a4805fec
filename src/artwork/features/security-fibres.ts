import type { BoxMm } from '@/core/kernel/geometry';
import type { Random } from '@/core/kernel/random';
import { type DrawElement, inkOf } from '../draw-context';
import { linesMark } from '../lay-mark';

const FIBRE_MM = 0.07;

/** Scatters short coloured fibres, some visible, some only under ultraviolet, differently in every sheet. */
export const drawSecurityFibres: DrawElement<'security-fibres'> = (element, context) => {
  const inks = [...element.visible, ...element.fluorescent];
  return inks.map((name, i) => {
    const random = context.random.fork(`fibres ${i}`);
    const ink = inkOf(context, name);
    const lines = Array.from({ length: Math.round(element.count / inks.length) }, () => fibre(element.box, random));
    const glow = ink.uv === null ? {} : { uv: { colour: ink.uv, opacity: 1, blend: 'add' as const } };
    const seen = element.visible.includes(name) ? { white: { colour: ink.colour, opacity: 0.8 } } : {};
    return linesMark(lines, FIBRE_MM, { ...glow, ...seen, passes: -0.04 }, 'none', element.box);
  });
};

function fibre(box: BoxMm, random: Random): number[] {
  const length = random.between(2.2, 4.6);
  let angle = random.between(0, Math.PI * 2);
  let x = box.x + random.next() * box.width;
  let y = box.y + random.next() * box.height;
  const bend = random.between(-0.5, 0.5);
  const line = [x, y];
  for (let i = 0; i < 6; i++) {
    x += (Math.cos(angle) * length) / 6;
    y += (Math.sin(angle) * length) / 6;
    angle += bend;
    line.push(x, y);
  }
  return line;
}
