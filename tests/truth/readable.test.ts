import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { lightPage } from '@/cli/light-page';
import { NodePagePainter, viewportOf } from '@/cli/node-page-painter';
import { encodePng } from '@/cli/png-file';
import type { Page } from '@/core/document/document';
import { RESTING_LIGHT } from '@/table/light/lighting';
import { IS_FULL, MODEL_SETS, make, nameOf } from './sources';

const SEEDS = Array.from({ length: IS_FULL ? 40 : 8 }, (_, index) => 300 + index);
const DPI = 300;
const MM_IN_INCH = 25.4;
const NEEDED_SHARE = 0.99;

const painter = new NodePagePainter();

describe.each(
  MODEL_SETS.filter((models) => models.some((model) => model.mrzFormat !== null)).map((models) => ({
    title: nameOf(models),
    models,
  })),
)('the machine readable zone of $title', ({ models }) => {
  it(`is read by a stranger's program in infrared, ${SEEDS.length} seeds`, { timeout: 300_000 }, async () => {
    const readings: Reading[] = [];
    for (const seed of SEEDS) {
      const { presentation } = make(models, seed);
      for (const page of presentation.documents.flatMap((document) => document.pages)) {
        const lines = zoneOf(page);
        if (lines) readings.push(compare(lines, recognise(await pictureOfZone(presentation, page)), seed));
      }
    }

    const read = sum(readings.map(({ right }) => right)) / sum(readings.map(({ all }) => all));
    const worst = readings.toSorted((a, b) => a.right / a.all - b.right / b.all)[0];
    console.log(`${nameOf(models)}: ${(100 * read).toFixed(2)} % read; worst ${JSON.stringify(worst)}`);

    expect(readings).toHaveLength(SEEDS.length);
    expect(read).toBeGreaterThanOrEqual(NEEDED_SHARE);
  });
});

interface Reading {
  readonly seed: number;
  readonly right: number;
  readonly all: number;
  readonly lines: readonly string[];
  readonly found: readonly string[];
}

function zoneOf(page: Page): readonly string[] | null {
  const zone = page.elements.find((element) => element.kind === 'mrz-print');
  return zone?.kind === 'mrz-print' ? zone.lines : null;
}

async function pictureOfZone(presentation: Parameters<NodePagePainter['paint']>[0], page: Page): Promise<Uint8Array> {
  const height = 23.2;
  const viewport = viewportOf({ x: 0, y: page.heightMm - height, width: page.widthMm, height }, DPI / MM_IN_INCH);
  const plates = await painter.paint(presentation, page.id, viewport);
  return encodePng(lightPage(plates, viewport, { ...RESTING_LIGHT, light: 'infrared' }), DPI);
}

function recognise(png: Uint8Array): readonly string[] {
  const options = [
    'stdin',
    'stdout',
    '--dpi',
    String(DPI),
    '--psm',
    '6',
    '-c',
    'tessedit_char_whitelist=ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<',
  ];
  const { stdout, error } = spawnSync('tesseract', options, { input: png, encoding: 'utf8' });
  if (error)
    throw new Error(
      `tesseract cannot be run: ${error.message}. Debian has it as tesseract-ocr; 'npm test' installs it.`,
    );
  return stdout
    .split('\n')
    .map((line) => line.replaceAll(' ', ''))
    .filter((line) => line.length > 20);
}

/** Counts the characters that were read right, in order, fillers apart; the letter O and the digit 0 count as one. */
function compare(lines: readonly string[], found: readonly string[], seed: number): Reading {
  const plain = (text: string | undefined) => (text ?? '').replaceAll('<', '').replaceAll('O', '0');
  return {
    seed,
    right: sum(lines.map((line, index) => commonLength(plain(line), plain(found[index])))),
    all: sum(lines.map((line) => plain(line).length)),
    lines,
    found,
  };
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
