import { OVD_KIND_STEP } from '@/artwork/plates';
import { latticeValue } from './grain';
import { OPTICS } from './optics';
import { eyeX, eyeY, linear, type Pixel, share } from './pixel';
import { smoothstep } from './smoothstep';

/** What optically variable devices take from or give to a pixel's own colour, before it is lit. Reads and writes `r`, `g`, `b`. */
export function turnDevice(pixel: Pixel): void {
  const { plates, at } = pixel;
  const amplitude = share(plates.ovd, at + 2);
  switch (Math.floor(((plates.ovd[at] ?? 0) + OVD_KIND_STEP / 2) / OVD_KIND_STEP)) {
    case 1:
      if (amplitude > 0) turnInk(pixel, amplitude);
      break;
    case 2:
      if (amplitude > 0) turnGrating(pixel, amplitude);
      break;
    case 3:
      if (amplitude > 0) turnLatent(pixel, amplitude);
      break;
    case 4:
      turnChangeable(pixel, amplitude);
      break;
    default:
  }
}

/** Gives how strongly the primary around `centre` shines where a grating sends `ratio` (wavelength to period). */
function primary(ratio: number, centre: number, width: number): number {
  const off = (ratio - centre) / width;
  const near = Math.max(0, 1 - off * off);
  return near * near;
}

/**
 * Gives which flake of ink lies uppermost at a place, in lattice points: one flake lies near each point, and the number is that of
 * the corner of the lattice's cell, 0 and 1 above, 2 and 3 below.
 */
function nearestFlake(x: number, y: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let corner = 0; corner < 4; corner++) {
    const column = left + (corner & 1);
    const row = top + (corner >> 1);
    const offX = column + OPTICS.OVI_FLAKE_SCATTER * (latticeValue(column + 37, row + 171) - 0.5) - x;
    const offY = row + OPTICS.OVI_FLAKE_SCATTER * (latticeValue(column + 191, row + 83) - 0.5) - y;
    const distance = offX * offX + offY * offY;
    if (distance >= least) continue;
    least = distance;
    nearest = corner;
  }
  return nearest;
}

function turnInk(pixel: Pixel, amplitude: number): void {
  const { plates, at, xMm, yMm } = pixel;
  const { turn, lightX, lightY } = pixel.terms.devices;
  const { tiltX, tiltY } = pixel.terms;
  const x = xMm * OPTICS.OVI_FLAKES_PER_MM;
  const y = yMm * OPTICS.OVI_FLAKES_PER_MM;
  const corner = nearestFlake(x, y);
  const column = Math.floor(x) + (corner & 1);
  const row = Math.floor(y) + (corner >> 1);
  const flakeX = latticeValue(column, row) - 0.5;
  const flakeY = latticeValue(column + 101, row + 57) - 0.5;
  const turned = smoothstep(OPTICS.OVI_FROM, OPTICS.OVI_TO, turn + 0.07 * flakeX) * amplitude;
  const lightness = OPTICS.OVI_BODY + OPTICS.OVI_LIGHTNESS * (0.3 * pixel.r + 0.59 * pixel.g + 0.11 * pixel.b);
  const pale = OPTICS.OVI_PALE;
  const hue = share(plates.ovd, at + 1) * 6;
  const red = Math.min(1, Math.max(0, Math.abs(hue - 3) - 1));
  const green = Math.min(1, Math.max(0, 2 - Math.abs(hue - 2)));
  const blue = Math.min(1, Math.max(0, 2 - Math.abs(hue - 4)));
  const offX = 0.5 * (lightX + eyeX(xMm)) - tiltX + OPTICS.OVI_FLAKE_SPREAD * flakeX;
  const offY = 0.5 * (lightY + eyeY(yMm)) - tiltY + OPTICS.OVI_FLAKE_SPREAD * flakeY;
  const near = 1 / (1 + OPTICS.OVI_FLAKE_NARROW * (offX * offX + offY * offY));
  const glint = 1 + amplitude * OPTICS.OVI_GLINT * near * near;
  pixel.r = (pixel.r + (lightness * (pale + (1 - pale) * red * red) - pixel.r) * turned) * glint;
  pixel.g = (pixel.g + (lightness * (pale + (1 - pale) * green * green) - pixel.g) * turned) * glint;
  pixel.b = (pixel.b + (lightness * (pale + (1 - pale) * blue * blue) - pixel.b) * turned) * glint;
}

function turnGrating(pixel: Pixel, amplitude: number): void {
  const { plates, at, terms } = pixel;
  const { lightX, lightY, spread } = terms.devices;
  const orientation = share(plates.ovd, at + 1) * Math.PI;
  const gratingX = Math.cos(orientation);
  const gratingY = Math.sin(orientation);
  const sumX = lightX + eyeX(pixel.xMm) - 2 * terms.tiltX;
  const sumY = lightY + eyeY(pixel.yMm) - 2 * terms.tiltY;
  const ratio = Math.abs(sumX * gratingX + sumY * gratingY);
  const across = (sumY * gratingX - sumX * gratingY) / spread;
  const met = amplitude / ((1 + across * across) * (1 + across * across));
  const half = 0.5 * ratio;
  const second = OPTICS.GRATING_SECOND_ORDER;
  const red =
    primary(ratio, OPTICS.GRATING_RED, OPTICS.GRATING_RED_WIDTH) +
    second * primary(half, OPTICS.GRATING_RED, OPTICS.GRATING_RED_WIDTH);
  const green =
    primary(ratio, OPTICS.GRATING_GREEN, OPTICS.GRATING_GREEN_WIDTH) +
    second * primary(half, OPTICS.GRATING_GREEN, OPTICS.GRATING_GREEN_WIDTH);
  const blue =
    primary(ratio, OPTICS.GRATING_BLUE, OPTICS.GRATING_BLUE_WIDTH) +
    second * primary(half, OPTICS.GRATING_BLUE, OPTICS.GRATING_BLUE_WIDTH);
  const veil = 1 - OPTICS.GRATING_VEIL * met * Math.min(1, Math.max(red, green, blue));
  const silver = OPTICS.GRATING_SILVER * amplitude;
  pixel.r = pixel.r * veil + silver + OPTICS.GRATING_LIGHT * met * red;
  pixel.g = pixel.g * veil + silver + OPTICS.GRATING_LIGHT * met * green;
  pixel.b = pixel.b * veil + silver + OPTICS.GRATING_LIGHT * met * blue;
}

function turnLatent(pixel: Pixel, amplitude: number): void {
  const { plates, at, terms } = pixel;
  const figure = 2 * share(plates.ovd, at + 1) - 1;
  const contrast = figure * terms.devices.contrast * amplitude;
  const dark = 1 - OPTICS.LATENT_DARK * Math.max(0, contrast);
  const light = OPTICS.LATENT_LIGHT * Math.max(0, -contrast);
  pixel.r = (pixel.r + (OPTICS.LATENT_PAPER - pixel.r) * light) * dark;
  pixel.g = (pixel.g + (OPTICS.LATENT_PAPER - pixel.g) * light) * dark;
  pixel.b = (pixel.b + (OPTICS.LATENT_PAPER - pixel.b) * light) * dark;
}

function turnChangeable(pixel: Pixel, amplitude: number): void {
  const { first, second } = pixel.terms.devices;
  const darkness = Math.min(1, share(pixel.plates.ovd, pixel.at + 1) * first + amplitude * second);
  const left = 1 - OPTICS.CHANGEABLE_BLACK * darkness;
  pixel.r *= left;
  pixel.g *= left;
  pixel.b *= left;
}

/** Sets a pixel to the linear light of the white plate, turned by the device that lies there. */
export function ownColour(pixel: Pixel): void {
  const { plates, at } = pixel;
  pixel.r = linear(plates.white, at);
  pixel.g = linear(plates.white, at + 1);
  pixel.b = linear(plates.white, at + 2);
  turnDevice(pixel);
}
