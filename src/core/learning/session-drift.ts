import { callsFraudulent } from '@/core/scoring/score-answer';
import type { TaskDetection } from '@/core/tasks/task-score';
import { type AnswerRecord, elapsedOf, isExercise } from './answer-record';
import { tallyOf } from './tally';

/**
 * A stretch of a session. Minutes are those of work since its beginning, pauses left out; `right` counts answers right or nearly;
 * `accepted` how many of the `judged` ones were called genuine.
 */
export interface DriftBlock {
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly answers: number;
  readonly right: number;
  readonly judged: number;
  readonly accepted: number;
}

/** How somebody did over a session, and after which minute a break would have been due; null where nothing fell off. */
export interface SessionDrift {
  readonly blocks: readonly DriftBlock[];
  readonly breakAfterMinute: number | null;
}

const MS_PER_MINUTE = 60_000;
const BLOCK_MINUTES = 5;
/** Fewer answers in a stretch say nothing. */
const FEWEST_ANSWERS = 4;
/** How far the share of right answers must fall, or that of acceptances rise, against the first stretch. */
const FALLS_BY = 0.25;
const RIGHT_FROM = 0.75;

/** Works out how accuracy and the readiness to accept moved within a session; answers of others than the learner are passed over. */
export function driftOf(records: readonly AnswerRecord[]): SessionDrift {
  const own = records.filter(({ by }) => by === undefined || by === 'self').toSorted((a, b) => a.index - b.index);
  const blocks = new Map<number, DriftBlock>();
  let elapsedMs = 0;
  for (const record of own) {
    elapsedMs += elapsedOf(record);
    const at = Math.floor(elapsedMs / MS_PER_MINUTE / BLOCK_MINUTES);
    blocks.set(at, withAnswer(blocks.get(at) ?? emptyBlock(at), record));
  }
  const stretches = [...blocks.values()];
  return { blocks: stretches, breakAfterMinute: breakAfter(stretches) };
}

function emptyBlock(at: number): DriftBlock {
  const fromMinute = at * BLOCK_MINUTES;
  return { fromMinute, toMinute: fromMinute + BLOCK_MINUTES, answers: 0, right: 0, judged: 0, accepted: 0 };
}

function withAnswer(block: DriftBlock, record: AnswerRecord): DriftBlock {
  const called = isExercise(record) ? calledInExercise(record.score.detection) : callsFraudulent(record.answer.verdict);
  return {
    ...block,
    answers: block.answers + 1,
    right: block.right + (tallyOf(record).points >= RIGHT_FROM ? 1 : 0),
    judged: block.judged + (called === null ? 0 : 1),
    accepted: block.accepted + (called === false ? 1 : 0),
  };
}

function calledInExercise(detection: TaskDetection | null): boolean | null {
  if (detection === null) return null;
  return detection === 'hit' || detection === 'false-alarm';
}

function breakAfter(blocks: readonly DriftBlock[]): number | null {
  const telling = blocks.filter(({ answers }) => answers >= FEWEST_ANSWERS);
  const [first, ...later] = telling;
  if (!first) return null;
  const rightAt = ({ right, answers }: DriftBlock) => right / answers;
  const acceptedAt = ({ accepted, judged }: DriftBlock) => (judged === 0 ? 0 : accepted / judged);
  const fallen = later.find(
    (block) =>
      rightAt(block) <= rightAt(first) - FALLS_BY ||
      (acceptedAt(block) >= acceptedAt(first) + FALLS_BY && rightAt(block) < rightAt(first)),
  );
  return fallen?.fromMinute ?? null;
}
