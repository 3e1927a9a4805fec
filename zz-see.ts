import path from 'node:path';
import type { Viewport } from '@/artwork/plates';
import type { Presentation } from '@/core/document/document';
import { LIGHTS, lampOf } from '@/core/document/optics';
import { cornerRadiusOf } from '@/core/document/page-corner';
import type { Evidence, Subtlety } from '@/core/fraud/evidence';
import { INTERVENTIONS, type InterventionName } from '@/core/fraud/intervention';
import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import { makeSpecimen, type Recipe, type Specimen, type SpecimenContent } from '@/core/fraud/make-specimen';
import { listModelSets, type ModelSet } from '@/core/learning/model-sets';
import type { Lighting } from '@/table/light/lighting';
import { layOutSheet, type SheetCell, type SheetRow } from '@/cli/contact-sheet';
import { cutToPage } from '@/cli/cut-to-page';
import { lightPage } from '@/cli/light-page';
import { findPage, NodePagePainter, viewportOf } from '@/cli/node-page-painter';
import { writeOutput } from '@/cli/output-file';
import { encodePng } from '@/cli/png-file';
import type { SheetOrder } from '@/cli/render-order';
import { viewportOnEvidence } from '@/cli/viewport-on-evidence';
import { viewsUnder } from '@/cli/views-under';

const PAGE_PX_PER_MM = 4;
const SHEET_DPI = 96;
const SHOWN_SUBTLETIES = [1, 3, 5] as const satisfies readonly Subtlety[];


import { readShippedContent } from '/work/wt/sheetb/tests/support/shipped-content';
const X20 = process.env.X20 === '1';
export async function run() {
  const [out, setName, seedText, ...deeds] = process.argv.slice(2);
  const content = readShippedContent() as unknown as SpecimenContent;
  const set = (setName ?? '').split('+').map((c) => content.models.find((m) => m.code === c)) as unknown as ModelSet;
  const painter = new NodePagePainter();
  for (const deed of deeds) {
    const [name, ks] = deed.split(':');
    await canvasesFreed();
    const rows: SheetRow[] = [];
    for (const k of (ks ?? '135').split('')) {
      try { rows.push(...(await evidenceRows(painter, make(content, set, Number(seedText), { name: name as InterventionName, subtlety: Number(k) as Subtlety }), `${setName} s${seedText} ${name}:${k}`))); } catch (e) { console.log(deed, String(e).slice(0, 200)); }
    }
    console.log(write(path.join(out ?? '', `${setName}-${seedText}-${name}.png`), rows));
  }
}
/** Canvases that nobody holds give their memory back when the event loop turns, which awaiting painted plates alone never lets it. */
function canvasesFreed(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function write(file: string, rows: readonly SheetRow[]): string {
  writeOutput(file, encodePng(layOutSheet(rows), SHEET_DPI));
  return file;
}

function make(
  content: SpecimenContent,
  set: ModelSet,
  seed: number,
  done: { name: InterventionName; subtlety: Subtlety } | null,
): Specimen {
  const recipe: Recipe = { modelSet: set.map((model) => model.code), seed, interventions: done ? [done] : [] };
  const made = makeSpecimen(content, recipe);
  if (!made.ok) throw new Error(`${made.problem.code}: ${made.problem.found}`);
  return made.value;
}

async function pageRows(painter: NodePagePainter, presentation: Presentation): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = [];
  for (const { model, pages } of presentation.documents) {
    for (const page of pages) {
      const { id, widthMm, heightMm } = page;
      const outline = { ...page, cornerRadiusMm: cornerRadiusOf(model, page) };
      const viewport = viewportOf({ x: 0, y: 0, width: widthMm, height: heightMm }, PAGE_PX_PER_MM);
      const plates = {
        365: await painter.paint(presentation, id, viewport),
        254: await painter.paint(presentation, id, { ...viewport, lampNm: 254 }),
      };
      const views = LIGHTS.flatMap((light) => viewsUnder(light).slice(0, light === 'white' ? 2 : 1));
      const cells = views.map(
        (view): SheetCell => ({
          label: describe(view),
          pixels: cutToPage(lightPage(plates[lampOf(view.light)], viewport, view), viewport, outline),
        }),
      );
      rows.push({ heading: `${model.code} ${id}`, cells });
    }
  }
  return rows;
}

async function evidenceRows(painter: NodePagePainter, specimen: Specimen, title: string): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = [];
  for (const piece of firstOfTheirKind(specimen.evidence)) {
    const heading = `${title}  ${piece.sign}  (${piece.category}, strength ${piece.strength}, from ${piece.minMagnification}x)  ${piece.found.code} ${JSON.stringify(piece.found.values)}`;
    const { target } = piece;
    if (target.kind !== 'page') rows.push({ heading, cells: [] });
    else rows.push({ heading, cells: await evidenceCells(painter, specimen, piece, target.page) });
  }
  return rows;
}

/** Leaves out what shows the same sign at the same feature of another page. */
function firstOfTheirKind(evidence: readonly Evidence[]): readonly Evidence[] {
  const kindOf = ({ sign, feature }: Evidence): string => `${sign}/${feature}`;
  return evidence.filter((piece, index) => evidence.findIndex((other) => kindOf(other) === kindOf(piece)) === index);
}

async function evidenceCells(
  painter: NodePagePainter,
  { twin, presentation }: Specimen,
  piece: Evidence,
  pageId: string,
): Promise<readonly SheetCell[]> {
  const viewport = X20 ? viewport20(piece) : viewportOnEvidence(piece);
  const { document, page } = findPage(presentation, pageId);
  const outline = { ...page, cornerRadiusMm: cornerRadiusOf(document.model, page) };
  const show = async (version: Presentation, view: Lighting) => {
    const plates = await painter.paint(version, pageId, { ...viewport, lampNm: lampOf(view.light) });
    return cutToPage(lightPage(plates, viewport, view), viewport, outline);
  };
  const cells: SheetCell[] = [];
  for (const view of piece.lights.flatMap((light) => viewsUnder(light).slice(0, (X20 || light === 'white' || light === 'coaxial') && !(process.env.TILT==='1') && !['feature-static','overlay-imitated'].includes(piece.sign) ? 1 : 2))) {
    cells.push(
      { label: `twin, ${describe(view)}, ${scaleOf(viewport)}`, pixels: await show(twin, view) },
      { label: `specimen, ${describe(view)}`, pixels: await show(presentation, view) },
    );
  }
  return cells;
}

function describe({ light, tiltXDeg, tiltYDeg, lampAzimuthDeg }: Lighting): string {
  const tilt = tiltXDeg === 0 && tiltYDeg === 0 ? '' : ` tilt ${tiltXDeg},${tiltYDeg}`;
  return `${light}${tilt}${light === 'oblique' ? ` lamp ${lampAzimuthDeg}` : ''}`;
}

function scaleOf({ originMm, pxPerMm }: Viewport): string {
  return `${pxPerMm.toFixed(1)} px/mm at ${originMm.x.toFixed(1)},${originMm.y.toFixed(1)}`;
}

import { boundsOf } from '@/core/kernel/geometry';
function viewport20(piece: Evidence): Viewport {
  const t = piece.target; const b = t.kind === 'page' ? boundsOf(t.region) : { x: 0, y: 0, width: 10, height: 10 };
  const pxPerMm = 76; const w = 380 / pxPerMm; const h = 300 / pxPerMm;
  return viewportOf({ x: b.x + (Number(process.env.FX ?? 0.5)) * b.width - w / 2, y: b.y + (Number(process.env.FY ?? 0.5)) * b.height - h / 2, width: w, height: h }, pxPerMm);
}

await run();
