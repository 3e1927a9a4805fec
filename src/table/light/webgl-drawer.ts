import { PLATE_NAMES, type Plates, type Viewport } from '@/artwork/plates';
import type { Light } from '@/core/document/optics';
import { LATTICE, LATTICE_SIZE } from './grain';
import type { LightDrawer } from './light-drawer';
import { compileLight, LATTICE_UNIT, type LightProgram } from './light-program';
import { lightTerms } from './light-terms';
import { type Lighting, RESTING_LIGHT } from './lighting';

/** What lives on the graphics processor; all of it is gone when the context is lost, and made again when it comes back. */
interface Uploaded {
  readonly programs: Map<Light, LightProgram>;
  readonly textures: readonly WebGLTexture[];
}

interface Held {
  readonly plates: Plates;
  readonly viewport: Viewport;
}

/** Makes a drawer on the graphics processor, or null where there is no WebGL2 or it does not take the light equation. */
export function createWebglDrawer(): LightDrawer | null {
  const canvas = document.createElement('canvas');
  // The picture is copied from the canvas at any time, so it must outlive its frame.
  const gl = canvas.getContext('webgl2', { alpha: false, antialias: false, depth: false, preserveDrawingBuffer: true });
  if (!gl) return null;
  let uploaded: Uploaded | null = prepare(gl);
  if (!uploaded) return null;
  let held: Held | null = null;
  let last: { readonly lighting: Lighting; readonly resolution: number } | null = null;

  function draw(context: WebGL2RenderingContext, lighting: Lighting, resolution: number): void {
    last = { lighting, resolution };
    if (!uploaded) return;
    const program = uploaded.programs.get(lighting.light) ?? compileLight(context, lighting.light);
    if (!program) return;
    uploaded.programs.set(lighting.light, program);
    if (!held) return;
    const terms = lightTerms(held.viewport, lighting, resolution);
    if (canvas.width !== terms.widthPx) canvas.width = terms.widthPx;
    if (canvas.height !== terms.heightPx) canvas.height = terms.heightPx;
    context.viewport(0, 0, terms.widthPx, terms.heightPx);
    program.use(terms);
    context.drawArrays(context.TRIANGLES, 0, 3);
  }

  const onLost = (event: Event): void => {
    event.preventDefault();
    uploaded = null;
  };
  const onRestored = (): void => {
    uploaded = prepare(gl);
    if (held && uploaded) upload(gl, uploaded.textures, held);
    if (last) draw(gl, last.lighting, last.resolution);
  };
  canvas.addEventListener('webglcontextlost', onLost);
  canvas.addEventListener('webglcontextrestored', onRestored);

  return {
    kind: 'webgl',
    canvas,
    setPlates(plates, viewport) {
      held = { plates, viewport };
      if (uploaded) upload(gl, uploaded.textures, held);
    },
    draw: (lighting, resolution) => draw(gl, lighting, resolution),
    dispose() {
      canvas.removeEventListener('webglcontextlost', onLost);
      canvas.removeEventListener('webglcontextrestored', onRestored);
      held = null;
      uploaded = null;
      // A page may hold few contexts at a time; waiting for the collector would run out of them.
      gl.getExtension('WEBGL_lose_context')?.loseContext();
      canvas.width = 0;
      canvas.height = 0;
    },
  };
}

function prepare(gl: WebGL2RenderingContext): Uploaded | null {
  const program = compileLight(gl, RESTING_LIGHT.light);
  if (!program) return null;
  gl.pixelStorei(gl.UNPACK_COLORSPACE_CONVERSION_WEBGL, gl.NONE);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  const textures = PLATE_NAMES.map((_, unit) => makeTexture(gl, unit));
  makeTexture(gl, LATTICE_UNIT);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, LATTICE_SIZE, LATTICE_SIZE, 0, gl.RGBA, gl.UNSIGNED_BYTE, LATTICE);
  return { programs: new Map([[RESTING_LIGHT.light, program]]), textures };
}

function makeTexture(gl: WebGL2RenderingContext, unit: number): WebGLTexture {
  const texture = gl.createTexture();
  gl.activeTexture(gl.TEXTURE0 + unit);
  gl.bindTexture(gl.TEXTURE_2D, texture);
  for (const wrap of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, wrap, gl.CLAMP_TO_EDGE);
  for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
  return texture;
}

function upload(gl: WebGL2RenderingContext, textures: readonly WebGLTexture[], { plates, viewport }: Held): void {
  const { widthPx, heightPx } = viewport;
  PLATE_NAMES.forEach((name, unit) => {
    gl.activeTexture(gl.TEXTURE0 + unit);
    gl.bindTexture(gl.TEXTURE_2D, textures[unit] ?? null);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, widthPx, heightPx, 0, gl.RGBA, gl.UNSIGNED_BYTE, plates[name]);
  });
}
