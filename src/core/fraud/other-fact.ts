import type { Document } from '@/core/document/document';
import { writeAmount } from '@/core/document/facts/journey-texts';
import { FIRMS, OCCUPATIONS, RELATIONS } from '@/core/document/facts/words';
import { bothScripts, fullName } from '@/core/document/make-person';
import { printDate, spelledIn } from '@/core/document/print-date';
import { addDays, addYears } from '@/core/kernel/plain-date';
import type { BySubtlety } from './by-subtlety';
import type { InterventionContext } from './intervention';
import { amountOf, laterDate } from './printed-dates';
import type { TextPlace } from './rewritten-text';
import { stateOf } from './states';

/** By how much a birth date is off: whole years first, days at the end; how far a journey is moved; factor of an amount. */
const BIRTH_YEARS: BySubtlety<number> = { 1: 6, 2: 3, 3: 1, 4: 0, 5: 0 };
const BIRTH_DAYS: BySubtlety<number> = { 1: 40, 2: 30, 3: 20, 4: 10, 5: 3 };
const JOURNEY_DAYS: BySubtlety<number> = { 1: 90, 2: 45, 3: 21, 4: 10, 5: 4 };
const FACTOR: BySubtlety<number> = { 1: 4, 2: 2.5, 3: 1.8, 4: 1.35, 5: 1.12 };
/** From here on only one word of a name differs. */
const ONE_WORD_FROM = 3;

/** Gives another text for a fact of a form, as far off as the subtlety says. */
export function otherFact({ element }: TextPlace, { holder, model }: Document, context: InterventionContext): string {
  const { random, states, subtlety } = context;
  const { text } = element;
  const home = stateOf(holder.nationality, context);
  const other = (list: readonly string[]): string => random.pick(list.filter((one) => one !== text));
  switch (element.field) {
    case 'applicantBirthPlace':
      return bothScripts(random.pick(home.places.filter(({ latin }) => latin !== holder.birthPlace.latin)));
    case 'applicantMother':
      return otherPerson('F', holder.mother.latin, context, home);
    case 'applicantFather':
      return otherPerson('M', holder.father.latin, context, home);
    case 'hostName':
      return otherPerson('F', text, context, stateOf(model.state, context)).replace(/^.* \/ /, '');
    case 'occupation':
      return other(OCCUPATIONS);
    case 'relation':
      // Only what a host of either sex can be, or the relation would conflict with the host's name as well.
      return other(RELATIONS.F.filter((one) => RELATIONS.M.some((own) => own === one)));
    case 'employerName': {
      const own = FIRMS.find((firm) => text.endsWith(firm)) ?? FIRMS[0];
      const firm = subtlety >= ONE_WORD_FROM ? own : random.pick(FIRMS.filter((one) => one !== own));
      return other(home.places.map(({ latin }) => `${latin} ${firm}`));
    }
    case 'monthlyIncome':
      return writeAmount(Math.round(amountOf(text) * FACTOR[subtlety]));
    case 'departureDate':
      return laterDate(text, JOURNEY_DAYS[subtlety], states);
    default: {
      const sign = random.chance(0.5) ? 1 : -1;
      const moved = addDays(addYears(holder.birth, sign * BIRTH_YEARS[subtlety]), sign * BIRTH_DAYS[subtlety]);
      return spelledIn(element.style.face, printDate(moved, stateOf(model.state, context)));
    }
  }
}

function otherPerson(
  sex: 'F' | 'M',
  now: string,
  { random, subtlety }: InterventionContext,
  home: ReturnType<typeof stateOf>,
): string {
  const given = random.pick(home.givenNames[sex].filter((name) => !now.startsWith(`${name.latin} `)));
  const own = home.surnames.find((name) => now.endsWith(` ${name.latin}`));
  const surname = subtlety >= ONE_WORD_FROM && own ? own : random.pick(home.surnames);
  return bothScripts(fullName(given, surname));
}
