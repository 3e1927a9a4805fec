import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLATE_NAMES, type Plates } from '@/artwork/plates';
import type { Examiner, PublicSpecimen } from '@/examiner/contract';
import { connectExaminer } from '@/examiner/examiner-client';
import { openExamination } from '../support/open-examination';

const PLAN = { seed: 11, choice: 'mixed', items: 12, contentVersion: 1 } as const;

describe('the examiner in its worker', () => {
  let worker: Worker;
  let examiner: Examiner;

  beforeAll(() => {
    worker = new Worker(new URL('../../src/app/examiner-worker.ts', import.meta.url), {
      type: 'module',
      name: `${location.origin}/`,
    });
    examiner = connectExaminer(() => worker);
  });
  afterAll(() => worker.terminate());

  it('paints five plates of a page, of the size that was asked for', async () => {
    const specimen = await openExamination(examiner, PLAN, 0);
    const page = specimen.pages[0];
    if (!page) throw new Error('a specimen has pages');
    const viewport = {
      originMm: { x: 0, y: 0 },
      pxPerMm: 6,
      widthPx: Math.round(page.widthMm * 6),
      heightPx: Math.round(page.heightMm * 6),
    };

    const plates = await examiner.paint({ handle: specimen.handle, version: 'specimen', page: page.id, viewport });

    for (const plate of Object.values(plates)) {
      expect(plate).toHaveLength(viewport.widthPx * viewport.heightPx * 4);
    }
  });

  it('paints a page the same again, whatever was painted between', async () => {
    const [one, other] = [
      await examiner.openReference('QVM-AO-02001', 5),
      await examiner.openReference('UTO-AO-01001', 6),
    ];
    const viewport = { originMm: { x: 0, y: 0 }, pxPerMm: 6, widthPx: 750, heightPx: 528 };
    const paint = ({ handle, pages }: PublicSpecimen) =>
      examiner.paint({ handle, version: 'specimen', page: pages[0]?.id ?? '', viewport });

    const first = await paint(one);
    const between = await paint(other);
    const again = await paint(one);

    expect(plateNamesThatDiffer(first, again)).toEqual([]);
    expect(plateNamesThatDiffer(first, between)).toEqual(PLATE_NAMES);
  });

  it('shows the genuine documents of the same model when somebody compares', async () => {
    const [specimen, shipped] = [
      await examiner.openReference('UTO-BO-01001', 5),
      await examiner.openReference('UTO-BO-01001', 9303),
    ];
    const viewport = { originMm: { x: 0, y: 0 }, pxPerMm: 4, widthPx: 342, heightPx: 216 };
    const paint = ({ handle, pages }: PublicSpecimen, version: 'specimen' | 'reference') =>
      examiner.paint({ handle, version, page: pages[0]?.id ?? '', viewport });

    const reference = await paint(specimen, 'reference');

    expect(plateNamesThatDiffer(reference, await paint(shipped, 'specimen'))).toEqual([]);
    expect(plateNamesThatDiffer(reference, await paint(specimen, 'specimen'))).toContain('white');
  });

  it('refuses the genuine twin before the answer and shows it after', async () => {
    const specimen = await openExamination(examiner, PLAN, 1);
    const page = specimen.pages[0];
    if (!page) throw new Error('a specimen has pages');
    const viewport = { originMm: { x: 0, y: 0 }, pxPerMm: 2, widthPx: 100, heightPx: 100 };
    const request = { handle: specimen.handle, version: 'twin', page: page.id, viewport } as const;

    await expect(examiner.paint(request)).rejects.toThrow();
    await examiner.answer(specimen.handle, {
      verdict: { kind: 'undetermined' },
      findings: [],
      instruments: [],
      elapsedMs: 1,
    });

    await expect(examiner.paint(request)).resolves.toBeDefined();
  });

  it('takes one answer: a second one gets the first feedback', async () => {
    const specimen = await openExamination(examiner, PLAN, 2);
    const answer = { findings: [], instruments: [], elapsedMs: 1 };

    const first = await examiner.answer(specimen.handle, { ...answer, verdict: { kind: 'judged', confidence: 1 } });
    const second = await examiner.answer(specimen.handle, { ...answer, verdict: { kind: 'judged', confidence: 6 } });

    expect(second).toEqual(first);
  });

  it('reads a chip as authentic with its files and picture, and tells nothing more', async () => {
    const specimen = await examiner.openReference('QVM-AO-02001', 5);
    const page = specimen.pages.find(({ mrz }) => mrz !== null);

    const chip = await examiner.readChip(specimen.handle);

    expect(specimen.chip).toEqual({ documentIndex: 0 });
    expect(chip?.reading).toMatchObject({ state: 'authentic', causes: [], mrz: page?.mrz });
    expect(chip?.reading.hashes.map(({ dataGroup }) => dataGroup)).toEqual([1, 2, 11, 14]);
    expect([chip?.picture?.width, chip?.picture?.height]).toEqual([400, 500]);
    expect(Object.keys(chip ?? {}).sort()).toEqual(['picture', 'printed', 'reading']);
    expect(chip?.printed?.width).toBeGreaterThan(100);
  });

  it('reads no chip where the document has none', async () => {
    const specimen = await examiner.openReference('UTO-AO-01001', 5);

    expect(specimen.chip).toBeNull();
    expect(await examiner.readChip(specimen.handle)).toBeNull();
  });

  it('gives the same public half for the same plan and item, apart from the handle', async () => {
    const first = await openExamination(examiner, PLAN, 3);
    const second = await openExamination(examiner, PLAN, 3);

    expect({ ...second, handle: 0 }).toEqual({ ...first, handle: 0 });
  });

  it('tells everything of a specimen that teaches, shows its twin at once, and takes no answer to it', async () => {
    const recipe = {
      modelSet: ['UTO-AO-01001'],
      seed: 5,
      interventions: [{ name: 'photo-substitution', subtlety: 1 }],
    } as const;

    const { specimen, elements, evidence } = await examiner.openTeaching(recipe);

    const viewport = { originMm: { x: 0, y: 0 }, pxPerMm: 2, widthPx: 100, heightPx: 100 };
    const paint = examiner.paint({ handle: specimen.handle, version: 'twin', page: 'data', viewport });
    await expect(paint).resolves.toBeDefined();
    expect(elements.length).toBeGreaterThan(20);
    expect(evidence.map(({ sign }) => sign)).toContain('edge-around-portrait');
    const answer = { verdict: { kind: 'undetermined' }, findings: [], instruments: [], elapsedMs: 1 } as const;
    await expect(examiner.answer(specimen.handle, answer)).rejects.toThrow('nothing to answer');
  });

  it('paints a sample of a technique at a magnification', async () => {
    const sample = await examiner.openSample({ kind: 'technique', technique: 'inkjet' });
    const [page] = sample.pages;
    if (!page) throw new Error('a sample has a page');
    const viewport = { originMm: { x: 1, y: 1 }, pxPerMm: 150, widthPx: 200, heightPx: 200 };

    const plates = await examiner.paint({ handle: sample.handle, version: 'specimen', page: page.id, viewport });

    expect(plates.white).toHaveLength(200 * 200 * 4);
  });
});

function plateNamesThatDiffer(one: Plates, other: Plates): readonly string[] {
  return PLATE_NAMES.filter((name) => one[name].some((level, at) => level !== other[name][at]));
}
