import type { Finding } from '@/core/examination/answer';
import type { Evidence } from '@/core/fraud/evidence';
import { matchPlace } from './match-place';
import type { FindingOutcome, ScoredFinding } from './score';

/** Outcomes from best to worst; a finding takes the best it earns from any piece of the key. */
const RANKS: readonly FindingOutcome[] = [
  'right',
  'explains-oddity',
  'right-sign-other-category',
  'right-place-other-sign',
  'nothing-there',
];

/**
 * Scores one finding against the key. A place that holds only a genuine oddity is explained by category none, whatever
 * the sign; called fraud it is nothing-there, with the oddity named.
 */
export function scoreFinding(finding: Finding, key: readonly Evidence[]): ScoredFinding {
  const scored = key
    .map((evidence) => ({ evidence, outcome: judge(finding, evidence) }))
    .filter(({ outcome }) => outcome !== null);
  const best = scored.toSorted((a, b) => rank(a.outcome) - rank(b.outcome))[0];
  return { finding: finding.id, outcome: best?.outcome ?? 'nothing-there', evidence: best?.evidence.id ?? null };
}

function rank(outcome: FindingOutcome | null): number {
  return outcome === null ? RANKS.length : RANKS.indexOf(outcome);
}

function judge(finding: Finding, evidence: Evidence): FindingOutcome | null {
  const place = matchPlace(finding.target, evidence.target);
  if (place === 'elsewhere') return null;
  if (evidence.category === 'none') return finding.category === 'none' ? 'explains-oddity' : 'nothing-there';
  if (finding.sign === evidence.sign) {
    return finding.category === evidence.category ? 'right' : 'right-sign-other-category';
  }
  return place === 'at' ? 'right-place-other-sign' : null;
}
