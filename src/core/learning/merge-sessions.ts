import type { Felt, SessionRecord } from './session-record';

/**
 * Joins what two devices keep of one session, the same on both whichever is merged into the other: the first end counts, and
 * what was said first of how it felt. How far it has come follows from its answers, and the work on an item stays on its device.
 */
export function mergeSessions(here: SessionRecord, other: SessionRecord): SessionRecord {
  const felt = firstFelt(here.felt, other.felt);
  const finishedAt = firstEnd(here.finishedAt, other.finishedAt);
  return { ...here, ...(felt && { felt }), finishedAt, draft: finishedAt === null ? here.draft : null };
}

/** Of what was said at the same instant, the more modest counts: any rule does that is the same everywhere. */
function firstFelt(a: Felt | undefined, b: Felt | undefined): Felt | undefined {
  if (!a || !b) return a ?? b;
  return a.saidAt < b.saidAt || (a.saidAt === b.saidAt && a.right <= b.right) ? a : b;
}

function firstEnd(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}
