import { ageInYears } from '@/core/kernel/plain-date';
import { crossValidate } from '../../support/classifier';
import { type PlannedSpecimen, plannedSpecimens } from '../planned-specimens';
import { CONTENT } from '../sources';
import type { Extent, Proof, Verdict } from './proof';

const SPECIMENS: Readonly<Record<Extent, number>> = { sample: 2_000, full: 10_000 };
/** Groups smaller than this are too few to say anything of. */
const LEAST = 60;
/** Chance alone goes this many standard errors astray about once in 15,000 groups. */
const MOST_ERRORS = 4;
const AGE_STEP = 15;
/** In units of CIE L*, as far as an impostor's tone may be off the holder's. */
const SKIN_TONE_STEP = 8;

type Traits = Readonly<Record<string, string>>;

/** Fraud does not follow from who somebody is, where the document comes from, or what is said. */
export const FAIRNESS_PROOF: Proof = {
  name: 'fairness',
  claim: 'fraud cannot be told from State, kind of document, sex, age group, skin tone or statement',
  unit: '0.5 less the lower end of the 95 % interval of the area under the curve',
  tasks: (extent) => {
    let drawn: readonly Case[] | null = null;
    const cases = () => {
      drawn ??= [...plannedSpecimens('mixed', SPECIMENS[extent])].map(caseOf);
      return drawn;
    };
    return ['state', 'documents', 'sex', 'ageGroup', 'skinTone', 'statement'].map((trait) => ({
      title: `${trait}, ${SPECIMENS[extent]} specimens`,
      run: async () => judge(trait, cases()),
    }));
  },
};

interface Case {
  readonly isFraudulent: boolean;
  readonly traits: Traits;
}

/** The one who stands at the counter, or whose papers these are where nobody does. */
function caseOf({ specimen: { presentation }, isFraudulent }: PlannedSpecimen): Case {
  const [first] = presentation.documents;
  const id = presentation.bearer.face?.identity ?? first?.holder.face;
  const face = CONTENT.faces.identities.find((identity) => identity.id === id);
  if (!face || !first) throw new Error(`No face ${id}`);
  const age = presentation.bearer.face ? face.age : ageInYears(first.holder.birth, presentation.examined);
  return {
    isFraudulent,
    traits: {
      state: first.model.state,
      documents: presentation.documents.map(({ model }) => model.code).join('+'),
      sex: face.sex,
      ageGroup: String(Math.floor(age / AGE_STEP) * AGE_STEP),
      // Groups of tones: the exact value would name the person, not the tone.
      skinTone: String(Math.floor(face.skinTone / SKIN_TONE_STEP) * SKIN_TONE_STEP),
      statement: presentation.bearer.statement.code,
    },
  };
}

function judge(trait: string, cases: readonly Case[]): Verdict {
  const groupOf = ({ traits }: Case) => traits[trait] ?? '';
  const values = [...new Set(cases.map(groupOf))].sort();
  const all = cases.filter(({ isFraudulent }) => isFraudulent).length / cases.length;
  const unfair = values.flatMap((value) => {
    const group = cases.filter((item) => groupOf(item) === value);
    const share = group.filter(({ isFraudulent }) => isFraudulent).length / group.length;
    const errors = Math.abs(share - all) / Math.sqrt((all * (1 - all)) / group.length);
    return group.length >= LEAST && errors > MOST_ERRORS
      ? [`${value}: ${(100 * share).toFixed(1)} % of ${group.length} are fraudulent`]
      : [];
  });
  const { auc, low, high } = crossValidate(
    cases.map((item) => ({
      features: values.map((value) => (groupOf(item) === value ? 1 : 0)),
      positive: item.isFraudulent,
    })),
  );
  const note = `area under the curve ${auc.toFixed(3)} (95 % ${low.toFixed(3)} to ${high.toFixed(3)}), ${values.length} groups`;
  return { problems: [...unfair, ...(low > 0.5 ? [note] : [])], measure: 0.5 - low, note, recipe: null };
}
