import { describe, expect, it } from 'vitest';
import { drawPage } from '@/artwork/draw-page';
import { shippedContent } from '@/cli/shipped-content';
import { TECHNIQUES } from '@/core/document/optics';
import { shippedSource } from '../../tests/support/shipped-source';
import { createSpecimenMaker } from './specimen-maker';
import type { Sample } from './teaching-contract';
import { teachingHalf } from './teaching-half';

const content = shippedContent();
const maker = createSpecimenMaker(shippedSource());
const codes = content.states.map(({ code }) => code);

describe('a teaching specimen', () => {
  it('tells where everything lies and what was done', async () => {
    const made = await maker.makeTeaching({
      modelSet: ['UTO-AO-01001'],
      seed: 3,
      interventions: [{ name: 'photo-substitution', subtlety: 1 }],
    });

    const { elements, evidence, documents } = teachingHalf(made);

    expect(documents).toEqual([expect.objectContaining({ model: 'UTO-AO-01001', validityYears: 10 })]);
    expect(elements).toContainEqual(expect.objectContaining({ page: 'data', kind: 'portrait-print' }));
    expect(elements).toContainEqual(expect.objectContaining({ kind: 'text', field: 'surname' }));
    expect(evidence.map(({ sign }) => sign)).toContain('edge-around-portrait');
  });

  it('that is genuine has nothing to tell', async () => {
    const made = await maker.makeTeaching({ modelSet: ['UTO-AO-01001'], seed: 3, interventions: [] });

    expect(teachingHalf(made).evidence).toEqual([]);
  });
});

describe('a sample', () => {
  const samples: readonly Sample[] = [
    ...TECHNIQUES.map((technique): Sample => ({ kind: 'technique', technique })),
    ...codes.flatMap((state): Sample[] => [
      { kind: 'arms', state },
      { kind: 'stamp', state, direction: 'entry', year: 2012 },
      { kind: 'stamp', state, direction: 'exit', year: 2024 },
    ]),
  ];

  it.each(samples)('is a sheet of one page that can be drawn: $kind $technique $state $direction', async (sample) => {
    const [document, ...others] = (await maker.makeSample(sample)).documents;

    expect(others).toEqual([]);
    expect(document?.pages).toHaveLength(1);
    const [page] = document?.pages ?? [];
    if (!document || !page) throw new Error('a sample has a page');
    expect(drawPage(document, page).length).toBeGreaterThan(1);
  });

  it('of a technique lays the same motif at the same place, whatever the technique', async () => {
    const words = async (technique: (typeof TECHNIQUES)[number]) => {
      const { documents } = await maker.makeSample({ kind: 'technique', technique });
      return documents[0]?.pages[0]?.elements.flatMap((element) =>
        element.kind === 'text' ? [[element.text, element.box]] : [],
      );
    };

    expect(await words('inkjet')).toEqual(await words('offset'));
    expect(await words('intaglio')).toEqual(await words('offset'));
  });

  it('bears the word SPECIMEN unless it shows arms alone', async () => {
    for (const sample of samples.filter(({ kind }) => kind !== 'arms')) {
      expect(JSON.stringify((await maker.makeSample(sample)).documents[0]?.pages)).toContain('SPECIMEN');
    }
  });
});

describe('the description of a State', () => {
  it.each(codes)('names %s, shows how it writes names and dates, and who issues', (code) => {
    const state = maker.describeState(code);

    expect(state.code).toBe(code);
    expect(state.exampleNames.length).toBeGreaterThan(1);
    expect(state.exampleDate).toContain('2024');
    expect(state.authorities.length).toBeGreaterThan(0);
    expect(state.stampYears.length).toBeGreaterThan(0);
  });

  it('is refused for a State that does not exist', () => {
    expect(() => maker.describeState('XXX')).toThrow(RangeError);
  });
});
