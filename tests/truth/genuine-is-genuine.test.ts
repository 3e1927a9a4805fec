import { describe, expect, test } from 'vitest';
import type { Document, Presentation } from '@/core/document/document';
import type { ElementOf } from '@/core/document/element';
import { makeSpecimen } from '@/core/fraud/make-specimen';
import { addYears, ageInYears, compareDates } from '@/core/kernel/plain-date';
import { listModelSets } from '@/core/learning/model-sets';
import { checkMrz } from '@/core/mrz/check-mrz';
import { readMrz } from '@/core/mrz/read-mrz';
import { transliterate } from '@/core/mrz/transliterate';
import { readShippedContent } from '../support/shipped-content';

const content = readShippedContent();
const SEEDS = 2000;

function genuine(modelSet: readonly string[], seed: number): Presentation {
  const made = makeSpecimen(content, { modelSet, seed, interventions: [] });
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.value.presentation;
}

function problemsOf(presentation: Presentation): readonly string[] {
  return presentation.documents.flatMap((document) => [
    ...dateProblems(document, presentation),
    ...mrzProblems(document, presentation),
    ...stampProblems(document, presentation),
    ...placeholderProblems(document),
  ]);
}

function dateProblems({ model, issued, expires, holder }: Document, { examined }: Presentation): readonly string[] {
  return [
    compareDates(holder.birth, issued) <= 0 ? [] : 'issued before birth',
    compareDates(issued, examined) <= 0 ? [] : 'issued after examination',
    compareDates(examined, expires) <= 0 ? [] : 'expired',
    model.kind !== 'passport' || compareDates(expires, addYears(issued, model.validityYears)) === 0
      ? []
      : 'wrong validity',
    model.kind !== 'passport' || (issued.year >= model.years[0] && issued.year <= model.years[1])
      ? []
      : 'outside the years of the model',
  ].flat();
}

function mrzProblems(document: Document, { examined }: Presentation): readonly string[] {
  const zones = document.pages.flatMap((page) =>
    page.elements.filter((element): element is ElementOf<'mrz-print'> => element.kind === 'mrz-print'),
  );
  return zones.flatMap((zone) => {
    const checked = checkMrz(readMrz(zone.lines), examined);
    if (!checked.ok) return [`mrz: ${JSON.stringify(checked.problem)}`];
    const { value } = checked;
    const { holder, fields, expires } = document;
    return [
      value.documentNumber === fields.documentNumber ? [] : 'number',
      value.primary === transliterate(holder.surname.latin).components.join(' ') ? [] : 'surname',
      value.birth.year === holder.birth.year &&
      value.birth.month === holder.birth.month &&
      value.birth.day === holder.birth.day
        ? []
        : 'birth',
      compareDates(value.expiry, expires) === 0 ? [] : 'expiry',
      value.sex === holder.sex ? [] : 'sex',
      value.nationality === document.model.state ? [] : 'nationality',
    ].flat();
  });
}

function stampProblems(document: Document, { examined }: Presentation): readonly string[] {
  const stamps = document.pages
    .flatMap((page) => page.elements)
    .filter((element) => element.kind === 'entry-stamp')
    .toSorted((a, b) => compareDates(a.date, b.date));
  return stamps.flatMap((stamp, index) => {
    const before = stamps[index - 1];
    const isEntry = index % 2 === 0;
    return [
      compareDates(stamp.date, document.issued) > 0 && compareDates(stamp.date, examined) < 0
        ? []
        : 'stamp out of time',
      (stamp.direction === 'entry') === isEntry ? [] : 'stamp out of order',
      isEntry || before?.state === stamp.state ? [] : 'exit from another State',
      before && compareDates(before.date, stamp.date) >= 0 ? 'two stamps on one day' : [],
    ].flat();
  });
}

function placeholderProblems(document: Document): readonly string[] {
  const left = JSON.stringify(document.pages).match(/\{[a-z]+[A-Za-z0-9]*\}/g) ?? [];
  const nobody = document.pages
    .flatMap((page) => page.elements)
    .some((element) => 'portrait' in element && element.portrait.identity === '');
  return [...left, ...(nobody ? ['portrait of nobody'] : [])];
}

describe.each(listModelSets(content.models).map((models) => models.map((model) => model.code)))(
  'genuine %s',
  (...modelSet) => {
    test('passes every check a machine can make, for 2,000 seeds', () => {
      const failures = Array.from({ length: SEEDS }, (_, seed) => ({
        seed,
        problems: problemsOf(genuine(modelSet, seed)),
      }));

      expect(failures.filter(({ problems }) => problems.length > 0).slice(0, 5)).toEqual([]);
    });
  },
);

test('holders look on the day of examination and on the day of issue as old as their pictures', () => {
  for (const model of content.models.filter((candidate) => candidate.kind === 'passport')) {
    for (let seed = 0; seed < 300; seed++) {
      const { documents, examined } = genuine([model.code], seed);
      const [document] = documents;
      const face = content.faces.identities.find((identity) => identity.id === document?.holder.face);
      const portrait = document?.pages
        .flatMap((page) => page.elements)
        .find((element) => element.kind === 'portrait-print');
      const capture = face?.captures.find(
        (candidate) => portrait?.kind === 'portrait-print' && candidate.name === portrait.portrait.capture,
      );

      expect(document && ageInYears(document.holder.birth, examined)).toBe(
        face?.captures.find(({ name }) => name === 'counter')?.age,
      );
      expect(document && ageInYears(document.holder.birth, document.issued)).toBe(capture?.age);
    }
  }
});
