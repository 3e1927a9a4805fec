import { expect, it } from 'vitest';
import { lightPage } from '@/cli/light-page';
import { NodePagePainter, viewportOf } from '@/cli/node-page-painter';
import type { Document, Page } from '@/core/document/document';
import type { ElementOf } from '@/core/document/element';
import { RESTING_LIGHT } from '@/table/light/lighting';
import { readByZxing } from '../support/barcode-reader';
import { MODEL_SETS, make } from './sources';

const SEEDS = [0, 1, 2, 3, 4, 5] as const;
const RESOLUTIONS = [150, 300] as const;
const MM_IN_INCH = 25.4;
const AROUND_MM = 6;

type CodeSymbol = ElementOf<'barcode'> | ElementOf<'visible-digital-seal'>;

const painter = new NodePagePainter();

function symbolsOf(page: Page): readonly CodeSymbol[] {
  return page.elements.flatMap((element): CodeSymbol[] =>
    element.kind === 'barcode' || element.kind === 'visible-digital-seal' ? [element] : [],
  );
}

/** The first set that shows each model with a barcode or a seal. */
const SHOWN = MODEL_SETS.flatMap((models) => models.map((model) => ({ models, model }))).filter(
  ({ model }, index, all) =>
    model.pages.some((page) => symbolsOf(page).length > 0) && all.findIndex((one) => one.model === model) === index,
);

function aroundSymbol({ widthMm, heightMm }: Page, { box }: CodeSymbol) {
  const x = Math.max(0, box.x - AROUND_MM);
  const y = Math.max(0, box.y - AROUND_MM);
  const width = Math.min(widthMm, box.x + box.width + AROUND_MM) - x;
  return { x, y, width, height: Math.min(heightMm, box.y + box.height + AROUND_MM) - y };
}

it.each(SHOWN.map(({ model, models }) => [model.code, models] as const))(
  'every barcode and seal of %s is read by a program of strangers, on the ground it is printed on',
  async (code, models) => {
    const unread: string[] = [];
    for (const seed of SEEDS) {
      const { presentation } = make(models, seed);
      const document: Document | undefined = presentation.documents.find(({ model }) => model.code === code);
      for (const page of document?.pages ?? []) {
        for (const symbol of symbolsOf(page)) {
          for (const dpi of RESOLUTIONS) {
            const viewport = viewportOf(aroundSymbol(page, symbol), dpi / MM_IN_INCH);
            const plates = await painter.paint(presentation, page.id, viewport);
            const picture = lightPage(plates, viewport, { ...RESTING_LIGHT, light: 'white' });
            const found = await readByZxing(picture, symbol.symbology);
            if (found.length !== 1) unread.push(`${symbol.id}, seed ${seed}, ${dpi} dpi`);
          }
        }
      }
    }

    expect(unread).toEqual([]);
  },
);
