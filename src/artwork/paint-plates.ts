import type { UvLamp } from '@/core/document/optics';
import { boxesMeet } from '@/core/kernel/geometry';
import type { PaintKit, PortraitTone, Raster } from './brush';
import { inkOfLayer, type LaidInk, layOnInk, layRaster } from './laid-ink';
import { type Job, type Lay, layIntoPlate, wholePixels } from './lay-into-plate';
import type { Colour, Deposit, Glow, Mark } from './mark';
import { DENSITY_OF_PAPER, type Exposure, OVD_KIND_STEP, OVD_KINDS, type PlateName, RELIEF_ZERO } from './plates';
import { TEXTURE_PX_PER_MM, TEXTURES } from './techniques/texture';

/** Infrared reflectance of bare paper, as a level. */
const PAPER_INFRARED = 232;

/** Paints the five plates of a viewport from a page's marks. Pure apart from the rasters it asks the kit for. */
export function paintPlates<R extends Raster>(
  marks: readonly Mark[],
  viewport: Exposure,
  kit: PaintKit<R>,
): Record<PlateName, R> {
  const { widthPx, heightPx } = viewport;
  const start = (colour: string): R => {
    const raster = kit.raster(widthPx, heightPx, true);
    raster.setColour(colour);
    raster.brush.fillRect(0, 0, widthPx, heightPx);
    return raster;
  };
  const plates = {
    white: start('#000000'),
    uv: start('#000000'),
    matter: start(`rgb(${PAPER_INFRARED},${DENSITY_OF_PAPER},${RELIEF_ZERO})`),
    surface: start('#000000'),
    ovd: start('#000000'),
  };
  const seen = {
    x: viewport.originMm.x,
    y: viewport.originMm.y,
    width: widthPx / viewport.pxPerMm,
    height: heightPx / viewport.pxPerMm,
  };
  const visible = marks.filter((mark) => boxesMeet(mark.bounds, seen));
  const job = { viewport, lampNm: viewport.lampNm ?? 365, kit };
  const inks = paintWhite(plates.white, visible, job);
  for (const mark of visible) paintHidden(plates, mark, { ...job, ink: inks.get(mark) });
  return plates;
}

/** Gives the ink of the layers that it laid, by their marks, for the other plates. */
function paintWhite(white: Raster, marks: readonly Mark[], job: Job): ReadonlyMap<Mark, LaidInk> {
  const printed = marks.filter((mark) => mark.deposit.white);
  const inks = new Map<Mark, LaidInk>();
  let at = 0;
  while (at < printed.length) {
    const technique = printed[at]?.technique ?? 'none';
    let end = at;
    while (printed[end]?.technique === technique) end++;
    const layer = printed.slice(at, end);
    const texture = job.viewport.pxPerMm >= TEXTURE_PX_PER_MM ? TEXTURES[technique] : null;
    if (texture === null) {
      for (const mark of layer) layWhite(white, mark, job, mark.technique === 'none' ? 'source-over' : 'multiply');
    } else {
      const sheet = job.kit.raster(white.widthPx, white.heightPx, false);
      for (const mark of layer) layWhite(sheet, mark, job, 'multiply');
      const pixels = texture(sheet.readPixels(), job.viewport);
      sheet.writePixels(pixels);
      layRaster(white, sheet, { blend: 'multiply' });
      const ink = inkOfLayer(layer, { print: sheet, pixels }, job);
      if (ink) for (const mark of layer) inks.set(mark, ink);
    }
    at = end;
  }
  return inks;
}

/** Share of its glow at 365 nm that a material of which nothing else is said keeps at 254 nm. */
const SHORT_WAVE_SHARE = 0.55;

function glowOf({ uv, uv254 }: Deposit, lampNm: UvLamp): Glow | undefined {
  if (lampNm === 365 || (uv && uv.blend !== 'add')) return uv;
  return uv254 ?? (uv && { ...uv, opacity: uv.opacity * SHORT_WAVE_SHARE });
}

const GLOW_BLENDS = { over: 'source-over', add: 'lighter', multiply: 'multiply' } as const;
const BLENDS = { over: 'source-over', multiply: 'multiply', screen: 'screen' } as const;

function layWhite(raster: Raster, mark: Mark, job: Job, blend: string): void {
  const white = mark.deposit.white;
  if (!white) return;
  layIntoPlate(raster, mark, job, {
    colour: white.colour,
    opacity: white.opacity,
    blend: white.blend ? BLENDS[white.blend] : blend,
    tone: ownTone(mark),
  });
}

/** The tone in which a mark is printed, which is always at hand. */
function ownTone({ shape }: Mark): PortraitTone {
  return shape.type === 'portrait' ? shape.tone : 'colour';
}

interface PlateJob extends Job {
  readonly lampNm: UvLamp;
  /** The ink of the layer of the mark. */
  readonly ink: LaidInk | undefined;
}

function paintHidden(plates: Record<PlateName, Raster>, mark: Mark, job: PlateJob): void {
  const { gloss = 0, retro = 0, grain, ovd, covers } = mark.deposit;
  if (covers) layCover(plates, mark, covers, job);
  layGlow(plates.uv, mark, job);
  layMatter(plates.matter, mark, job);
  if (grain !== undefined) layIntoPlate(plates.surface, mark, job, flat(rgb(0, 0, grain * 255), 'source-over'));
  if (gloss > 0 || retro > 0)
    layIntoPlate(plates.surface, mark, job, flat(rgb(gloss * 255, retro * 255, 0), 'lighten'));
  if (ovd) layDevice(plates.ovd, mark, ovd, job);
}

/** What lies in dots takes from a glow below it dot by dot, on the way of the lamp's light in and on that of the glow out. */
function layGlow(plate: Raster, mark: Mark, job: PlateJob): void {
  const dots = job.ink?.inDots ? job.ink : null;
  if (dots?.first === mark) {
    layRaster(plate, dots.print, { blend: 'multiply' });
    layRaster(plate, dots.print, { blend: 'multiply' });
  }
  const uv = glowOf(mark.deposit, job.lampNm);
  if (!uv || (dots && uv.blend !== 'add')) return;
  layIntoPlate(plate, mark, job, {
    colour: uv.colour,
    opacity: uv.opacity,
    blend: GLOW_BLENDS[uv.blend],
    tone: uv.blend === 'multiply' ? ownTone(mark) : 'glow',
  });
}

/** The kind of a device is left as it is, since kinds must never be blended; without amplitude it shows nothing. */
function layCover(
  plates: Record<PlateName, Raster>,
  mark: Mark,
  { optics, relief }: NonNullable<Deposit['covers']>,
  job: Job,
): void {
  if (optics > 0) {
    const left = 255 * (1 - optics);
    layIntoPlate(plates.ovd, mark, job, flat(rgb(255, optics < 1 ? 255 : 0, left), 'multiply'));
    layIntoPlate(plates.surface, mark, job, flat(rgb(left, left, 255), 'multiply'));
  }
  if (relief > 0) {
    layIntoPlate(plates.matter, mark, job, flat(rgb(255, 255, 255 * (1 - relief)), 'multiply'));
    layIntoPlate(plates.matter, mark, job, flat(rgb(0, 0, RELIEF_ZERO * relief), 'lighter'));
  }
}

function layMatter(matter: Raster, mark: Mark, job: PlateJob): void {
  const { infrared = 0, passes = 0, reliefUm = 0 } = mark.deposit;
  if (infrared > 0 || passes < 0 || reliefUm < 0) {
    const keeps = (change: number) => 255 * (1 + Math.min(0, change));
    const colour = rgb(255 * (1 - infrared), keeps(passes), keeps(reliefUm / RELIEF_ZERO));
    layAsInked(matter, mark, job, flat(colour, 'multiply'));
  }
  if (passes > 0 || reliefUm > 0) {
    const colour = rgb(0, Math.max(0, passes) * 127, Math.min(127, Math.max(0, reliefUm)));
    layIntoPlate(matter, mark, job, flat(colour, 'lighter'));
  }
}

function layDevice(plate: Raster, mark: Mark, device: NonNullable<Deposit['ovd']>, job: PlateJob): void {
  const kind = OVD_KINDS.indexOf(device.kind) * OVD_KIND_STEP;
  plate.brush.setTransform(1, 0, 0, 1, 0, 0);
  plate.brush.globalAlpha = 1;
  plate.brush.globalCompositeOperation = 'lighten';
  // Whole pixels only: a kind, or the hue of a variable ink, must never be blended with another at an edge.
  plate.setColour(rgb(kind, device.kind === 'ovi' ? device.phase * 255 : 0, 0));
  const { left, top, width, height } = wholePixels(mark.clip ?? mark.bounds, job.viewport);
  plate.brush.fillRect(left, top, width, height);
  const tone = device.phase > 0 ? 'phase' : 'amplitude';
  const how: Lay = { ...flat(rgb(0, device.phase * 255, device.amplitude * 255), 'lighten'), tone };
  if (device.kind === 'ovi') layAsInked(plate, mark, job, how);
  else layIntoPlate(plate, mark, job, how);
}

/** Where ink lies drop by drop, only that acts. */
function layAsInked(plate: Raster, mark: Mark, job: PlateJob, how: Lay): void {
  if (job.ink?.cover) layOnInk(plate, mark, job, { ...how, cover: job.ink.cover });
  else layIntoPlate(plate, mark, job, how);
}

function flat(colour: Colour, blend: string): Lay {
  return { colour, opacity: 1, blend, tone: 'infrared' };
}

function rgb(r: number, g: number, b: number): string {
  return `rgb(${Math.round(r)},${Math.round(g)},${Math.round(b)})`;
}
