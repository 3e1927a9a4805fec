import { ownColour } from './devices';
import { fibreSlope } from './grain';
import { OPTICS } from './optics';
import { eyeX, eyeY, leanX, leanY, type Pixel, relief, share, waveX, waveY } from './pixel';

/** A warm lamp from the side, low over a dark table: whatever stands up or lies deep shows by its lit and dark flanks. */
export function lightOblique(pixel: Pixel): void {
  const { plates, terms, at, xMm, yMm } = pixel;
  const { lampX, lampY, lampZ } = terms;
  ownColour(pixel);
  const gloss = share(plates.surface, at);
  const grain = share(plates.surface, at + 2);
  const relievedX = leanX(pixel) * OPTICS.LAMP_RELIEF;
  const relievedY = leanY(pixel) * OPTICS.LAMP_RELIEF;
  const slopeX = relievedX + terms.tiltX;
  const slopeY = relievedY + terms.tiltY;
  let facing = slopeX * lampX + slopeY * lampY + lampZ;
  if (grain > 0)
    facing -= OPTICS.GRAIN_OBLIQUE * grain * (1 - 0.6 * gloss) * fibreSlope(xMm, yMm, lampX, lampY, terms.fibres);
  const away = ((xMm - OPTICS.EYE_X_MM) * lampX + (yMm - OPTICS.EYE_Y_MM) * lampY) / OPTICS.LAMP_FADE_MM;
  const fall = Math.max(0.22, 1 + (OPTICS.LAMP_FADE * away) / (1 + 0.55 * Math.abs(away)));
  const steep = Math.sqrt(1 + slopeX * slopeX + slopeY * slopeY);
  const level = Math.max(0, facing) / steep / (OPTICS.LAMP_LEVEL + OPTICS.LAMP_LEVEL_RISE * lampZ);
  const diffuse = OPTICS.LAMP_LIGHT * level * fall * shadow(pixel);
  const room = OPTICS.LAMP_ROOM;
  let mirrored = 0;
  if (gloss > 0) {
    const toward = 1 / (1 + lampZ);
    const offX =
      OPTICS.LAMP_MIRROR_RELIEF * relievedX + terms.tiltX + waveX(xMm, yMm) - lampX * toward - 0.5 * eyeX(xMm);
    const offY =
      OPTICS.LAMP_MIRROR_RELIEF * relievedY + terms.tiltY + waveY(xMm, yMm) - lampY * toward - 0.5 * eyeY(yMm);
    const near = 1 / (1 + OPTICS.LAMP_NARROW * (offX * offX + offY * offY));
    mirrored = OPTICS.LAMP_MIRROR * gloss * near * near * fall;
  }
  pixel.r = pixel.r * (diffuse + room * 0.8) + mirrored;
  pixel.g = pixel.g * (diffuse * 0.87 + room * 0.9) + mirrored * 0.93;
  pixel.b = pixel.b * (diffuse * 0.68 + room * 1.2) + mirrored * 0.82;
}

/** Gives how much of the lamp reaches a pixel past what stands toward the lamp, 1 being all. */
function shadow(pixel: Pixel): number {
  const { shadowSteps } = pixel.terms;
  const own = relief(pixel, pixel.x, pixel.y);
  let highest = 0;
  for (let i = 0; i < shadowSteps.length; i++) {
    const step = shadowSteps[i];
    if (!step) continue;
    const above = relief(pixel, pixel.x + step.dx, pixel.y + step.dy) - own - step.riseUm;
    if (above > highest) highest = above;
  }
  return 1 - OPTICS.LAMP_SHADOW * Math.min(1, highest / OPTICS.LAMP_SHADOW_SOFT_UM);
}
