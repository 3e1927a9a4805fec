import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { paintGreeting } from './paint-greeting';

it('the greeting holds a picture for every light asked for, one below the other: bright in white, dark under ultraviolet', async () => {
  const [sheet] = await paintGreeting([200], ['white', 'uv365']);
  if (!sheet) throw new Error('A width asks for a sheet');
  const picture = await loadImage(sheet);
  const { width, height } = picture;
  const brush = createCanvas(width, height).getContext('2d');
  brush.drawImage(picture, 0, 0);
  const meanOf = (top: number) => {
    const { data } = brush.getImageData(0, top, width, height / 2);
    return data.reduce((sum, level, index) => (index % 4 === 3 ? sum : sum + level), 0) / (data.length * 0.75);
  };

  expect(width).toBe(200);
  expect(height).toBe(2 * Math.round((200 * 88) / 125));
  expect(meanOf(0)).toBeGreaterThan(120);
  expect(meanOf(height / 2)).toBeLessThan(50);
});
