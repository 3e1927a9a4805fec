import type { DocumentModel, PageModel } from '@/core/document/model';
import { LIGHTS } from '@/core/document/optics';
import type { Recipe } from '@/core/fraud/make-specimen';
import type { BoxMm } from '@/core/kernel/geometry';
import { fail, ok, type Result } from '@/core/kernel/result';
import { type Lighting, RESTING_LIGHT } from '@/table/light/lighting';
import { type OptionValues, readNumber, readNumbers, readOptions, readWord } from './read-options';
import { readInterventions, readModel } from './read-recipe';

/** Largest resolution of a picture that shows more than a detail, in pixels an inch. */
export const PAGE_DPI_LIMIT = 150;

/** Largest side of a detail, which may be magnified further, in millimetres. */
export const DETAIL_LIMIT_MM = 30;

const DETAIL_DPI_LIMIT = 6000;

/** The options of `render`. */
export const RENDER_OPTIONS = {
  model: { type: 'string' },
  seed: { type: 'string' },
  intervention: { type: 'string', multiple: true },
  subtlety: { type: 'string' },
  version: { type: 'string' },
  page: { type: 'string' },
  light: { type: 'string' },
  lamp: { type: 'string' },
  tilt: { type: 'string' },
  dpi: { type: 'string' },
  at: { type: 'string' },
  out: { type: 'string' },
  annotations: { type: 'string' },
  sheet: { type: 'string' },
  help: { type: 'boolean' },
} as const;

type Values = OptionValues<typeof RENDER_OPTIONS>;

/** A picture to be made of one page. */
export interface PageOrder {
  readonly kind: 'page';
  readonly recipe: Recipe;
  readonly version: 'specimen' | 'twin';
  readonly page: PageModel;
  readonly lighting: Lighting;
  readonly dpi: number;
  readonly area: BoxMm;
  readonly out: string;
  readonly annotations: string | null;
}

/** Contact sheets to be made of some models. */
export interface SheetOrder {
  readonly kind: 'sheets';
  readonly models: readonly DocumentModel[];
  readonly seed: number;
  readonly out: string;
}

/** What a command line of `render` asks for. */
export type RenderOrder = PageOrder | SheetOrder | { readonly kind: 'help' };

/** Reads a command line of `render`; fails with a sentence that says what is wrong and what would be right. */
export function readRenderOrder(
  args: readonly string[],
  models: readonly DocumentModel[],
): Result<RenderOrder, string> {
  const read = readOptions(args, RENDER_OPTIONS);
  if (!read.ok) return read;
  const values = read.value;
  if (values.help) return ok({ kind: 'help' });
  if (values.out === undefined) return fail('--out is missing: where the picture goes.');
  const seed = readNumber('seed', values.seed ?? '1', { min: 0, max: 2 ** 31 - 1, whole: true });
  if (!seed.ok) return seed;
  return values.sheet === undefined
    ? readPageOrder(values, seed.value, values.out, models)
    : readSheetOrder(values.sheet, seed.value, values.out, models);
}

function readSheetOrder(
  sheet: string,
  seed: number,
  out: string,
  models: readonly DocumentModel[],
): Result<SheetOrder, string> {
  const code = readWord('sheet', sheet, ['all', ...models.map((model) => model.code)]);
  if (!code.ok) return code;
  const chosen = code.value === 'all' ? models : models.filter((model) => model.code === code.value);
  return ok({ kind: 'sheets', models: chosen, seed, out });
}

function readPageOrder(
  values: Values,
  seed: number,
  out: string,
  models: readonly DocumentModel[],
): Result<PageOrder, string> {
  const chosen = readModel(values.model, models);
  if (!chosen.ok) return chosen;
  const { model, presented } = chosen.value;
  const page = readPage(values.page, model, presented);
  if (!page.ok) return page;
  const interventions = readInterventions(values, presented);
  if (!interventions.ok) return interventions;
  const version = readWord('version', values.version ?? 'specimen', ['specimen', 'twin']);
  if (!version.ok) return version;
  const lighting = readLighting(values);
  if (!lighting.ok) return lighting;
  const frame = readFrame(values, page.value);
  if (!frame.ok) return frame;
  const recipe = { modelSet: presented.map(({ code: name }) => name), seed, interventions: interventions.value };
  return ok({
    kind: 'page',
    recipe,
    version: version.value,
    page: page.value,
    lighting: lighting.value,
    ...frame.value,
    out,
    annotations: values.annotations ?? null,
  });
}

function readPage(
  name: string | undefined,
  model: DocumentModel,
  presented: readonly DocumentModel[],
): Result<PageModel, string> {
  const pages = presented.flatMap((one) => one.pages);
  const id = readWord(
    'page',
    name ?? model.pages[0]?.id ?? '',
    pages.map((page) => page.id),
  );
  if (!id.ok) return id;
  const page = pages.find((candidate) => candidate.id === id.value);
  return page ? ok(page) : fail(`--page knows no '${name}'.`);
}

function readLighting(values: Values): Result<Lighting, string> {
  const light = readWord('light', values.light ?? 'white', LIGHTS);
  if (!light.ok) return light;
  const tilt = readNumbers('tilt', values.tilt ?? '0,0', ['X', 'Y']);
  if (!tilt.ok) return tilt;
  const { lampAzimuthDeg, lampElevationDeg } = RESTING_LIGHT;
  const lamp = readNumbers('lamp', values.lamp ?? `${lampAzimuthDeg},${lampElevationDeg}`, ['AZIMUTH', 'ELEVATION']);
  if (!lamp.ok) return lamp;
  const [tiltXDeg = 0, tiltYDeg = 0] = tilt.value;
  const [azimuth = 0, elevation = 0] = lamp.value;
  if (Math.abs(tiltXDeg) > 40 || Math.abs(tiltYDeg) > 40)
    return fail(`--tilt goes from -40 to 40 degrees, not '${values.tilt}'.`);
  if (azimuth < 0 || azimuth > 360 || elevation < 5 || elevation > 60) {
    return fail(`--lamp stands at 0 to 360 degrees around the page and 5 to 60 above it, not '${values.lamp}'.`);
  }
  return ok({ light: light.value, lampAzimuthDeg: azimuth, lampElevationDeg: elevation, tiltXDeg, tiltYDeg });
}

function readFrame(
  values: Values,
  { widthMm, heightMm }: PageModel,
): Result<{ readonly dpi: number; readonly area: BoxMm }, string> {
  const dpi = readNumber('dpi', values.dpi ?? String(PAGE_DPI_LIMIT), { min: 20, max: DETAIL_DPI_LIMIT });
  if (!dpi.ok) return dpi;
  const at = readNumbers('at', values.at ?? `0,0,${widthMm},${heightMm}`, ['X', 'Y', 'W', 'H']);
  if (!at.ok) return at;
  const [x = 0, y = 0, width = 0, height = 0] = at.value;
  if (width <= 0 || height <= 0 || x < 0 || y < 0 || x + width > widthMm || y + height > heightMm) {
    return fail(`--at must lie on the page, which is ${widthMm} by ${heightMm} mm, not at '${values.at}'.`);
  }
  const isDetail = width <= DETAIL_LIMIT_MM && height <= DETAIL_LIMIT_MM;
  if (dpi.value > PAGE_DPI_LIMIT && !isDetail) {
    return fail(
      `--dpi ${dpi.value} would make a printable picture of the page. Up to ${PAGE_DPI_LIMIT} is allowed, and more for a detail of at most ${DETAIL_LIMIT_MM} by ${DETAIL_LIMIT_MM} mm (--at X,Y,W,H).`,
    );
  }
  return ok({ dpi: dpi.value, area: { x, y, width, height } });
}
