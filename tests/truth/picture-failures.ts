import path from 'node:path';
import type { Viewport } from '@/artwork/plates';
import { lightPage } from '@/cli/light-page';
import { findPage, NodePagePainter, viewportOf } from '@/cli/node-page-painter';
import { writeOutput } from '@/cli/output-file';
import { encodePng, type Pixels } from '@/cli/png-file';
import type { Light } from '@/core/document/optics';
import { makeSpecimen, type Recipe, type Specimen } from '@/core/fraud/make-specimen';
import { RESTING_LIGHT } from '@/table/light/lighting';
import { CONTENT } from './sources';

const PX_PER_MM = 8;
const DPI = PX_PER_MM * 25.4;
/** Differences are shown this much stronger than they are. */
const STRONGER = 4;

const painter = new NodePagePainter();

/**
 * Writes pictures of a specimen that a proof failed at: each page with evidence (or each page, where there is none)
 * under white light and every light that the evidence names, its twin, and how they differ. Gives the files' names.
 */
export async function pictureFailure(folder: string, recipe: Recipe): Promise<readonly string[]> {
  const made = makeSpecimen(CONTENT, recipe);
  if (!made.ok) return [];
  const files: string[] = [];
  for (const [page, lights] of toShow(made.value)) {
    for (const light of lights) files.push(...(await writePage(made.value, { folder, page, light })));
  }
  return files;
}

function toShow({ evidence, presentation }: Specimen): ReadonlyMap<string, ReadonlySet<Light>> {
  const shown = new Map<string, Set<Light>>();
  for (const { target, lights } of evidence) {
    if (target.kind === 'page') shown.set(target.page, new Set([...(shown.get(target.page) ?? ['white']), ...lights]));
  }
  if (shown.size > 0) return shown;
  const pages = presentation.documents.flatMap((document) => document.pages);
  return new Map(pages.map(({ id }) => [id, new Set<Light>(['white'])]));
}

async function writePage(
  { presentation, twin }: Specimen,
  { folder, page, light }: { readonly folder: string; readonly page: string; readonly light: Light },
): Promise<readonly string[]> {
  const { widthMm, heightMm } = findPage(presentation, page).page;
  const viewport = viewportOf({ x: 0, y: 0, width: widthMm, height: heightMm }, PX_PER_MM);
  const lit = async (version: typeof twin, at: Viewport) =>
    lightPage(await painter.paint(version, page, at), at, { ...RESTING_LIGHT, light });
  const [specimen, genuine] = [await lit(presentation, viewport), await lit(twin, viewport)];
  const pictures = { specimen, twin: genuine, difference: differenceOf(specimen, genuine) };
  return Object.entries(pictures).map(([version, picture]) => {
    const file = path.join(folder, `${page}-${light}-${version}.png`);
    writeOutput(file, encodePng(picture, DPI));
    return file;
  });
}

/** Black where two pictures are equal. */
function differenceOf(one: Pixels, other: Pixels): Pixels {
  const data = one.data.map((level, at) => (at % 4 === 3 ? 255 : Math.abs(level - (other.data[at] ?? 0)) * STRONGER));
  return { ...one, data };
}
