import { FIELDS, type Field } from '@/core/document/field';
import type { Evidence } from '@/core/fraud/evidence';
import { ok } from '@/core/kernel/result';
import { NOTHING_OBSERVED, type Observed, readObserved } from '../observed';
import { badInput, isListOf, isOneOf, isRecord } from '../read-input';
import { isShortText } from '../short-text';
import { drawSpecimen, parseSpecimenParams, type SpecimenParams } from '../specimen-params';
import type { TaskDefinition } from '../task';
import { type Conflict, conflictsIn, factsIn } from './conflicts-in';
import { type DossierReason, scoreDossier } from './score-dossier';

/** A fact that was marked, by its page and what it claims. */
export interface FactMark {
  readonly page: string;
  readonly field: Field;
}

/** The conflicts, and all evidence in the papers. */
export interface DossierKey {
  readonly conflicts: readonly Conflict[];
  readonly evidence: readonly Evidence[];
  /** All facts that can be marked. */
  readonly facts: readonly FactMark[];
}

/** What the learner did: `marks` lists the marked facts, `agrees` says that nothing conflicts. */
export interface DossierInput extends Observed {
  readonly marks: readonly FactMark[];
  readonly agrees: boolean;
}

/** The types of this kind; the papers of one application lie on the table. */
export interface DossierShape {
  readonly params: SpecimenParams;
  readonly shown: object;
  readonly key: DossierKey;
  readonly input: DossierInput;
  readonly reason: DossierReason;
  readonly question: never;
  readonly reply: never;
}

const MOST_MARKS = 40;

/** Half the dossiers agree, though an office may have corrected one of their papers. */
const DEEDS = [
  null,
  'official-correction',
  null,
  'application-misrepresentation',
  'false-supporting-document',
  'false-breeder-document',
] as const;

/** Mark the facts that conflict between the papers of an application. */
export const dossierTask: TaskDefinition<DossierShape> = {
  version: 1,
  recorded: { marks: 'list', agrees: 'code' },
  parseParams: parseSpecimenParams,
  async make(params, source) {
    const specimen = await drawSpecimen(
      params,
      {
        deeds: DEEDS,
        sets: ({ models, interventions }) =>
          models.length > 1 && interventions.includes('application-misrepresentation'),
        needs: ({ presentation, twin, category }) => category === 'none' || conflictsIn(presentation, twin).length > 0,
      },
      source,
    );
    const { presentation, twin, category, evidence } = specimen;
    return {
      shown: {},
      key: {
        conflicts: category === 'none' ? [] : conflictsIn(presentation, twin),
        evidence,
        facts: factsIn(presentation).map(({ page, field }) => ({ page, field })),
      },
      sheets: [{ kind: 'specimen', specimen }],
    };
  },
  start: () => ({ ...NOTHING_OBSERVED, marks: [], agrees: false }),
  parseInput(raw) {
    const observed = readObserved(raw);
    if (!observed || !isRecord(raw)) return badInput('');
    const { marks, agrees } = raw;
    if (!isListOf(marks, MOST_MARKS, isMark)) return badInput('marks');
    return typeof agrees === 'boolean' ? ok({ ...observed, marks, agrees }) : badInput('agrees');
  },
  isReady: ({ marks, agrees }) => marks.length > 0 || agrees,
  score: (input, { conflicts }) => scoreDossier(input, conflicts),
  simulate({ key }, { skill }, random) {
    const right = key.conflicts.map(({ stated: { page, field } }) => ({ page, field }));
    const guess = random.chance(0.5) || key.facts.length === 0 ? [] : [random.pick(key.facts)];
    const marks = random.chance(skill) ? right : guess;
    return { ...NOTHING_OBSERVED, marks, agrees: marks.length === 0 };
  },
};

function isMark(value: unknown): value is FactMark {
  return isRecord(value) && isShortText(value['page']) && isOneOf(FIELDS, value['field']);
}
