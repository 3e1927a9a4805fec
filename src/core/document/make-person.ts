import type { PlainDate } from '@/core/kernel/plain-date';
import type { Random } from '@/core/kernel/random';
import type { Identity } from './face-pack';
import type { Person } from './person';
import type { InventedState, LocalName } from './state';

const NO_NAME: LocalName = { native: '', latin: '' };

interface FamilyNames {
  readonly own: LocalName;
  readonly ofMother: LocalName;
  readonly ofFather: LocalName;
}

/**
 * Draws the registered facts of a person for a face: names of the face's sex by the naming custom of the State, a birth
 * place, and two parents. A third of the people have two given names; where families share one surname the mother
 * keeps her own as often as she takes it.
 */
export function makePerson(state: InventedState, face: Identity, birth: PlainDate, random: Random): Person {
  const family = drawFamilyNames(state, random);
  const isSingle = state.naming.custom === 'single-name' && random.chance(state.naming.share);
  const followsFather = state.naming.custom === 'patronymic' && random.chance(state.naming.share);
  const patronymic = followsFather ? random.pick(state.patronymics[face.sex]) : NO_NAME;
  return {
    nationality: state.code,
    sex: face.sex,
    birth,
    surname: isSingle ? random.pick(state.givenNames[face.sex]) : followsFather ? patronymic : family.own,
    givenNames: isSingle ? NO_NAME : drawGivenNames(state, face.sex, random),
    patronymic,
    birthPlace: random.pick(state.places),
    mother: fullName(random.pick(state.givenNames.F), isSingle ? NO_NAME : family.ofMother),
    father: fullName(random.pick(state.givenNames.M), isSingle ? NO_NAME : family.ofFather),
    face: face.id,
  };
}

/** Joins given names and surname in the order in which they are spoken. */
export function fullName(givenNames: LocalName, surname: LocalName): LocalName {
  return join(givenNames, surname, ' ');
}

/** Says how a State's civil documents write a name: in its own script, followed by Latin letters where they differ. */
export function bothScripts(name: LocalName): string {
  return name.native === name.latin ? name.native : `${name.native} / ${name.latin}`;
}

function drawFamilyNames(state: InventedState, random: Random): FamilyNames {
  const first = random.pick(state.surnames);
  const second = random.pick(state.surnames);
  const isHyphenated = random.chance(state.naming.hyphenated / 2);
  if (state.naming.custom === 'two-surnames' && random.chance(state.naming.share)) {
    return { own: join(first, second, isHyphenated ? '-' : ' '), ofMother: second, ofFather: first };
  }
  const ofMother = random.chance(0.5) ? first : second;
  if (state.naming.custom === 'patronymic') {
    const names = state.patronymics;
    return { own: first, ofMother: random.pick(names.F), ofFather: random.pick(names.M) };
  }
  return { own: isHyphenated ? join(first, second, '-') : first, ofMother, ofFather: first };
}

function drawGivenNames(state: InventedState, sex: 'F' | 'M', random: Random): LocalName {
  const [first, second] = random.shuffle(state.givenNames[sex]).slice(0, 2);
  const name = first ?? random.pick(state.givenNames[sex]);
  if (!second) return name;
  if (random.chance(state.naming.hyphenated / 2)) return join(name, second, '-');
  return random.chance(1 / 3) ? fullName(name, second) : name;
}

function join(first: LocalName, second: LocalName, between: string): LocalName {
  const both = (a: string, b: string) => [a, b].filter((part) => part !== '').join(between);
  return { native: both(first.native, second.native), latin: both(first.latin, second.latin) };
}
