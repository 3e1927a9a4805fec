import { useEffect, useState } from 'react';
import {
  type AnswerRecord,
  type ExaminationRecord,
  type ExerciseRecord,
  isExercise,
} from '@/core/learning/answer-record';
import type { SessionPlan } from '@/core/learning/session-plan';
import type { TaskDefinition } from '@/core/tasks/task';
import type { TaskKind } from '@/core/tasks/task-kind';
import { TASK_RECORD, type TaskShapes } from '@/core/tasks/task-record';
import type { Examiner, Feedback, OpenItem, PublicSpecimen } from '@/examiner/contract';
import type { OpenTask } from '@/examiner/tasks/task-contract';

/** An answered item opened once more; `rulesChanged` where today's rules of the exercise are not those it was scored by. */
export type LookedAt =
  | {
      readonly kind: 'examination';
      readonly specimen: PublicSpecimen;
      readonly feedback: Feedback;
      readonly record: ExaminationRecord;
    }
  | {
      readonly kind: 'exercise';
      readonly task: OpenTask;
      readonly record: ExerciseRecord;
      readonly rulesChanged: boolean;
    };

/** Why there is nothing to look at: it could not be made, or what would be made is not what was answered. */
export type LookProblem = 'failed' | 'changed';

/**
 * Opens the very item that was answered, by its session's plan, for as long as the component lives; null while it is made.
 * The answer is handed to the examiner again so that the key may be seen; it is counted nowhere.
 */
export function useLookedAt(
  examiner: Examiner,
  plan: SessionPlan | undefined,
  record: AnswerRecord | undefined,
): LookedAt | LookProblem | null {
  const [looked, setLooked] = useState<LookedAt | LookProblem | null>(null);
  useEffect(() => {
    if (!plan || !record) return;
    let open = true;
    const opening = examiner.openItem(plan, record.index);
    const show = (shown: LookedAt | LookProblem) => open && setLooked(shown);
    opening.then((item) => lookAt(examiner, item, record)).then(show, () => show('failed'));
    return () => {
      open = false;
      opening.then((item) => close(examiner, item)).catch(() => undefined);
    };
  }, [examiner, record, plan]);
  return looked;
}

async function lookAt(examiner: Examiner, item: OpenItem, record: AnswerRecord): Promise<LookedAt | 'changed'> {
  if (item.kind === 'exercise') return isExercise(record) ? lookAtExercise(examiner, item.task, record) : 'changed';
  if (isExercise(record)) return 'changed';
  const { specimen } = item;
  const feedback = await examiner.answer(specimen.handle, record.answer);
  const { interventions } = feedback;
  if (!isSame(record, { interventions, modelCodes: specimen.modelCodes })) return 'changed';
  return { kind: 'examination', specimen, feedback, record };
}

async function lookAtExercise<K extends TaskKind>(
  examiner: Examiner,
  task: OpenTask<K>,
  record: ExerciseRecord,
): Promise<LookedAt | 'changed'> {
  if (task.kind !== record.task) return 'changed';
  const definition: TaskDefinition<TaskShapes[K]> = TASK_RECORD[task.kind];
  // What an older Loupe stored may be in a shape that this one's exercise no longer has.
  const input = definition.parseInput(record.input);
  if (!input.ok) return 'changed';
  const feedback = await examiner.answerTask(task.handle, input.value);
  if (feedback === 'not-ready' || !isSame(record, feedback.told)) return 'changed';
  return { kind: 'exercise', task, record, rulesChanged: feedback.version !== record.taskVersion };
}

/** Tells whether what was made is what was answered, by its documents and what was done to them. */
function isSame({ told }: AnswerRecord, made: Pick<AnswerRecord['told'], 'interventions' | 'modelCodes'>): boolean {
  return (
    told.interventions.join() === made.interventions.join() && told.modelCodes.join('+') === made.modelCodes.join('+')
  );
}

function close(examiner: Examiner, item: OpenItem): Promise<void> {
  return item.kind === 'exercise' ? examiner.closeTask(item.task.handle) : examiner.close(item.specimen.handle);
}
