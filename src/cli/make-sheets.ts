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
import { layOutSheet, type SheetCell, type SheetRow } from './contact-sheet';
import { cutToPage } from './cut-to-page';
import { lightPage } from './light-page';
import { findPage, NodePagePainter, viewportOf } from './node-page-painter';
import { writeOutput } from './output-file';
import { encodePng } from './png-file';
import type { SheetOrder } from './render-order';
import { viewportOnEvidence } from './viewport-on-evidence';
import { viewsUnder } from './views-under';

const PAGE_PX_PER_MM = 4;
const SHEET_DPI = 96;
const SHOWN_SUBTLETIES = [1, 3, 5] as const satisfies readonly Subtlety[];

/** Makes the contact sheets of an order and gives the name of each file when it is written. */
export async function* makeSheets(order: SheetOrder, content: SpecimenContent): AsyncGenerator<string> {
  const painter = new NodePagePainter();
  for (const set of listModelSets(content.models).filter((one) => one.some((model) => order.models.includes(model)))) {
    await canvasesFreed();
    const name = set.map((model) => model.code).join('+');
    yield write(
      path.join(order.out, `${name}-pages.png`),
      await pageRows(painter, make(content, set, order.seed, null).presentation),
    );
    for (const intervention of INTERVENTIONS.filter((one) => INTERVENTION_RECORD[one].suits(set))) {
      await canvasesFreed();
      const rows: SheetRow[] = [];
      for (const subtlety of SHOWN_SUBTLETIES) {
        rows.push(
          ...(await evidenceRows(
            painter,
            make(content, set, order.seed, { name: intervention, subtlety }),
            `${intervention}:${subtlety}`,
          )),
        );
      }
      yield write(path.join(order.out, `${name}-${intervention}.png`), rows);
    }
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
  const viewport = viewportOnEvidence(piece);
  const { document, page } = findPage(presentation, pageId);
  const outline = { ...page, cornerRadiusMm: cornerRadiusOf(document.model, page) };
  const show = async (version: Presentation, view: Lighting) => {
    const plates = await painter.paint(version, pageId, { ...viewport, lampNm: lampOf(view.light) });
    return cutToPage(lightPage(plates, viewport, view), viewport, outline);
  };
  const cells: SheetCell[] = [];
  for (const view of piece.lights.flatMap((light) => viewsUnder(light).slice(0, 2))) {
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
