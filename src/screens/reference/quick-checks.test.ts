import { describe, expect, it } from 'vitest';
import { shippedContent } from '@/cli/shipped-content';
import { publicHalf } from '@/examiner/public-half';
import { createSpecimenMaker } from '@/examiner/specimen-maker';
import type { TeachingSpecimen } from '@/examiner/teaching-contract';
import { teachingHalf } from '@/examiner/teaching-half';
import { FEATURE_FACTS, isFeatureKind } from '@/table/view/teaching/feature-facts';
import { shippedSource } from '../../../tests/support/shipped-source';
import { quickChecks } from './quick-checks';

const content = shippedContent();
const maker = createSpecimenMaker(shippedSource());

async function teachingOf(model: string): Promise<TeachingSpecimen> {
  const made = await maker.makeTeaching({ modelSet: [model], seed: 9303, interventions: [] });
  return { specimen: { ...publicHalf(made.presentation), handle: 1 }, ...teachingHalf(made) };
}

describe('the quick checks of a model', () => {
  it.each(content.models.map(({ code }) => code))(
    'are up to three features that the first page of %s bears',
    async (code) => {
      const teaching = await teachingOf(code);
      const [page] = teaching.specimen.pages;
      if (!page) throw new Error('a model has pages');

      const checks = quickChecks(teaching, page);

      const borne = new Set(teaching.elements.filter((element) => element.page === page.id).map(({ kind }) => kind));
      const features = [...borne].filter(isFeatureKind);
      expect(checks).toHaveLength(Math.min(3, features.length));
      expect(new Set(checks.map(({ kind }) => kind)).size).toBe(checks.length);
      for (const { kind, box } of checks) {
        const own = teaching.elements.filter((element) => element.page === page.id && element.kind === kind);
        expect(own.some((element) => element.box.x === box.x && element.box.y === box.y)).toBe(true);
      }
    },
  );

  it('never call paper dull that glows like office paper', async () => {
    const teaching = await teachingOf('UTO-XA-01001');

    expect(teaching.elements.map(({ kind }) => kind)).not.toContain('paper');
  });

  it('ask for different things to do where the page offers them', async () => {
    const teaching = await teachingOf('UTO-AO-01001');
    const [page] = teaching.specimen.pages;
    if (!page) throw new Error('a model has pages');

    const groups = quickChecks(teaching, page).map(({ kind }) => FEATURE_FACTS[kind].group);

    expect(new Set(groups).size).toBe(3);
  });
});
