import { expect, it } from 'vitest';
import { ageInYears } from '@/core/kernel/plain-date';
import { CONTENT, IS_FULL, MODEL_SETS, make, nameOf, suiting } from './sources';

const SEEDS = IS_FULL ? 300 : 40;

const passports = MODEL_SETS.filter((models) => models.every((model) => model.kind === 'passport'));

it('makes holders look on the day of issue and on the day of examination as old as their pictures', () => {
  for (const models of passports) {
    for (let seed = 0; seed < SEEDS; seed++) {
      const { documents, examined } = make(models, seed).presentation;
      const [document] = documents;
      const face = CONTENT.faces.identities.find((identity) => identity.id === document?.holder.face);
      const portrait = document?.pages
        .flatMap((page) => page.elements)
        .find((element) => element.kind === 'portrait-print');
      const age = (capture: string | undefined) => face?.captures.find(({ name }) => name === capture)?.age;

      expect(document && ageInYears(document.holder.birth, examined)).toBe(age('counter'));
      expect(document && ageInYears(document.holder.birth, document.issued)).toBe(
        age(portrait?.kind === 'portrait-print' ? portrait.portrait.capture : undefined),
      );
    }
  }
});

it('leaves no placeholder and no portrait of nobody on any page', () => {
  for (const models of MODEL_SETS) {
    for (let seed = 0; seed < SEEDS; seed++) {
      const elements = make(models, seed).presentation.documents.flatMap(({ pages }) =>
        pages.flatMap((page) => page.elements),
      );

      expect(JSON.stringify(elements).match(/\{[a-z]+[A-Za-z0-9]*\}/g)).toBeNull();
      expect(elements.filter((element) => 'portrait' in element && element.portrait.identity === '')).toEqual([]);
    }
  }
});

it('leaves no portrait of nobody on any page that was altered or written anew', { timeout: 300_000 }, () => {
  for (const models of MODEL_SETS.filter(({ length }) => length === 1)) {
    for (const name of suiting(models)) {
      const { documents } = make(models, 3, [name, 1]).presentation;
      const elements = documents.flatMap(({ pages }) => pages.flatMap((page) => page.elements));

      expect(
        elements.filter((element) => 'portrait' in element && element.portrait.identity === ''),
        `${nameOf(models)} ${name}`,
      ).toEqual([]);
    }
  }
});
