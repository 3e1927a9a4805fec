import { type ChipData, makeChip } from '@/core/document/chip';
import { drawNumber } from '@/core/document/document-number';
import { documentCaptures } from '@/core/document/draw-holder';
import { writeZone } from '@/core/document/field-texts';
import { makePerson } from '@/core/document/make-person';
import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import { type ChippedDocument, chipEvidence, findChip, modelsHaveChip, withChip } from '@/core/fraud/chips';
import { fact } from '@/core/fraud/facts';
import { drawOtherHolder } from '@/core/fraud/impostor';
import type { Intervention, InterventionContext } from '@/core/fraud/intervention';
import { carryOut } from '@/core/fraud/steps';
import { addYears } from '@/core/kernel/plain-date';

/** Years between the two birth dates; none at the finest step. The surname is the same from the step below on. */
const YEARS: BySubtlety<number> = { 1: 12, 2: 8, 3: 4, 4: 1, 5: 0 };
const SAME_SURNAME_FROM = 3;

/**
 * The chip of another person's document in this one, or a copy of it: signed by the State and unchanged, and of somebody
 * else. It was made to open with the key of this page. Physical quantity: how much the two holders' data have in common.
 */
export const chipReplaced: Intervention = {
  name: 'chip-replaced',
  category: '3a',
  suits: modelsHaveChip,
  apply: (presentation, context) => {
    const chipped = findChip(presentation);
    const data = chipped && dataOfAnother(chipped, context);
    if (!chipped || !data) return { presentation, evidence: [] };
    const { chip } = chipped;
    const other = { ...makeChip(chip, data), opensWith: chip.opensWith };
    const shared = {
      category: '3a',
      strength: strengthAt(context.subtlety),
      sign: 'chip-differs-from-page',
      expected: fact('chip-agrees-with-page'),
    } as const;
    const differing = data.mrz.find((line, index) => line !== chip.data.mrz[index]) ?? '';
    return carryOut('chip-replaced', withChip(presentation, chipped, other), [
      {
        edits: [],
        evidence: [
          chipEvidence({ ...shared, found: fact('chip-zone-differs', { value: differing }) }),
          chipEvidence({ ...shared, found: fact('chip-portrait-differs') }),
        ],
      },
    ]);
  },
};

function dataOfAnother(
  { document, chip }: ChippedDocument,
  { random, subtlety, faces, state }: InterventionContext,
): ChipData | null {
  const identity = drawOtherHolder(document.holder.face, faces, random);
  if (!identity) return null;
  const birth = addYears(document.holder.birth, YEARS[subtlety] * (random.chance(0.5) ? 1 : -1));
  const drawn = {
    ...makePerson(state, identity, birth, random.fork('person')),
    nationality: document.holder.nationality,
  };
  const person = subtlety >= SAME_SURNAME_FROM ? { ...drawn, surname: document.holder.surname } : drawn;
  const personalNumber = drawNumber({ pattern: '##########' }, random.fork('personal'));
  const documentNumber = drawNumber(document.model.numbering, random.fork('number'));
  return {
    ...chip.data,
    mrz: writeZone(document.model, person, { documentNumber, personalNumber, expires: document.expires }),
    portrait: { identity: identity.id, capture: random.pick(documentCaptures(identity)).name },
    surname: person.surname.native.toUpperCase(),
    givenNames: person.givenNames.native.toUpperCase(),
    birth,
    birthPlace: person.birthPlace.native.toUpperCase(),
    personalNumber,
    keyName: `${chip.data.keyName}/another`,
  };
}
