import { type AnswerRecord, skillOfAnswer } from './answer-record';
import { byInstant, type Review, reviewOf } from './review';
import type { SkillName } from './skill';

/** Reviews that are kept of a skill; schedule and rating forget what lies further back. */
export const KEPT_REVIEWS = 64;

/**
 * What one person's schedule and rating of one skill are worked out from: the latest reviews in order. Which those are
 * does not depend on the order in which answers came, so that merged devices agree. Derived from answers, never the truth.
 */
export interface SkillMemory {
  readonly profileId: string;
  readonly skill: SkillName;
  readonly reviews: readonly Review[];
}

/** What names a memory. */
export type MemoryKey = Pick<SkillMemory, 'profileId' | 'skill'>;

/** Names the memory an answer belongs to. */
export function memoryKeyOf(record: AnswerRecord): MemoryKey {
  return { profileId: record.profileId, skill: skillOfAnswer(record) };
}

/** Gives a memory of nothing. */
export function emptyMemory(key: MemoryKey): SkillMemory {
  return { ...key, reviews: [] };
}

/** Takes in one more answer, however late and however often it comes; the answer must belong to the memory. */
export function remember(memory: SkillMemory, record: AnswerRecord): SkillMemory {
  const review = reviewOf(record);
  if (!review) return memory;
  const others = memory.reviews.filter(({ id }) => id !== review.id);
  return { ...memory, reviews: [...others, review].sort(byInstant).slice(-KEPT_REVIEWS) };
}

/** Takes an answer into the memory of its skill among those of one person, by skill; `memories` is changed. */
export function rememberIn(memories: Map<SkillName, SkillMemory>, record: AnswerRecord): void {
  const key = memoryKeyOf(record);
  memories.set(key.skill, remember(memories.get(key.skill) ?? emptyMemory(key), record));
}

/** Tells whether reviews from after an instant may have pushed out earlier ones, which are then in the log alone. */
export function hasPushedOut({ reviews }: SkillMemory, until: number): boolean {
  const last = reviews.at(-1);
  return reviews.length >= KEPT_REVIEWS && last !== undefined && last.at > until;
}
