import type { Answer, Verdict } from '@/core/examination/answer';
import type { Category } from '@/core/fraud/evidence';
import type { SpecimenKey } from '@/core/fraud/make-specimen';
import type { Score, VerdictOutcome } from './score';
import { scoreFinding } from './score-finding';

/** From this step of confidence on an answer says fraudulent. */
export const FRAUDULENT_FROM = 4;

/**
 * Scores an answer against the key: the verdict against the truth, each finding with its reason, and the fraud evidence
 * that no finding met. The category is right when a fraudulent specimen's category is named at least as often as any
 * other among the findings of fraud, or when nothing is called fraudulent on a genuine one.
 */
export function scoreAnswer(key: SpecimenKey, answer: Answer): Score {
  const isFraudulent = key.category !== 'none';
  const outcome = judgeVerdict(answer.verdict, isFraudulent);
  const findings = answer.findings.map((finding) => scoreFinding(finding, key.evidence));
  const met = new Set(findings.filter((scored) => scored.outcome !== 'nothing-there').map((scored) => scored.evidence));
  const isRight = outcome === 'hit' || outcome === 'correct-acceptance';
  return {
    outcome,
    justified: isRight && (!isFraudulent || findings.some((scored) => scored.outcome === 'right')),
    findings,
    missed: key.evidence.filter((piece) => piece.category !== 'none' && !met.has(piece.id)).map((piece) => piece.id),
    category: key.category,
    categoryRight: isRight && (!isFraudulent || isNamedMostOften(key.category, answer)),
  };
}

/** Tells whether a verdict calls the specimen fraudulent; null where it decides nothing. A referral does. */
export function callsFraudulent(verdict: Verdict): boolean | null {
  switch (verdict.kind) {
    case 'judged':
      return verdict.confidence >= FRAUDULENT_FROM;
    case 'referred':
      return true;
    case 'undetermined':
      return null;
  }
}

function judgeVerdict(verdict: Verdict, isFraudulent: boolean): VerdictOutcome {
  const called = callsFraudulent(verdict);
  if (called === null) return 'undetermined';
  if (isFraudulent) return called ? 'hit' : 'miss';
  return called ? 'false-alarm' : 'correct-acceptance';
}

function isNamedMostOften(category: Category, { findings }: Answer): boolean {
  const named = findings.map((finding) => finding.category).filter((name) => name !== 'none');
  const times = (name: Category) => named.filter((other) => other === name).length;
  return times(category) > 0 && named.every((name) => times(name) <= times(category));
}
