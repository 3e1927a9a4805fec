import type { SkillName } from '@/core/learning/skill';
import { emptyMemory, hasPushedOut, rememberIn, type SkillMemory } from '@/core/learning/skill-memory';
import type { LoupeDatabase } from './loupe-database';
import { memoriesOf } from './of-profile';

/** Answers that are looked back on at most for what a wrong clock pushed out: about a year of practice. */
const LOOKED_BACK = 10_000;

/**
 * Reads what is remembered of each skill. Nobody answers after `until` (milliseconds since 1970 UTC) but under a wrong clock;
 * where such answers fill a memory, it is made again from the latest answers before.
 */
export async function memoriesUntil(
  db: LoupeDatabase,
  profileId: string,
  until: number,
): Promise<readonly SkillMemory[]> {
  const kept = await memoriesOf(db, profileId).toArray();
  if (!kept.some((memory) => hasPushedOut(memory, until))) return kept;
  const again = new Map<SkillName, SkillMemory>();
  const answers = await db.answers
    .where('[profileId+answeredAt]')
    .between([profileId, 0], [profileId, until], true, true)
    .reverse()
    .limit(LOOKED_BACK)
    .toArray();
  for (const record of answers) {
    rememberIn(again, record);
  }
  return kept.map((memory) =>
    hasPushedOut(memory, until) ? (again.get(memory.skill) ?? emptyMemory(memory)) : memory,
  );
}
