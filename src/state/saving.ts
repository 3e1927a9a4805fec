import type { AnswerRecord } from '@/core/learning/answer-record';
import { isToldAtOnce } from '@/core/learning/session-load';
import type { SessionRecord } from '@/core/learning/session-record';
import type { Stored } from './ports';
import type { Saving } from './session-state';

/** Tells what became of an answer that was to be stored. */
export function savingOf(stored: Awaited<Stored<void>>, record: AnswerRecord): Saving {
  return stored.ok ? { kind: 'saved' } : { kind: 'not-saved', problem: stored.problem, record };
}

/** Tells whether an answer is held here alone. One that another tab has given already is on disk too: the first counts. */
export function isUnsaved(saving: Saving): boolean {
  return saving.kind === 'not-saved' && saving.problem.code !== 'storage.already-answered';
}

/** Tells whether the next item opens by itself: where nothing is told of the answer, and it is on disk. */
export function leadsOn({ plan }: SessionRecord, index: number, saving: Saving): boolean {
  return !isToldAtOnce(plan, index) && !isUnsaved(saving);
}
