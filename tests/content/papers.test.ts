import { describe, expect, it } from 'vitest';
import { shippedContent } from '@/cli/shipped-content';
import type { Document, Presentation } from '@/core/document/document';
import type { DocumentKind } from '@/core/document/document-kind';
import { makePresentation } from '@/core/document/make-presentation';
import type { DocumentModel } from '@/core/document/model';
import type { PlainDate } from '@/core/kernel/plain-date';
import { createRandom } from '@/core/kernel/random';
import { listModelSets } from '@/core/learning/model-sets';

const CONTENT = shippedContent();
const SETS = listModelSets(CONTENT.models);
const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);

function make(models: readonly DocumentModel[], seed: number): Presentation {
  return makePresentation({ models, states: CONTENT.states, faces: CONTENT.faces }, createRandom(seed));
}

function presentationsWith(kind: DocumentKind): readonly Presentation[] {
  const models = SETS.filter((set) => set.some((model) => model.kind === kind)).at(-1) ?? [];
  expect(models).not.toEqual([]);
  return SEEDS.map((seed) => make(models, seed));
}

function documentOf({ documents }: Presentation, kind: DocumentKind): Document {
  const document = documents.find(({ model }) => model.kind === kind);
  if (!document) throw new RangeError(`No ${kind} lies there`);
  return document;
}

function years(text: string | undefined): number {
  return Number(/\d{4}/.exec(text ?? '')?.[0]);
}

/** Reads a printed date such as '15 ЛИП/JUL 2025', by its Latin month. */
function dayOf(text: string | undefined): number {
  const [, day, month, year] = /^(\d{2}) .*?([A-Z]{3}) (\d{4})$/.exec(text ?? '') ?? [];
  return Date.parse(`${day} ${month} ${year}`);
}

function utc({ year, month, day }: PlainDate): number {
  return Date.UTC(year, month - 1, day);
}

describe.each(CONTENT.models.map((model) => [model.code, model] as const))('%s made alone', (_, model) => {
  it('has no empty place', () => {
    const texts = SEEDS.slice(0, 12).flatMap((seed) =>
      make([model], seed).documents.flatMap(({ pages }) => pages.flatMap(({ elements }) => elements)),
    );
    const empty = texts.filter(
      (element) => element.kind === 'text' && element.field !== 'givenNames' && element.text.trim() === '',
    );

    expect(empty.map(({ id }) => id)).toEqual([]);
  });
});

describe('a bank statement', () => {
  it('is made out after the last day it covers', () => {
    for (const presentation of presentationsWith('bank-statement')) {
      const { fields } = documentOf(presentation, 'bank-statement');

      expect(dayOf(fields.letterDate)).toBeGreaterThan(dayOf(fields.statementUntil));
    }
  });
});

describe('a marriage certificate', () => {
  it('is registered under the year of the marriage, of two people of age, before it was made out', () => {
    for (const presentation of presentationsWith('marriage-certificate')) {
      const { fields, holder, issued } = documentOf(presentation, 'marriage-certificate');
      const married = years(fields.marriageDate);

      expect([married, married + 1]).toContain(Number(fields.registrationNumber?.slice(0, 4)));
      expect(married - holder.birth.year).toBeGreaterThanOrEqual(18);
      expect(married - years(fields.spouseBirthDate)).toBeGreaterThanOrEqual(18);
      expect(issued.year).toBeGreaterThanOrEqual(married);
    }
  });

  it('bears another number than the birth certificate', () => {
    for (const presentation of presentationsWith('marriage-certificate'))
      expect(documentOf(presentation, 'marriage-certificate').fields.documentNumber).not.toBe(
        documentOf(presentation, 'birth-certificate').fields.certificateNumber,
      );
  });
});

describe('the papers of a visa application', () => {
  it('name one passport, numbered as passports are', () => {
    for (const presentation of presentationsWith('visa-application')) {
      const numbers = presentation.documents.flatMap(({ fields }) => fields.passportNumber ?? []);

      expect(new Set(numbers).size).toBe(1);
      expect(numbers[0]).toMatch(/^[A-Z]\d{7}$/);
    }
  });

  it('bear a number each', () => {
    for (const presentation of presentationsWith('visa-application'))
      expect(documentOf(presentation, 'visa-application').fields.documentNumber).not.toBe(
        documentOf(presentation, 'invitation').fields.documentNumber,
      );
  });

  it('call a woman no uncle and a man no aunt', () => {
    const state = CONTENT.states.find(({ code }) => code === 'UTO');
    for (const presentation of presentationsWith('invitation')) {
      const { hostName = '', relation = '' } = documentOf(presentation, 'visa-application').fields;
      const text = documentOf(presentation, 'visa-application')
        .pages.flatMap(({ elements }) => elements)
        .flatMap((element) => (element.kind === 'text' ? [element.text] : []))
        .join(' ');
      const given = hostName.split(' ')[0];
      const isMan = state?.givenNames.M.some(({ latin }) => latin.split(' ')[0] === given);
      const said = `${relation} ${text}`;

      expect(said).not.toMatch(isMan ? /\b(?:Aunt|Sister-in-law)\b/ : /\b(?:Uncle|Brother-in-law)\b/);
    }
  });

  it('hold a police certificate that was asked for because of the visa', () => {
    for (const presentation of presentationsWith('police-certificate'))
      expect(documentOf(presentation, 'police-certificate').fields.purpose ?? 'VISA').toBe('VISA');
  });
});

describe('a boarding pass made alone', () => {
  it('is for a flight to another place than it leaves from', () => {
    const model = CONTENT.models.filter(({ kind }) => kind === 'boarding-pass');
    for (const seed of SEEDS) {
      const { fields } = documentOf(make(model, seed), 'boarding-pass');

      expect(fields.toCity).not.toBe(fields.fromCity);
    }
  });
});

describe('a visa', () => {
  it('allows a transit of days, and no stay longer than it is valid or its passport lasts', () => {
    for (const presentation of presentationsWith('visa')) {
      const { fields, issued, expires } = documentOf(presentation, 'visa');
      const stay = Number(fields.visaStay);
      const longest = fields.visaType?.includes('TRANSIT') ? 5 : 180;
      const passport = documentOf(presentation, 'passport');

      expect(stay).toBeLessThanOrEqual(longest);
      expect(utc(expires)).toBeGreaterThanOrEqual(utc({ ...issued, day: issued.day + stay }));
      expect(utc(passport.expires)).toBeGreaterThanOrEqual(utc(expires));
    }
  });
});
