import { crossValidate } from '../../support/classifier';
import { metadataOf } from '../metadata';
import { type PlannedSpecimen, plannedSpecimens } from '../planned-specimens';
import type { Extent, Proof, Verdict } from './proof';

const SPECIMENS: Readonly<Record<Extent, number>> = { sample: 2_000, full: 10_000 };
const CHOICES = ['mixed', '3a', '3b', '3c'] as const;
/** Area under the curve that no classifier may reach, however few the specimens. */
const LIMIT = 0.56;

/** Nothing that is known before the answer tells false from genuine. */
export const LEAK_PROOF: Proof = {
  name: 'leak',
  claim: 'a classifier trained on all that is public tells false from genuine no better than chance',
  unit: '0.5 less the lower end of the 95 % interval of the area under the curve',
  tasks: (extent) =>
    CHOICES.map((choice) => ({
      title: `${SPECIMENS[extent]} specimens, ${choice}`,
      run: async () => judge([...plannedSpecimens(choice, SPECIMENS[extent])]),
    })),
};

function judge(planned: readonly PlannedSpecimen[]): Verdict {
  const { auc, low, high } = crossValidate(
    planned.map((item) => ({ features: metadataOf(item), positive: item.isFraudulent })),
  );
  const note = `area under the curve ${auc.toFixed(3)} (95 % ${low.toFixed(3)} to ${high.toFixed(3)})`;
  return { problems: low > 0.5 || auc >= LIMIT ? [note] : [], measure: 0.5 - low, note, recipe: null };
}
