import { PLATE_NAMES } from '@/artwork/plates';
import type { Light } from '@/core/document/optics';
import { fragmentShader, VERTEX_SHADER } from './light-equation.glsl';
import type { LightTerms } from './light-terms';

/** The texture unit of the noise lattice, after those of the plates. */
export const LATTICE_UNIT = PLATE_NAMES.length;

/** The compiled light equation of one light. */
export interface LightProgram {
  /** Makes this the program in use and gives it what is the same for all pixels. */
  use(terms: LightTerms): void;
}

/** Compiles the light equation of one light; null where the graphics processor refuses it. */
export function compileLight(gl: WebGL2RenderingContext, light: Light): LightProgram | null {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, VERTEX_SHADER],
    [gl.FRAGMENT_SHADER, fragmentShader(light)],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) return null;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) return null;
  const places = new Map<string, WebGLUniformLocation | null>();
  const place = (name: string): WebGLUniformLocation | null => {
    const known = places.get(name);
    if (known !== undefined) return known;
    const found = gl.getUniformLocation(program, name);
    places.set(name, found);
    return found;
  };
  gl.useProgram(program);
  for (const [unit, name] of PLATE_NAMES.entries()) gl.uniform1i(place(name), unit);
  gl.uniform1i(place('lattice'), LATTICE_UNIT);
  return {
    use(terms) {
      gl.useProgram(program);
      setTerms(gl, place, terms);
    },
  };
}

function setTerms(
  gl: WebGL2RenderingContext,
  place: (name: string) => WebGLUniformLocation | null,
  terms: LightTerms,
): void {
  const { viewport, devices, fibres, shadowSteps } = terms;
  gl.uniform2f(place('originMm'), viewport.originMm.x, viewport.originMm.y);
  gl.uniform1f(place('mmPerPx'), terms.mmPerPx);
  gl.uniform1i(place('stride'), terms.stride);
  gl.uniform1i(place('drawnHeight'), terms.heightPx);
  gl.uniform2i(place('lastTexel'), viewport.widthPx - 1, viewport.heightPx - 1);
  gl.uniform2f(place('tilt'), terms.tiltX, terms.tiltY);
  gl.uniform1f(place('windowLevel'), terms.windowLevel);
  gl.uniform3f(place('lamp'), terms.lampX, terms.lampY, terms.lampZ);
  gl.uniform1i(place('slopeReach'), terms.slopeReachPx);
  gl.uniform1f(place('slopePerLevel'), terms.slopePerLevel);
  gl.uniform3fv(
    place('shadowSteps'),
    shadowSteps.flatMap(({ dx, dy, riseUm }) => [dx, dy, riseUm]),
  );
  gl.uniform1i(place('fibreCount'), fibres.length);
  if (fibres.length > 0) {
    gl.uniform4fv(
      place('fibreAxes'),
      fibres.flatMap(({ xx, xy, yx, yy }) => [xx, xy, yx, yy]),
    );
    gl.uniform2fv(
      place('fibreHeights'),
      fibres.flatMap(({ height, heightMm }) => [height, heightMm]),
    );
  }
  gl.uniform2f(place('deviceLight'), devices.lightX, devices.lightY);
  gl.uniform1f(place('deviceSpread'), devices.spread);
  gl.uniform1f(place('deviceTurn'), devices.turn);
  gl.uniform1f(place('deviceContrast'), devices.contrast);
  gl.uniform2f(place('deviceImages'), devices.first, devices.second);
}
