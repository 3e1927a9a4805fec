import type { Light } from '@/core/document/optics';
import { LIGHTS_GLSL } from './lights.glsl';
import { OPTICS } from './optics';
import { PIXEL_GLSL } from './pixel.glsl';

/** Covers the canvas with one triangle. */
export const VERTEX_SHADER = `#version 300 es
void main() {
  gl_Position = vec4(float(gl_VertexID % 2) * 4.0 - 1.0, float(gl_VertexID / 2) * 4.0 - 1.0, 0.0, 1.0);
}
`;

const CONSTANTS = Object.entries(OPTICS)
  .map(([name, value]) => `const float ${name} = ${Number.isInteger(value) ? value.toFixed(1) : value};`)
  .join('\n');

/** Gives the light equation of one light as a fragment shader, GLSL ES 3.0; `lightPlates` is the same in plain arithmetic. */
export function fragmentShader(light: Light): string {
  return `#version 300 es
precision highp float;
precision highp int;
precision highp sampler2D;
out vec4 shown;
${CONSTANTS}
${PIXEL_GLSL}
${LIGHTS_GLSL[light]}

void main() {
  ivec2 drawn = ivec2(int(gl_FragCoord.x), drawnHeight - 1 - int(gl_FragCoord.y));
  ivec2 at = drawn * stride;
  vec3 light = max(vec3(0.0), lit(at, originMm + (vec2(at) + 0.5) * mmPerPx));
  float most = max(light.r, max(light.g, light.b));
  float over = most - SHOULDER;
  if (over > 0.0) light *= (SHOULDER + (1.0 - SHOULDER) * over / (1.0 - SHOULDER + over)) / most;
  shown = vec4(sqrt(light), 1.0);
}
`;
}
