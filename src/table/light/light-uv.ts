import { OPTICS } from './optics';
import { linear, type Pixel } from './pixel';

/** Ultraviolet of either lamp in a dark room: what glows, and a violet rest of the lamp that shows where the page lies. */
export function lightUv(pixel: Pixel): void {
  const { plates, at } = pixel;
  pixel.r = OPTICS.UV_GAIN * linear(plates.uv, at) + OPTICS.UV_REFLECTED_R * linear(plates.white, at);
  pixel.g = OPTICS.UV_GAIN * linear(plates.uv, at + 1) + OPTICS.UV_REFLECTED_G * linear(plates.white, at + 1);
  pixel.b = OPTICS.UV_GAIN * linear(plates.uv, at + 2) + OPTICS.UV_REFLECTED_B * linear(plates.white, at + 2);
}
