import type { ExerciseRecord } from '@/core/learning/answer-record';
import type { SessionRecord } from '@/core/learning/session-record';
import { skillOfTask } from '@/core/learning/task-training';
import type { TaskFeedback, TaskInput } from '@/core/tasks/task-record';
import { answeredItem } from './answered-item';

/** Makes the record of an exercise from what the learner did and what the examiner then told. */
export function exerciseRecordOf(given: {
  readonly session: SessionRecord;
  readonly index: number;
  readonly answeredAt: number;
  readonly input: TaskInput;
  readonly feedback: TaskFeedback;
}): ExerciseRecord {
  const { session, input, feedback } = given;
  const { kind, version, score, told } = feedback;
  return {
    ...answeredItem(session, given.index, given.answeredAt),
    taskVersion: version,
    skill: skillOfTask(kind, told.interventions),
    task: kind,
    input,
    elapsedMs: input.elapsedMs,
    told,
    score,
  };
}
