import { LIGHTS } from '@/core/document/optics';
import type { Answer } from '@/core/examination/answer';
import type { SessionPlan } from '@/core/learning/session-plan';
import type { Feedback, PublicSpecimen } from '@/examiner/contract';
import type { OpenTask } from '@/examiner/tasks/task-contract';
import type { SessionExaminer } from '@/state/guard-examiner';

/** An examiner whose even items are fraudulent; it notes which items were opened, answered and closed. `exercises` lists the items that are exercises. */
export function anExaminer(exercises: readonly number[] = []) {
  const opened: number[] = [];
  const answered: Answer[] = [];
  const closed: number[] = [];
  let broken = false;
  const examiner: SessionExaminer = {
    openItem(_plan: SessionPlan, index: number) {
      if (broken) return Promise.reject(new Error('the worker died'));
      opened.push(index);
      if (exercises.includes(index)) return Promise.resolve({ kind: 'exercise' as const, task: taskOf(index) });
      return Promise.resolve({ kind: 'examination' as const, specimen: specimenOf(index) });
    },
    answer(handle, answer) {
      if (broken) return Promise.reject(new Error('the worker died'));
      answered.push(answer);
      return Promise.resolve(feedbackOn(handle, answer));
    },
    closeTask(handle) {
      closed.push(handle);
      return Promise.resolve();
    },
    close(handle) {
      closed.push(handle);
      return Promise.resolve();
    },
  };
  return {
    examiner,
    opened,
    answered,
    closed,
    setBroken(now: boolean) {
      broken = now;
    },
  };
}

/** A task of putting a specimen under a category. */
function taskOf(handle: number): OpenTask {
  return { kind: 'classify', handle, shown: {}, specimens: [] };
}

function specimenOf(index: number): PublicSpecimen {
  return {
    handle: index,
    modelCodes: ['UTO-AO-01001'],
    state: 'UTO',
    source: { kind: 'computed', lights: LIGHTS },
    pages: [],
    chip: null,
    bearer: { hasFace: false, statement: { code: 'none', values: {} } },
    examined: { year: 2026, month: 3, day: 2 },
  };
}

function feedbackOn(index: number, answer: Answer): Feedback {
  const fraudulent = index % 2 === 0;
  const saidFalse = answer.verdict.kind === 'judged' && answer.verdict.confidence >= 4;
  const category = fraudulent ? '3a' : 'none';
  const whenFalse = saidFalse ? 'hit' : 'miss';
  const whenGenuine = saidFalse ? 'false-alarm' : 'correct-acceptance';
  return {
    score: {
      outcome: fraudulent ? whenFalse : whenGenuine,
      justified: fraudulent === saidFalse,
      findings: [],
      missed: [],
      category,
      categoryRight: true,
    },
    category,
    fraudulent,
    interventions: [],
    subtlety: 1,
    strength: null,
    evidence: [],
  };
}
