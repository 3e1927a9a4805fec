import { DENSITY_OF_PAPER } from '@/artwork/plates';
import type { Light } from '@/core/document/optics';
import { DEVICES_GLSL } from './devices.glsl';

const WHITE_GLSL = `${DEVICES_GLSL}
vec3 sheen(vec2 mm, float gloss, vec2 slope) {
  vec2 mirror = 2.0 * (tilt + slope + wave(mm)) - eye(mm);
  vec2 pane = abs(mirror - vec2(PANE_X, PANE_Y));
  vec2 bars = 0.45 + 0.55 * smoothstep(vec2(0.0), vec2(PANE_BAR), pane);
  vec2 halfPane = vec2(PANE_HALF_X, PANE_HALF_Y);
  vec2 edges = 1.0 - smoothstep(halfPane - PANE_SOFT, halfPane + PANE_SOFT, pane);
  float window = edges.x * edges.y * bars.x * bars.y;
  vec2 ceilingOff = mirror - vec2(CEILING_X, CEILING_Y);
  float ceilingLamp = 1.0 / (1.0 + CEILING_SPREAD * dot(ceilingOff, ceilingOff));
  float tilted = dot(tilt, tilt);
  float lampSeen = 0.5 * ceilingLamp * ceilingLamp * smoothstep(0.0, 0.08, tilted);
  float haze = gloss * (FILM_MIRROR * lampSeen + FILM_HAZE * smoothstep(0.0, 0.2, tilted));
  return gloss * FILM_MIRROR * window * vec3(0.93, 1.0, 1.08) + haze * vec3(1.0, 0.97, 0.9);
}

vec3 lit(ivec2 at, vec2 mm) {
  vec3 film = texelFetch(surface, at, 0).rgb;
  vec2 slope = lean(at);
  float shading = dot(slope, vec2(WINDOW_LEAN_X, WINDOW_LEAN_Y)) * WINDOW_RELIEF;
  float level = windowLevel + clamp(shading, -WINDOW_RELIEF_MOST, WINDOW_RELIEF_MOST);
  level *= 1.0 + GRAIN_WHITE * film.b * fibre(mm);
  return ownColour(at, mm) * level + sheen(mm, film.r, slope);
}`;

const OBLIQUE_GLSL = `${DEVICES_GLSL}
float shadow(ivec2 at) {
  float own = relief(at);
  float highest = 0.0;
  for (int i = 0; i < shadowSteps.length(); i++) {
    vec3 to = shadowSteps[i];
    highest = max(highest, relief(at + ivec2(to.xy)) - own - to.z);
  }
  return 1.0 - LAMP_SHADOW * min(1.0, highest / LAMP_SHADOW_SOFT_UM);
}

vec3 lit(ivec2 at, vec2 mm) {
  vec3 film = texelFetch(surface, at, 0).rgb;
  vec2 relieved = lean(at) * LAMP_RELIEF;
  vec2 slope = relieved + tilt;
  float facing = dot(slope, lamp.xy) + lamp.z - GRAIN_OBLIQUE * film.b * (1.0 - 0.6 * film.r) * fibreSlope(mm, lamp.xy);
  float away = dot(mm - EYE_MM, lamp.xy) / LAMP_FADE_MM;
  float fall = max(0.22, 1.0 + (LAMP_FADE * away) / (1.0 + 0.55 * abs(away)));
  float level = max(0.0, facing) / sqrt(1.0 + dot(slope, slope)) / (LAMP_LEVEL + LAMP_LEVEL_RISE * lamp.z);
  float diffuse = LAMP_LIGHT * level * fall * shadow(at);
  vec2 off = LAMP_MIRROR_RELIEF * relieved + tilt + wave(mm) - lamp.xy / (1.0 + lamp.z) - 0.5 * eye(mm);
  float near = 1.0 / (1.0 + LAMP_NARROW * dot(off, off));
  float mirrored = LAMP_MIRROR * film.r * near * near * fall;
  vec3 warm = vec3(1.0, 0.87, 0.68) * diffuse + vec3(0.8, 0.9, 1.2) * LAMP_ROOM;
  return ownColour(at, mm) * warm + mirrored * vec3(1.0, 0.93, 0.82);
}`;

const COAXIAL_GLSL = `
vec3 lit(ivec2 at, vec2 mm) {
  vec3 own = linear(texelFetch(white, at, 0).rgb);
  vec3 film = texelFetch(surface, at, 0).rgb;
  vec2 leanAtEye = tilt - 0.5 * eye(mm);
  float fall = 1.0 / (1.0 + 3.0 * dot(leanAtEye, leanAtEye));
  vec2 off = leanAtEye + COAXIAL_RELIEF * lean(at) + wave(mm);
  float shine = COAXIAL_MIRROR * film.r / (1.0 + COAXIAL_NARROW * dot(off, off));
  float beads = 1.0 + 0.9 * fibre(mm);
  shine += COAXIAL_RETURN * film.g * film.g * beads * fall;
  vec3 base = mix(vec3(grey(own)), own, COAXIAL_COLOUR) * COAXIAL_BASE * fall;
  return base * vec3(0.96, 1.0, 1.06) + shine * vec3(0.94, 1.0, 1.03);
}`;

const TRANSMITTED_GLSL = `
float clouds(vec2 mm) {
  float wide = noise(mm / CLOUD_MM) - 0.5;
  float fine = noise(mm / CLOUD_FINE_MM + vec2(37.1, 11.9)) - 0.5;
  return CLOUD * wide + CLOUD_FINE * fine + GRAIN_TRANSMITTED * fibre(mm);
}

vec3 lit(ivec2 at, vec2 mm) {
  vec3 ink = texelFetch(white, at, 0).rgb;
  float level = floor(texelFetch(matter, at, 0).g * 255.0 + 0.5);
  float grain = texelFetch(surface, at, 0).b;
  float open = smoothstep(THROUGH_HOLE_FROM, THROUGH_HOLE_TO, level);
  float through = THROUGH_PAPER * exp2((level - ${DENSITY_OF_PAPER}.0) / THROUGH_DOUBLES);
  through *= 1.0 + grain * (1.0 - open) * clouds(mm);
  vec2 away = (mm - EYE_MM) / EYE_X_MM;
  through *= 1.0 - TABLE_FADE * min(1.0, dot(away, away));
  vec3 glow = vec3(1.0, 0.83 + 0.12 * open, 0.56 + 0.24 * open);
  vec3 passed = mix(THROUGH_INK + (1.0 - THROUGH_INK) * ink, vec3(1.0), open);
  return through * glow * passed + THROUGH_ROOM * linear(ink);
}`;

const UV_GLSL = `
vec3 lit(ivec2 at, vec2 mm) {
  vec3 reflected = vec3(UV_REFLECTED_R, UV_REFLECTED_G, UV_REFLECTED_B) * linear(texelFetch(white, at, 0).rgb);
  return UV_GAIN * linear(texelFetch(uv, at, 0).rgb) + reflected;
}`;

const INFRARED_GLSL = `
vec3 lit(ivec2 at, vec2 mm) {
  vec2 away = (mm - EYE_MM) / EYE_X_MM;
  float fall = 1.0 - SENSOR_FADE * min(1.0, dot(away, away));
  float level = texelFetch(matter, at, 0).r;
  return vec3(level * level * fall * (1.0 + SENSOR_NOISE * fibre(vec2(mm.y + 40.0, mm.x))));
}`;

/** GLSL of each light: `lit` gives the linear light of a texel. The same as the `light-*.ts` beside it. */
export const LIGHTS_GLSL: Readonly<Record<Light, string>> = {
  white: WHITE_GLSL,
  oblique: OBLIQUE_GLSL,
  coaxial: COAXIAL_GLSL,
  transmitted: TRANSMITTED_GLSL,
  uv365: UV_GLSL,
  infrared: INFRARED_GLSL,
  uv254: UV_GLSL,
};
