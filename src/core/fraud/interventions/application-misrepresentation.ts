import type { Document } from '@/core/document/document';
import type { ElementOf } from '@/core/document/element';
import type { Field } from '@/core/document/field';

import { fitText } from '@/core/document/fill-page';
import { bothScripts, fullName } from '@/core/document/make-person';
import { printDate } from '@/core/document/print-date';
import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import { fact } from '@/core/fraud/facts';
import type { Intervention, InterventionContext } from '@/core/fraud/intervention';
import { type Located, locateAll, textsOfFields } from '@/core/fraud/locate';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { regionOf } from '@/core/fraud/regions';
import { carryOut, replaceWith, withClaims } from '@/core/fraud/steps';
import { addDays, addYears } from '@/core/kernel/plain-date';

const CONTESTED = [
  'applicantBirthDate',
  'applicantMother',
  'applicantFather',
  'applicantBirthPlace',
] as const satisfies readonly Field[];

type Contested = (typeof CONTESTED)[number];

/** How many facts conflict, and by how much the birth date is off: whole years first, days at the end. */
const CONFLICTS: BySubtlety<number> = { 1: 3, 2: 2, 3: 2, 4: 1, 5: 1 };
const BIRTH_YEARS: BySubtlety<number> = { 1: 6, 2: 3, 3: 1, 4: 0, 5: 0 };
const BIRTH_DAYS: BySubtlety<number> = { 1: 40, 2: 30, 3: 20, 4: 10, 5: 3 };
/** From here on only one word of a name differs. */
const ONE_WORD_FROM = 3;

/**
 * An application that tells other facts than the birth certificate handed in with it. Physical quantities: the number
 * of conflicting facts (3 to 1) and how far they are apart (years to days, whole names to one word).
 */
export const applicationMisrepresentation: Intervention = {
  name: 'application-misrepresentation',
  category: '3b',
  suits: (models) =>
    models.some((model) => model.kind === 'birth-certificate') &&
    models.some((model) => model.kind === 'passport-application'),
  apply: (presentation, context) => {
    const places = textsOfFields(locateAll(presentation, ['passport-application']), CONTESTED);
    const chosen = context.random.shuffle(places).slice(0, CONFLICTS[context.subtlety]);
    const [first] = chosen;
    const document = first && presentation.documents[first.document];
    if (!first || !document) return { presentation, evidence: [] };
    const conflicts = chosen.map((place) => ({ place, text: otherText(contestedField(place), document, context) }));
    const fields = Object.fromEntries(conflicts.map(({ place, text }) => [contestedField(place), text]));
    return carryOut(
      'application-misrepresentation',
      withClaims(presentation, first.document, { fields }),
      conflicts.map(({ place, text }) => {
        const written = fitText(text, place.element.style, place.element.box.width);
        return {
          edits: [replaceWith(place, { ...place.element, ...written })],
          evidence: [
            pageEvidence(place, regionOf(place.element.box), {
              category: '3b',
              strength: strengthAt(context.subtlety),
              sign: 'facts-conflict',
              expected: fact('certificate-says', { value: document.fields[contestedField(place)] ?? '' }),
              found: fact('application-says', { value: text }),
            }),
          ],
        };
      }),
    );
  },
};

function contestedField({ element }: Located<ElementOf<'text'>>): Contested {
  return CONTESTED.find((field) => field === element.field) ?? 'applicantBirthDate';
}

function otherText(field: Contested, { holder }: Document, { random, state, subtlety }: InterventionContext): string {
  switch (field) {
    case 'applicantBirthDate': {
      const sign = random.chance(0.5) ? 1 : -1;
      const moved = addDays(addYears(holder.birth, sign * BIRTH_YEARS[subtlety]), sign * BIRTH_DAYS[subtlety]);
      return printDate(moved, state);
    }
    case 'applicantBirthPlace':
      return bothScripts(random.pick(state.places.filter((place) => place.latin !== holder.birthPlace.latin)));
    case 'applicantMother':
      return otherParent('F', holder.mother.latin);
    case 'applicantFather':
      return otherParent('M', holder.father.latin);
  }
  function otherParent(sex: 'F' | 'M', now: string): string {
    const given = random.pick(state.givenNames[sex].filter((name) => !now.startsWith(`${name.latin} `)));
    const own = state.surnames.find((name) => now.endsWith(` ${name.latin}`));
    const surname = subtlety >= ONE_WORD_FROM && own ? own : random.pick(state.surnames);
    return bothScripts(fullName(given, surname));
  }
}
