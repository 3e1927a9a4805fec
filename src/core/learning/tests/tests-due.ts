import type { FormId } from './form';
import { readForm } from './form';
import { TEST_KINDS, type TestKind } from './test-kind';

/** A test that was taken to its end; the instant is milliseconds since 1970 UTC. */
export interface TakenTest {
  readonly sessionId: string;
  readonly kind: TestKind;
  readonly form: FormId;
  readonly finishedAt: number;
}

/**
 * Where a test stands in a person's round. `open` can be taken now, `due` is one to take now before it loses its meaning,
 * `later` opens at an instant, `locked` needs another first, `past` was overtaken by the next one, `taken` was taken.
 */
export type TestStanding =
  | { readonly kind: TestKind; readonly state: 'open' | 'due' | 'past' }
  | { readonly kind: TestKind; readonly state: 'locked'; readonly needs: TestKind }
  | { readonly kind: TestKind; readonly state: 'later'; readonly opensAt: number }
  | { readonly kind: TestKind; readonly state: 'taken'; readonly test: TakenTest };

/** A person's round of tests: its number, counted from 1, and where each test of it stands. */
export interface TestRound {
  readonly edition: number;
  readonly standings: readonly TestStanding[];
  /** Whether a new round can begin: after the test that follows the course. */
  readonly canBeginAnew: boolean;
}

const DAY_MS = 86_400_000;

/** Clocks of two devices differ; a test that ends further ahead than this was taken under a wrong one. */
const CLOCK_TOLERANCE_MS = DAY_MS;

/** Days after the end of a course at which each test of what lasts opens. */
export const RETENTION_DAYS = { 'retention-1': 7, 'retention-4': 28, 'retention-12': 84 } as const;

type Retention = keyof typeof RETENTION_DAYS;

const RETENTIONS: readonly Retention[] = ['retention-1', 'retention-4', 'retention-12'];

/**
 * Works out a person's round. A test that was not taken in its time is overtaken by the next and never becomes a debt; the
 * last one stays open.
 *
 * @param taken all tests of the person, in any order
 * @param now milliseconds since 1970 UTC
 * @param begun the edition that was begun anew, where none of its tests has been taken yet
 */
export function testRound(taken: readonly TakenTest[], now: number, begun = 1): TestRound {
  const editions = taken.map(({ form }) => readForm(form)?.edition ?? 1);
  const edition = Math.max(begun, 1, ...editions);
  const own = taken.filter((_, at) => editions[at] === edition);
  const takenOf = (kind: TestKind) =>
    own.filter((test) => test.kind === kind).toSorted((a, b) => b.finishedAt - a.finishedAt)[0];
  const after = takenOf('after');
  const standings = TEST_KINDS.map((kind): TestStanding => {
    const test = takenOf(kind);
    if (test) return { kind, state: 'taken', test };
    if (kind === 'placement') return { kind, state: takenOf('before') ? 'past' : 'open' };
    if (kind === 'before') return { kind, state: 'open' };
    if (kind === 'after')
      return takenOf('before') ? { kind, state: 'open' } : { kind, state: 'locked', needs: 'before' };
    if (!after) return { kind, state: 'locked', needs: 'after' };
    return kind === 'transfer' ? { kind, state: 'open' } : retention(kind, after.finishedAt, now);
  });
  return { edition, standings, canBeginAnew: after !== undefined };
}

/** Lists the tests that a person is reminded of now. */
export function dueTests(round: TestRound): readonly TestKind[] {
  return round.standings.filter(({ state }) => state === 'due').map(({ kind }) => kind);
}

/** Where the clock was wrong when the course ended, nobody knows how long ago that was: the test can be taken, and is not due. */
function retention(kind: Retention, from: number, now: number): TestStanding {
  if (from > now + CLOCK_TOLERANCE_MS) return { kind, state: 'open' };
  const opensAt = from + RETENTION_DAYS[kind] * DAY_MS;
  if (now < opensAt) return { kind, state: 'later', opensAt };
  const next = RETENTIONS[RETENTIONS.indexOf(kind) + 1];
  const overtaken = next !== undefined && now >= from + RETENTION_DAYS[next] * DAY_MS;
  return { kind, state: overtaken ? 'past' : 'due' };
}
