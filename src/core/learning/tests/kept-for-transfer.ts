import type { InterventionName } from '@/core/fraud/intervention';
import { hashText } from '@/core/kernel/random';
import type { PlannableSet } from '@/core/learning/plannable-set';

/** Of the ways in which something can be done to a set of documents, one in so many is kept out of practice. */
const VARIANT_KEPT_ONE_IN = 8;

/** The State none of whose documents is ever practised with; its passports are of both series, and it issues a card. */
const STATE_KEPT = 'QSV';

/**
 * Tells whether documents are kept out of practice altogether, because one of them comes from the State kept for the
 * transfer test. They stand in the reference like all others: what is tested is whether a skill reaches a document that
 * was never practised with.
 */
function isSetKept({ models }: PlannableSet): boolean {
  return models.some((code) => code.startsWith(`${STATE_KEPT}-`));
}

/** Tells whether something done to documents is kept out of practice, where the documents themselves are not. */
function isVariantKept({ models }: PlannableSet, intervention: InterventionName): boolean {
  return hashText(`transfer/${models.join('+')}/${intervention}`) % VARIANT_KEPT_ONE_IN === 0;
}

/** What may be practised with: every plan but that of a transfer test is drawn from it. What happens on few sets only is never kept. */
export function practiceSets(sets: readonly PlannableSet[]): readonly PlannableSet[] {
  const often = enoughSetsFor(sets);
  return sets
    .filter((set) => !isSetKept(set))
    .map((set) => ({
      ...set,
      interventions: set.interventions.filter((name) => !often(name) || !isVariantKept(set, name)),
    }));
}

/** What is never practised with: documents of the State that is kept, and variants that are kept on other documents. */
export function transferSets(sets: readonly PlannableSet[]): readonly PlannableSet[] {
  const often = enoughSetsFor(sets);
  return sets
    .map((set) =>
      isSetKept(set)
        ? set
        : {
            ...set,
            interventions: set.interventions.filter((name) => often(name) && isVariantKept(set, name)),
          },
    )
    .filter(({ interventions }) => interventions.length > 0);
}

/** Sets on which something must be possible for some of them to be kept. */
const ENOUGH_SETS = 5;

function enoughSetsFor(sets: readonly PlannableSet[]): (name: InterventionName) => boolean {
  return (name) => sets.filter((set) => !isSetKept(set) && set.interventions.includes(name)).length >= ENOUGH_SETS;
}
