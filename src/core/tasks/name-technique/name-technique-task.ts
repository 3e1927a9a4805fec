import { TECHNIQUES, type Technique } from '@/core/document/optics';
import { ok } from '@/core/kernel/result';
import { NOTHING_OBSERVED, type Observed, readObserved } from '../observed';
import { badInput, badParams, isOneOf, isRecord } from '../read-input';
import type { TaskDefinition } from '../task';
import { NOT_READY, type TaskScore } from '../task-score';

/** A technique that prints. */
export type NamedTechnique = Exclude<Technique, 'none'>;

/** What an author may fix. */
export interface NameTechniqueParams {
  readonly technique?: NamedTechnique;
}

/** What may be seen before the answer: the names to choose from. */
export interface NameTechniqueShown {
  readonly choices: readonly NamedTechnique[];
}

/** The key. */
export interface NameTechniqueKey {
  readonly technique: NamedTechnique;
}

/** What the learner did: the name chosen, null before a choice. */
export interface NameTechniqueInput extends Observed {
  readonly technique: NamedTechnique | null;
}

/** Whether the name is the right one; another of the same family leaves somebody nearer than one of another. */
export type NameTechniqueReason = 'right' | 'same-family' | 'other-family';

/** The types of this kind; one small sheet lies on the table. */
export interface NameTechniqueShape {
  readonly params: NameTechniqueParams;
  readonly shown: NameTechniqueShown;
  readonly key: NameTechniqueKey;
  readonly input: NameTechniqueInput;
  readonly reason: NameTechniqueReason;
  readonly question: never;
  readonly reply: never;
}

const PRINTING = TECHNIQUES.filter((technique) => technique !== 'none');
const CHOICES = 4;
const SAME_FAMILY_POINTS = 0.25;

/** Printing from a plate or a screen, by an office machine, or into the material of a personalised page. */
const FAMILY: Readonly<Record<NamedTechnique, 'press' | 'office' | 'personalising'>> = {
  offset: 'press',
  intaglio: 'press',
  letterpress: 'press',
  screen: 'press',
  inkjet: 'office',
  toner: 'office',
  'dye-sublimation': 'personalising',
  'thermal-transfer': 'personalising',
  'laser-engraving': 'personalising',
};

/** Names the printing technique of a small sheet that is seen 10 to 40 times larger than life. */
export const nameTechniqueTask: TaskDefinition<NameTechniqueShape> = {
  version: 1,
  recorded: { technique: 'code' },
  parseParams(raw) {
    if (!isRecord(raw)) return badParams('');
    const { technique } = raw;
    if (technique === undefined) return ok({});
    return isOneOf(PRINTING, technique) ? ok({ technique }) : badParams('technique');
  },
  async make(params, source) {
    const technique = params.technique ?? source.random.fork('technique').pick(PRINTING);
    const random = source.random.fork('choices');
    const others = random.shuffle(PRINTING.filter((other) => other !== technique)).slice(0, CHOICES - 1);
    const presentation = await source.technique(technique);
    return {
      shown: { choices: random.shuffle([technique, ...others]) },
      key: { technique },
      sheets: [{ kind: 'sheet', presentation }],
    };
  },
  start: () => ({ ...NOTHING_OBSERVED, technique: null }),
  parseInput(raw) {
    const observed = readObserved(raw);
    if (!observed || !isRecord(raw)) return badInput('');
    const { technique } = raw;
    if (technique !== null && !isOneOf(PRINTING, technique)) return badInput('technique');
    return ok({ ...observed, technique });
  },
  isReady: ({ technique }) => technique !== null,
  score: ({ technique }, key) => (technique === null ? NOT_READY : scoreOf(technique, key.technique)),
  simulate({ shown, key }, { skill }, random) {
    return { ...NOTHING_OBSERVED, technique: random.chance(skill) ? key.technique : random.pick(shown.choices) };
  },
};

function scoreOf(named: NamedTechnique, truth: NamedTechnique): TaskScore<NameTechniqueReason> {
  if (named === truth) return { points: 1, outcome: 'right', detection: null, reasons: ['right'] };
  const isNear = FAMILY[named] === FAMILY[truth];
  return {
    points: isNear ? SAME_FAMILY_POINTS : 0,
    outcome: 'wrong',
    detection: null,
    reasons: [isNear ? 'same-family' : 'other-family'],
  };
}
