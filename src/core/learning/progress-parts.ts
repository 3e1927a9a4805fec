import { kindOfCode } from '@/core/document/kind-of-code';
import type { DetectionCounts } from '@/core/scoring/signal-detection';
import type { AggregatePart } from './aggregate-parts';
import type { MachineCase } from './machine-case';
import { entriesOf, type Progress } from './progress';
import type { SessionPurpose } from './session-plan';
import { addTallies, NO_TALLY, type Tally } from './tally';

/** What answers can be looked at by, besides their category. */
export type PartGroup = 'feature' | 'light' | 'document';

/** One row of such a look: its name (a feature, a light or a kind of document), and what was done. */
export interface PartRow {
  readonly name: string;
  readonly tally: Tally;
}

/** Purposes whose sessions are about half fraudulent; those of rare fraud are the rest that judge. */
const HALF: readonly SessionPurpose[] = ['practice', 'today', 'warm-up', 'test'];
const RARE: readonly SessionPurpose[] = ['shift', 'vigilance'];

/** Lists what was done by features, lights or kinds of document; `nameOf` may join several under one name, or leave one out (null). */
export function partRows(
  parts: Progress['parts'],
  group: PartGroup,
  nameOf: (value: string) => string | null = (value) => value,
): readonly PartRow[] {
  const rows = new Map<string, Tally>();
  for (const [part, tally] of entriesOf(parts)) {
    const value = partValue(part, group);
    const name = value === null ? null : nameOf(value);
    if (name !== null) rows.set(name, addTallies(rows.get(name) ?? NO_TALLY, tally));
  }
  return [...rows].map(([name, tally]) => ({ name, tally }));
}

/** Gives what was judged where about half is fraudulent, and where fraud is rare. */
export function countsByDuty(parts: Progress['parts']): {
  readonly half: DetectionCounts;
  readonly rare: DetectionCounts;
} {
  const sum = (purposes: readonly SessionPurpose[]) =>
    purposes.reduce((total, purpose) => addTallies(total, parts[`purpose/${purpose}`] ?? NO_TALLY), NO_TALLY);
  return { half: sum(HALF), rare: sum(RARE) };
}

/** Gives what was done where machines were silent or complained. */
export function machineTally(parts: Progress['parts'], machine: MachineCase): Tally {
  return parts[`machine/${machine}`] ?? NO_TALLY;
}

function partValue(part: AggregatePart, group: PartGroup): string | null {
  const [kind, ...rest] = part.split('/');
  const value = rest.join('/');
  if (group === 'document') return kind === 'model' ? kindOfCode(value) : null;
  return kind === group ? value : null;
}
