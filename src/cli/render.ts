import path from 'node:path';
import { lampOf } from '@/core/document/optics';
import { cornerRadiusOf } from '@/core/document/page-corner';
import { makeSpecimen } from '@/core/fraud/make-specimen';
import { annotatePicture } from './annotate-picture';
import { cutToPage } from './cut-to-page';
import { lightPage } from './light-page';
import { makeSheets } from './make-sheets';
import { findPage, NodePagePainter, viewportOf } from './node-page-painter';
import { writeOutput } from './output-file';
import { encodePng } from './png-file';
import { RENDER_HELP } from './render-help';
import { type PageOrder, readRenderOrder } from './render-order';
import { shippedContent } from './shipped-content';

const MM_IN_INCH = 25.4;

process.exitCode = await render(process.argv.slice(2));

async function render(args: readonly string[]): Promise<number> {
  try {
    const content = shippedContent();
    const order = readRenderOrder(args, content.models);
    if (!order.ok) {
      console.error(`${order.problem}\n\n'npm run render -- --help' lists all options.`);
      return 2;
    }
    if (order.value.kind === 'help') console.log(RENDER_HELP);
    else if (order.value.kind === 'page') await renderPage(order.value, content);
    else for await (const file of makeSheets(order.value, content)) console.log(file);
    return 0;
  } catch (problem) {
    console.error(`Nothing could be rendered: ${problem instanceof Error ? problem.message : String(problem)}`);
    return 1;
  }
}

async function renderPage(order: PageOrder, content: ReturnType<typeof shippedContent>): Promise<void> {
  const made = makeSpecimen(content, order.recipe);
  if (!made.ok) throw new Error(`${made.problem.code}: ${made.problem.found}`);
  const presentation = order.version === 'twin' ? made.value.twin : made.value.presentation;
  const viewport = viewportOf(order.area, order.dpi / MM_IN_INCH);
  const plates = await new NodePagePainter().paint(presentation, order.page.id, {
    ...viewport,
    lampNm: lampOf(order.lighting.light),
  });
  const { document, page } = findPage(presentation, order.page.id);
  const outline = { ...page, cornerRadiusMm: cornerRadiusOf(document.model, page) };
  const picture = cutToPage(lightPage(plates, viewport, order.lighting), viewport, outline);
  writeOutput(order.out, encodePng(picture, order.dpi));
  console.log(`${order.out}: ${viewport.widthPx} by ${viewport.heightPx} pixels`);
  if (order.annotations === null) return;
  const evidence = order.version === 'twin' ? [] : made.value.evidence;
  const annotations = annotatePicture(evidence, { source: path.basename(order.out), page, viewport });
  writeOutput(order.annotations, `${JSON.stringify(annotations, null, 2)}\n`);
  console.log(order.annotations);
}
