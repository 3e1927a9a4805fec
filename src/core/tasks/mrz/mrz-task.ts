import type { Evidence } from '@/core/fraud/evidence';
import { ok, type Result } from '@/core/kernel/result';
import type { MrzCheckDigitName } from '@/core/mrz/formats';
import { NOTHING_OBSERVED, type Observed, readObserved } from '../observed';
import { badInput, badParams, isListOf, isOneOf, isRecord } from '../read-input';
import { hasNoDoubles, isShortText } from '../short-text';
import { parseSpecimenParams, type SpecimenParams } from '../specimen-params';
import type { TaskDefinition } from '../task';
import type { TaskInputProblem } from '../task-input-problem';
import { makeAgainstPage } from './make-against-page';
import { makeWorkOut } from './make-work-out';
import { makeWrongDigit } from './make-wrong-digit';
import { type MrzReason, scoreMrz } from './score-mrz';
import type { DigitSlip } from './slips-of-digit';
import type { ComparedField } from './zone-and-page';

/** What may be asked of a zone: find the digit that is wrong, work one out, or compare the zone with its page. */
export const MRZ_VARIANTS = ['wrong-digit', 'work-out', 'against-page'] as const;

/** One variant. */
export type MrzVariant = (typeof MRZ_VARIANTS)[number];

/** The answer that says nothing is wrong. */
export const NOTHING_WRONG = 'none';

/** What an author may fix: the variant, and a specimen. */
export interface MrzParams extends SpecimenParams {
  readonly variant?: MrzVariant;
}

/** The lines of a zone; the characters of one field with the name of its digit; or the page of the specimen that bears the zone. */
export type MrzShown =
  | { readonly variant: 'wrong-digit'; readonly lines: readonly string[] }
  | { readonly variant: 'work-out'; readonly digit: MrzCheckDigitName; readonly text: string }
  | { readonly variant: 'against-page'; readonly page: string; readonly lines: readonly string[] };

/** The key of each variant; `wrong` is null and `differing` empty where nothing is wrong. */
export type MrzKey =
  | {
      readonly variant: 'wrong-digit';
      readonly lines: readonly string[];
      readonly wrong: { readonly digit: MrzCheckDigitName; readonly expected: string; readonly found: string } | null;
      readonly digits: readonly MrzCheckDigitName[];
    }
  | {
      readonly variant: 'work-out';
      readonly text: string;
      readonly expected: string;
      readonly slips: Readonly<Partial<Record<string, DigitSlip>>>;
    }
  | {
      readonly variant: 'against-page';
      readonly isFraudulent: boolean;
      readonly differing: readonly ComparedField[];
      readonly fields: readonly ComparedField[];
      readonly evidence: readonly Evidence[];
    };

/**
 * What the learner did. `answer` lists by variant the name of the wrong digit, the digit that was worked out as one
 * character, or the names of the fields that differ; `none` alone where nothing is wrong.
 */
export interface MrzInput extends Observed {
  readonly variant: MrzVariant;
  readonly answer: readonly string[];
}

/** The types of this kind; only a zone that is compared with its page lies on the table. */
export interface MrzShape {
  readonly params: MrzParams;
  readonly shown: MrzShown;
  readonly key: MrzKey;
  readonly input: MrzInput;
  readonly reason: MrzReason;
  readonly question: never;
  readonly reply: never;
}

const MOST_ANSWERS = 8;

/** Work with the machine readable zone, in three variants. */
export const mrzTask: TaskDefinition<MrzShape> = {
  version: 1,
  recorded: { variant: 'code', answer: 'list' },
  parseParams: parseMrzParams,
  make(params, source) {
    switch (params.variant ?? source.random.fork('variant').pick(MRZ_VARIANTS)) {
      case 'wrong-digit':
        return makeWrongDigit(params, source);
      case 'work-out':
        return makeWorkOut(params, source);
      case 'against-page':
        return makeAgainstPage(params, source);
    }
  },
  start: ({ variant }) => ({ ...NOTHING_OBSERVED, variant, answer: [] }),
  parseInput(raw) {
    const observed = readObserved(raw);
    if (!observed || !isRecord(raw)) return badInput('');
    const { variant, answer } = raw;
    if (!isOneOf(MRZ_VARIANTS, variant)) return badInput('variant');
    if (!isListOf(answer, MOST_ANSWERS, isShortText) || !hasNoDoubles(answer)) return badInput('answer');
    return ok({ ...observed, variant, answer });
  },
  isReady: ({ answer }) => answer.length > 0,
  score: ({ answer }, key) => scoreMrz(answer, key),
  simulate({ key }, { skill }, random) {
    const { right, all } = answersOf(key);
    const guess = [random.pick(all)];
    return { ...NOTHING_OBSERVED, variant: key.variant, answer: random.chance(skill) ? right : guess };
  },
};

function parseMrzParams(raw: unknown): Result<MrzParams, TaskInputProblem> {
  const specimen = parseSpecimenParams(raw);
  if (!specimen.ok || !isRecord(raw)) return specimen;
  const { variant } = raw;
  if (variant === undefined) return specimen;
  return isOneOf(MRZ_VARIANTS, variant) ? ok({ ...specimen.value, variant }) : badParams('variant');
}

/** Gives the right answer and all that can be answered. */
function answersOf(key: MrzKey): { readonly right: readonly string[]; readonly all: readonly string[] } {
  switch (key.variant) {
    case 'wrong-digit':
      return { right: [key.wrong?.digit ?? NOTHING_WRONG], all: [...key.digits, NOTHING_WRONG] };
    case 'work-out':
      return { right: [key.expected], all: [...'0123456789'] };
    case 'against-page':
      return {
        right: key.differing.length > 0 ? key.differing : [NOTHING_WRONG],
        all: [...key.fields, NOTHING_WRONG],
      };
  }
}
