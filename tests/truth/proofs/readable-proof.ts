import { lightPage } from '@/cli/light-page';
import { NodePagePainter, viewportOf } from '@/cli/node-page-painter';
import { encodePng } from '@/cli/png-file';
import type { Page, Presentation } from '@/core/document/document';
import type { ElementOf } from '@/core/document/element';
import type { ModelSet } from '@/core/learning/model-sets';
import { RESTING_LIGHT } from '@/table/light/lighting';
import { readZoneByTesseract } from '../../support/tesseract';
import { MODEL_SETS, make, recipeOf } from '../sources';
import type { Extent, Proof, Task, Verdict } from './proof';

const SEEDS: Readonly<Record<Extent, number>> = { sample: 2, full: 50 };
const DPI = 300;
const MM_IN_INCH = 25.4;
const MARGIN_MM = 2.5;
/** In a sample two characters of some hundred are more than a hundredth. */
const NEEDED_SHARE: Readonly<Record<Extent, number>> = { sample: 0.97, full: 0.99 };

const painter = new NodePagePainter();

/** A program of strangers reads every machine readable zone in infrared. */
export const READABLE_PROOF: Proof = {
  name: 'readable',
  claim: 'a program of strangers reads every machine readable zone',
  unit: 'share of characters read right, fillers apart',
  tasks: (extent) =>
    [...new Set(MODEL_SETS.flat().filter((model) => model.mrzFormat !== null))].flatMap((model) => {
      const models = MODEL_SETS.find((set) => set.includes(model));
      return models ? [taskOf(models, model.code, extent)] : [];
    }),
};

interface Reading {
  readonly seed: number;
  readonly right: number;
  readonly all: number;
  readonly printed: readonly string[];
  readonly read: readonly string[];
}

function taskOf(models: ModelSet, code: string, extent: Extent): Task {
  const count = SEEDS[extent];
  return {
    title: `${code}, ${count} seeds`,
    run: async () => {
      const readings: Reading[] = [];
      for (let seed = 300; seed < 300 + count; seed++) readings.push(...(await readAll(models, code, seed)));
      return judge(models, extent, readings);
    },
  };
}

async function readAll(models: ModelSet, code: string, seed: number): Promise<readonly Reading[]> {
  const { presentation } = make(models, seed);
  const readings: Reading[] = [];
  for (const page of presentation.documents.flatMap(({ model, pages }) => (model.code === code ? pages : []))) {
    for (const zone of page.elements) {
      if (zone.kind !== 'mrz-print') continue;
      readings.push(compare(zone.lines, readZoneByTesseract(await pictureOf(presentation, page, zone), DPI), seed));
    }
  }
  return readings;
}

function judge(models: ModelSet, extent: Extent, readings: readonly Reading[]): Verdict {
  const share = sum(readings.map(({ right }) => right)) / sum(readings.map(({ all }) => all));
  const worst = readings.toSorted((a, b) => a.right / a.all - b.right / b.all)[0];
  const note = `${(100 * share).toFixed(2)} % read; worst ${JSON.stringify(worst)}`;
  return {
    problems: [
      ...(readings.length === SEEDS[extent] ? [] : [`${readings.length} zones on ${SEEDS[extent]} specimens`]),
      ...(share >= NEEDED_SHARE[extent] ? [] : [note]),
    ],
    measure: share,
    note,
    recipe: recipeOf(models, worst?.seed ?? 0),
  };
}

async function pictureOf(presentation: Presentation, page: Page, { box }: ElementOf<'mrz-print'>): Promise<Uint8Array> {
  const top = Math.max(0, box.y - MARGIN_MM);
  const height = Math.min(page.heightMm, box.y + box.height + MARGIN_MM) - top;
  const viewport = viewportOf({ x: 0, y: top, width: page.widthMm, height }, DPI / MM_IN_INCH);
  const plates = await painter.paint(presentation, page.id, viewport);
  return encodePng(lightPage(plates, viewport, { ...RESTING_LIGHT, light: 'infrared' }), DPI);
}

/** Counts the characters that were read right, in order, fillers apart; the letter O and the digit 0 count as one. */
function compare(printed: readonly string[], read: readonly string[], seed: number): Reading {
  const plain = (lines: readonly string[]) => lines.join('').replaceAll('<', '').replaceAll('O', '0');
  return { seed, right: commonLength(plain(printed), plain(read)), all: plain(printed).length, printed, read };
}

/** Gives the length of the longest common subsequence. */
function commonLength(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, () => 0);
  for (const letter of one) {
    const next = [0];
    for (let index = 1; index <= other.length; index++) {
      next.push(
        other[index - 1] === letter ? (row[index - 1] ?? 0) + 1 : Math.max(row[index] ?? 0, next[index - 1] ?? 0),
      );
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
