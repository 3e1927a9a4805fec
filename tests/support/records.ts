import { CONTENT_VERSION } from '@/content/content-version';
import type { Confidence } from '@/core/examination/answer';
import type { Category } from '@/core/fraud/evidence';
import {
  ANSWER_RECORD_VERSION,
  type ExaminationRecord,
  type ExerciseRecord,
  TASK_VERSION,
} from '@/core/learning/answer-record';
import type { Profile } from '@/core/learning/profile';
import type { SessionRecord } from '@/core/learning/session-record';
import { skillOf } from '@/core/learning/skill-of';
import type { VerdictOutcome } from '@/core/scoring/score';
import type { TaskScore } from '@/core/tasks/task-score';

/** Noon of 2 March 2026 UTC, in milliseconds. */
export const NOON = Date.UTC(2026, 2, 2, 12);

/** Makes a profile. */
export function aProfile(part: Partial<Profile> = {}): Profile {
  return { id: 'ana', name: 'Ana', role: 'officer', createdAt: NOON, exportedAt: null, ...part };
}

/** Makes a session of twelve that has just begun. */
export function aSession(part: Partial<SessionRecord> = {}): SessionRecord {
  return {
    version: 1,
    id: 'session-1',
    profileId: 'ana',
    plan: { seed: 7, choice: 'mixed', items: 12, contentVersion: CONTENT_VERSION },
    startedAt: NOON,
    position: 0,
    draft: null,
    finishedAt: null,
    ...part,
  };
}

const DEED_OF = { '3a': 'photo-substitution', '3b': 'false-breeder-document', '3c': 'look-alike' } as const;

/** Makes an answer; the outcome follows from truth and confidence. */
export function anAnswer(
  part: Partial<Pick<ExaminationRecord, 'profileId' | 'sessionId' | 'index' | 'answeredAt' | 'plan'>> & {
    readonly category?: Category;
    readonly confidence?: Confidence;
  } = {},
): ExaminationRecord {
  const { category = '3a', confidence = 6, ...given } = part;
  const fraudulent = category !== 'none';
  const outcome = outcomeOf(fraudulent, confidence >= 4);
  const interventions = category === 'none' ? [] : [DEED_OF[category]];
  const right = outcome === 'hit' || outcome === 'correct-acceptance';
  return {
    version: ANSWER_RECORD_VERSION,
    profileId: 'ana',
    sessionId: 'session-1',
    index: 0,
    answeredAt: NOON,
    taskVersion: TASK_VERSION,
    plan: aSession().plan,
    skill: skillOf(interventions),
    answer: {
      verdict: { kind: 'judged', confidence },
      findings: [],
      instruments: ['white', 'uv365'],
      elapsedMs: 30_000,
    },
    told: {
      fraudulent,
      category,
      interventions,
      subtlety: 2,
      strength: fraudulent
        ? { light: 'oblique', areaMm2: 20, meanDifference: 6, displacementMm: 0.4, faceDistance: null }
        : null,
      modelCodes: ['UTO-AO-01001'],
      evidence: fraudulent
        ? [{ id: 'e1', sign: 'edge-around-portrait', category, feature: 'portrait-print', lights: ['oblique'] }]
        : [],
    },
    score: { outcome, justified: right, findings: [], missed: right ? [] : ['e1'], category, categoryRight: right },
    ...given,
  };
}

/** Makes the answer to an exercise in which a place was marked. */
export function anExercise(score: TaskScore, part: Partial<ExerciseRecord> = {}): ExerciseRecord {
  return {
    version: ANSWER_RECORD_VERSION,
    profileId: 'ana',
    sessionId: 'session-1',
    index: 0,
    answeredAt: NOON,
    taskVersion: 1,
    plan: aSession().plan,
    skill: 'mrz-alteration',
    task: 'mark',
    input: { marks: [], elapsedMs: 20_000, instruments: [] },
    elapsedMs: 20_000,
    told: {
      fraudulent: null,
      category: null,
      interventions: ['mrz-altered'],
      subtlety: 3,
      modelCodes: ['UTO-AO-01001'],
      evidence: [],
    },
    score,
    ...part,
  };
}

function outcomeOf(fraudulent: boolean, saidFalse: boolean): VerdictOutcome {
  if (fraudulent) return saidFalse ? 'hit' : 'miss';
  return saidFalse ? 'false-alarm' : 'correct-acceptance';
}
