import { detectionOf, NOT_READY, outcomeOf, type TaskScore } from '../task-score';
import type { MrzKey } from './mrz-task';
import type { DigitSlip } from './slips-of-digit';

/** Why an answer about a zone counts or does not; a slip names how a wrong digit came about. */
export type MrzReason =
  | 'right'
  | 'other-digit-wrong'
  | 'wrong-digit-missed'
  | 'right-digit-doubted'
  | 'digit-not-worked-out'
  | 'field-missed'
  | 'equal-field-marked'
  | 'difference-missed'
  | DigitSlip;

/** Scores an answer about a zone; a check digit alone says nothing of a document, so only the page is a detection. */
export function scoreMrz(answer: readonly string[], key: MrzKey): TaskScore<MrzReason> {
  if (answer.length === 0) return NOT_READY;
  switch (key.variant) {
    case 'wrong-digit': {
      const named = answer[0] === 'none' ? null : (answer[0] ?? null);
      const truth = key.wrong?.digit ?? null;
      if (answer.length === 1 && named === truth) return whole('right');
      if (truth === null) return nothing('right-digit-doubted');
      return nothing(named === null ? 'wrong-digit-missed' : 'other-digit-wrong');
    }
    case 'work-out': {
      const [digit = ''] = answer;
      if (answer.length === 1 && digit === key.expected) return whole('right');
      return nothing(key.slips[digit] ?? 'digit-not-worked-out');
    }
    case 'against-page':
      return scorePage(answer, key);
  }
}

function scorePage(
  answer: readonly string[],
  { differing, isFraudulent }: Extract<MrzKey, { variant: 'against-page' }>,
): TaskScore<MrzReason> {
  const marked = answer.filter((field) => field !== 'none');
  const detection = detectionOf(isFraudulent, marked.length > 0);
  const hits = differing.filter((field) => marked.includes(field)).length;
  const slips = marked.length - hits;
  const points =
    differing.length === 0 ? Number(marked.length === 0) : Math.max(0, hits - slips / 2) / differing.length;
  const reasons: readonly MrzReason[] = [
    ...(differing.length > 0 && marked.length === 0 ? (['difference-missed'] as const) : []),
    ...(hits < differing.length && marked.length > 0 ? (['field-missed'] as const) : []),
    ...(slips > 0 ? (['equal-field-marked'] as const) : []),
  ];
  return { points, outcome: outcomeOf(points), detection, reasons: reasons.length > 0 ? reasons : ['right'] };
}

function whole(reason: MrzReason): TaskScore<MrzReason> {
  return { points: 1, outcome: 'right', detection: null, reasons: [reason] };
}

function nothing(reason: MrzReason): TaskScore<MrzReason> {
  return { points: 0, outcome: 'wrong', detection: null, reasons: [reason] };
}
