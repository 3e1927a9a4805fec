import type { PlainDate } from '@/core/kernel/plain-date';
import type { Random } from '@/core/kernel/random';
import type { Identity } from './face-pack';
import type { Person } from './person';
import type { InventedState, LocalName } from './state';

/**
 * Draws the registered facts of a person for a face: names of the face's sex, a birth place, and two parents.
 * A third of the people have two given names; the mother keeps her own surname as often as she shares the family's.
 */
export function makePerson(state: InventedState, face: Identity, birth: PlainDate, random: Random): Person {
  const surname = random.pick(state.surnames);
  return {
    sex: face.sex,
    birth,
    surname,
    givenNames: drawGivenNames(state, face.sex, random),
    birthPlace: random.pick(state.places),
    mother: fullName(random.pick(state.givenNames.F), random.chance(0.5) ? surname : random.pick(state.surnames)),
    father: fullName(random.pick(state.givenNames.M), surname),
    face: face.id,
  };
}

/** Joins given names and surname in the order in which they are spoken. */
export function fullName(givenNames: LocalName, surname: LocalName): LocalName {
  return {
    native: `${givenNames.native} ${surname.native}`,
    latin: `${givenNames.latin} ${surname.latin}`,
  };
}

function drawGivenNames(state: InventedState, sex: 'F' | 'M', random: Random): LocalName {
  const [first, second] = random.shuffle(state.givenNames[sex]).slice(0, 2);
  const name = first ?? random.pick(state.givenNames[sex]);
  return second && random.chance(1 / 3) ? fullName(name, second) : name;
}
