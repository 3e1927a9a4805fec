import { FIBRE_OCTAVES, LATTICE_SIZE } from './grain';
import { SHADOW_STEPS } from './light-terms';

/** GLSL of what all lights share: uniforms, texels, grain, relief, film. The same as `pixel.ts` and `grain.ts`. */
export const PIXEL_GLSL = `
uniform sampler2D white;
uniform sampler2D uv;
uniform sampler2D matter;
uniform sampler2D surface;
uniform sampler2D ovd;
uniform sampler2D lattice;
uniform ivec2 lastTexel;
uniform vec2 originMm;
uniform float mmPerPx;
uniform int stride;
uniform int drawnHeight;
uniform vec2 tilt;
uniform float windowLevel;
uniform vec3 lamp;
uniform int slopeReach;
uniform float slopePerLevel;
uniform vec3 shadowSteps[${SHADOW_STEPS}];
uniform int fibreCount;
uniform vec4 fibreAxes[${FIBRE_OCTAVES}];
uniform vec2 fibreHeights[${FIBRE_OCTAVES}];
uniform vec2 deviceLight;
uniform float deviceSpread;
uniform float deviceTurn;
uniform float deviceContrast;
uniform vec2 deviceImages;

const vec2 EYE_MM = vec2(EYE_X_MM, EYE_Y_MM);

vec4 corners(ivec2 at) {
  return texelFetch(lattice, at & ${LATTICE_SIZE - 1}, 0);
}

float latticeValue(ivec2 at) {
  return corners(at).x;
}

float noise(vec2 p) {
  vec2 cell = floor(p);
  vec2 f = p - cell;
  vec2 s = f * f * (3.0 - 2.0 * f);
  vec4 c = corners(ivec2(cell));
  return c.x + (c.y - c.x) * s.x + (c.z - c.x) * s.y + (c.x - c.y - c.z + c.w) * s.x * s.y;
}

float noiseSlope(vec2 p, vec2 toward) {
  vec2 cell = floor(p);
  vec2 f = p - cell;
  vec2 s = f * f * (3.0 - 2.0 * f);
  vec4 c = corners(ivec2(cell));
  float twist = c.x - c.y - c.z + c.w;
  return dot(6.0 * f * (1.0 - f) * vec2(c.y - c.x + twist * s.y, c.z - c.x + twist * s.x), toward);
}

float fibre(vec2 mm) {
  float sum = 0.0;
  for (int i = 0; i < fibreCount; i++) {
    sum += fibreHeights[i].x * (noise(vec2(dot(mm, fibreAxes[i].xy), dot(mm, fibreAxes[i].zw))) - 0.5);
  }
  return sum;
}

float fibreSlope(vec2 mm, vec2 toward) {
  float sum = 0.0;
  for (int i = 0; i < fibreCount; i++) {
    vec2 p = vec2(dot(mm, fibreAxes[i].xy), dot(mm, fibreAxes[i].zw));
    sum += fibreHeights[i].y * noiseSlope(p, vec2(dot(toward, fibreAxes[i].xy), dot(toward, fibreAxes[i].zw)));
  }
  return sum;
}

float relief(ivec2 at) {
  return texelFetch(matter, clamp(at, ivec2(0), lastTexel), 0).b * 255.0;
}

vec2 lean(ivec2 at) {
  ivec2 x = ivec2(slopeReach, 0);
  ivec2 y = ivec2(0, slopeReach);
  return vec2(relief(at - x) - relief(at + x), relief(at - y) - relief(at + y)) * slopePerLevel;
}

vec2 eye(vec2 mm) {
  return (EYE_MM - mm) / EYE_HEIGHT_MM;
}

float arch(float turns) {
  float part = turns - floor(turns);
  float a = part * (1.0 - part);
  return 16.0 * a * a - 0.5;
}

vec2 wave(vec2 mm) {
  return FILM_WAVE * vec2(
    arch(mm.x * 0.137 + mm.y * 0.061) + arch(mm.y * 0.093 - mm.x * 0.048 + 0.4),
    arch(mm.y * 0.149 - mm.x * 0.057 + 0.7) + arch(mm.x * 0.081 + mm.y * 0.043)
  );
}

vec3 linear(vec3 level) {
  return level * level;
}

float grey(vec3 colour) {
  return dot(colour, vec3(0.3, 0.59, 0.11));
}
`;
