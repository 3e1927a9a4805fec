import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Locator } from 'playwright-core';

/** The mean colour of a picture on the screen: red, green and blue from 0 to 255. */
export type MeanColour = readonly [number, number, number];

/** Takes the mean colours of the left and the right half of what an element shows. */
export async function halvesOf(element: Locator): Promise<readonly [MeanColour, MeanColour]> {
  const picture = await loadImage(await element.screenshot());
  const half = Math.floor(picture.width / 2);
  return [meanOf(picture, 0, half), meanOf(picture, picture.width - half, half)];
}

/** Takes the mean colour of what an element shows once it no longer changes. */
export async function restingColourOf(element: Locator): Promise<MeanColour> {
  let last = await colourOf(element);
  for (let still = 0; still < 2; ) {
    await element.page().waitForTimeout(250);
    const now = await colourOf(element);
    still = apart(last, now) < 0.3 ? still + 1 : 0;
    last = now;
  }
  return last;
}

/** Takes the mean colour of a PNG. */
export async function meanColourOf(png: Uint8Array): Promise<MeanColour> {
  const picture = await loadImage(png);
  return meanOf(picture, 0, picture.width);
}

/** Counts the pixels of a PNG that are much greener than they are red or blue. */
export async function countGreen(png: Uint8Array): Promise<number> {
  const picture = await loadImage(png);
  const context = createCanvas(picture.width, picture.height).getContext('2d');
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  let green = 0;
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, middle = 0, blue = 0] = data.subarray(at, at + 3);
    if (middle > red + 60 && middle > blue + 60) green += 1;
  }
  return green;
}

async function colourOf(element: Locator): Promise<MeanColour> {
  return meanColourOf(await element.screenshot());
}

/** Tells how far two mean colours lie apart, in levels. */
export function apart(one: MeanColour, other: MeanColour): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

function meanOf(picture: Awaited<ReturnType<typeof loadImage>>, left: number, width: number): MeanColour {
  const canvas = createCanvas(width, picture.height);
  const context = canvas.getContext('2d');
  context.drawImage(picture, -left, 0);
  const { data } = context.getImageData(0, 0, width, picture.height);
  const sums = [0, 0, 0];
  for (let at = 0; at < data.length; at += 4) {
    for (let channel = 0; channel < 3; channel++) sums[channel] = (sums[channel] ?? 0) + (data[at + channel] ?? 0);
  }
  const pixels = data.length / 4;
  return [(sums[0] ?? 0) / pixels, (sums[1] ?? 0) / pixels, (sums[2] ?? 0) / pixels];
}
