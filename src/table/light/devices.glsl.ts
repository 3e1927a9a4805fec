import { OVD_KIND_STEP } from '@/artwork/plates';

/** GLSL of optically variable devices. The same as `devices.ts`. */
export const DEVICES_GLSL = `
vec3 primaries(float ratio) {
  vec3 off = (ratio - vec3(GRATING_RED, GRATING_GREEN, GRATING_BLUE))
    / vec3(GRATING_RED_WIDTH, GRATING_GREEN_WIDTH, GRATING_BLUE_WIDTH);
  vec3 near = max(vec3(0.0), 1.0 - off * off);
  return near * near;
}

ivec2 nearestFlake(vec2 p) {
  ivec2 cell = ivec2(floor(p));
  vec4 asideX = OVI_FLAKE_SCATTER * (corners(cell + ivec2(37, 171)) - 0.5) - (p.x - floor(p.x));
  vec4 asideY = OVI_FLAKE_SCATTER * (corners(cell + ivec2(191, 83)) - 0.5) - (p.y - floor(p.y));
  vec4 offX = asideX + vec4(0.0, 1.0, 0.0, 1.0);
  vec4 offY = asideY + vec4(0.0, 0.0, 1.0, 1.0);
  vec4 far = offX * offX + offY * offY;
  float least = min(min(far.x, far.y), min(far.z, far.w));
  if (far.x == least) return cell;
  if (far.y == least) return cell + ivec2(1, 0);
  if (far.z == least) return cell + ivec2(0, 1);
  return cell + ivec2(1, 1);
}

vec3 turnInk(vec3 own, vec2 mm, float phase, float amplitude) {
  ivec2 cell = nearestFlake(mm * OVI_FLAKES_PER_MM);
  vec2 flake = vec2(latticeValue(cell), latticeValue(cell + ivec2(101, 57))) - 0.5;
  float turned = smoothstep(OVI_FROM, OVI_TO, deviceTurn + 0.07 * flake.x) * amplitude;
  float lightness = OVI_BODY + OVI_LIGHTNESS * grey(own);
  float hue = phase * 6.0;
  vec3 pure = clamp(vec3(abs(hue - 3.0) - 1.0, 2.0 - abs(hue - 2.0), 2.0 - abs(hue - 4.0)), 0.0, 1.0);
  vec2 off = 0.5 * (deviceLight + eye(mm)) - tilt + OVI_FLAKE_SPREAD * flake;
  float near = 1.0 / (1.0 + OVI_FLAKE_NARROW * dot(off, off));
  float glint = 1.0 + amplitude * OVI_GLINT * near * near;
  return mix(own, lightness * (OVI_PALE + (1.0 - OVI_PALE) * pure * pure), turned) * glint;
}

vec3 turnGrating(vec3 own, vec2 mm, float phase, float amplitude) {
  float orientation = phase * 3.141592653589793;
  vec2 grating = vec2(cos(orientation), sin(orientation));
  vec2 sum = deviceLight + eye(mm) - 2.0 * tilt;
  float ratio = abs(dot(sum, grating));
  float across = (sum.y * grating.x - sum.x * grating.y) / deviceSpread;
  float met = amplitude / ((1.0 + across * across) * (1.0 + across * across));
  vec3 spectrum = primaries(ratio) + GRATING_SECOND_ORDER * primaries(0.5 * ratio);
  float veil = 1.0 - GRATING_VEIL * met * min(1.0, max(spectrum.r, max(spectrum.g, spectrum.b)));
  return own * veil + GRATING_SILVER * amplitude + GRATING_LIGHT * met * spectrum;
}

vec3 turnLatent(vec3 own, float phase, float amplitude) {
  float contrast = (2.0 * phase - 1.0) * deviceContrast * amplitude;
  return mix(own, vec3(LATENT_PAPER), LATENT_LIGHT * max(0.0, -contrast)) * (1.0 - LATENT_DARK * max(0.0, contrast));
}

vec3 turnChangeable(vec3 own, float phase, float amplitude) {
  return own * (1.0 - CHANGEABLE_BLACK * min(1.0, phase * deviceImages.x + amplitude * deviceImages.y));
}

vec3 ownColour(ivec2 at, vec2 mm) {
  vec3 own = linear(texelFetch(white, at, 0).rgb);
  vec3 device = texelFetch(ovd, at, 0).rgb;
  int kind = (int(device.r * 255.0 + 0.5) + ${OVD_KIND_STEP / 2}) / ${OVD_KIND_STEP};
  if (kind == 0) return own;
  if (kind == 1) return turnInk(own, mm, device.g, device.b);
  if (kind == 2) return turnGrating(own, mm, device.g, device.b);
  if (kind == 3) return turnLatent(own, device.g, device.b);
  if (kind == 4) return turnChangeable(own, device.g, device.b);
  return own;
}
`;
