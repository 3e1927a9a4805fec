import { describe, expect, it } from 'vitest';
import { shippedContent } from '@/cli/shipped-content';
import { LIGHTS } from '@/core/document/optics';
import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import { publicHalf } from '@/examiner/public-half';
import { createSpecimenMaker } from '@/examiner/specimen-maker';
import { teachingHalf } from '@/examiner/teaching-half';
import { TERM_IDS } from '@/i18n/glossary-links';
import { GLOSSARY_TERMS } from '@/i18n/glossary-terms';
import { fraudShots } from '@/table/view/teaching/fraud-shots';
import { shippedSource } from '../../../tests/support/shipped-source';
import { printedOn } from './printed-on';
import { TERM_PICTURES } from './term-pictures';

const content = shippedContent();
const maker = createSpecimenMaker(shippedSource());
const pictures = Object.values(TERM_PICTURES).flat();

describe('the pictures of the glossary', () => {
  it.each(pictures.filter((picture) => picture.show === 'fraud'))(
    'show what they promise on some model: $intervention, $sign',
    async ({ intervention: name, sign, to }) => {
      const { suits } = INTERVENTION_RECORD[name];

      const shown = await Promise.all(
        content.models
          .filter((model) => suits([model]) && (to === undefined || model.kind === to))
          .map(async ({ code }) => {
            const recipe = { modelSet: [code], seed: 7, interventions: [{ name, subtlety: 1 as const }] };
            const made = await maker.makeTeaching(recipe);
            const specimen = { ...publicHalf(made.presentation), handle: 1 };
            return fraudShots({ specimen, ...teachingHalf(made) }, { sign }) !== null;
          }),
      );

      expect(shown).toContain(true);
    },
  );

  it.each(pictures.filter((picture) => picture.show === 'fields' || picture.show === 'mrz'))(
    'show printed data that stand on a model of their kind: $fields $characters',
    async (picture) => {
      const models = content.models.filter(
        ({ kind, state, series }) =>
          kind === picture.of.kind &&
          (picture.of.series ?? series) === series &&
          (picture.of.script === undefined ||
            content.states.find(({ code }) => code === state)?.script === picture.of.script),
      );
      const [first] = models;
      if (!first) throw new Error('no such model');
      const made = await maker.makeTeaching({ modelSet: [first.code], seed: 7, interventions: [] });
      const specimen = { ...publicHalf(made.presentation), handle: 1 };

      expect(printedOn({ specimen, ...teachingHalf(made) }, picture)?.text).toMatch(/^[^<].*|^<+$/);
    },
  );

  it('are there for at least 150 terms', () => {
    expect(TERM_IDS.filter((id) => TERM_PICTURES[id]).length).toBeGreaterThanOrEqual(150);
  });

  it('are none for terms of procedure and law, which cannot be shown', () => {
    const shown = TERM_IDS.filter((id) => TERM_PICTURES[id] && GLOSSARY_TERMS[id].group === 'legal');

    expect(shown).toEqual([]);
  });

  it('are there for every light that the table has', () => {
    const lights = pictures.flatMap((picture) => (picture.show === 'page' ? [picture.light] : []));

    expect(new Set(lights)).toEqual(new Set(LIGHTS));
  });
});
