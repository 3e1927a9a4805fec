import { createRandom } from '@/core/kernel/random';
import type { MadeTask, TaskDefinition } from '@/core/tasks/task';
import type { TaskKind } from '@/core/tasks/task-kind';
import { TASK_RECORD, type TaskFeedback, type TaskRequest, type TaskShapes } from '@/core/tasks/task-record';
import type { TaskSource } from '@/core/tasks/task-source';
import { toldOf } from '@/core/tasks/task-told';
import type { OpenTask } from './task-contract';

/** A task whose key is kept: what may be shown of it, what lies on the table, and the two ways to get at the key. */
export interface KeptTask {
  readonly shown: Omit<OpenTask, 'handle' | 'specimens'>;
  readonly sheets: MadeTask<TaskShapes[TaskKind]>['sheets'];
  /** Scores an input from outside. Throws a RangeError for one that no hand could have entered. */
  answer(raw: unknown): TaskFeedback;
  ask(raw: unknown): unknown;
}

/** Makes a task and keeps its key. Rejects for params that are none, and where no specimen meets them. */
export async function keepTask<K extends TaskKind>(
  request: TaskRequest<K>,
  source: Omit<TaskSource, 'random'>,
): Promise<KeptTask> {
  const { kind, seed } = request;
  const definition: TaskDefinition<TaskShapes[K]> = TASK_RECORD[kind];
  const params = definition.parseParams(request.params);
  if (!params.ok) throw new RangeError(`${params.problem.code}: ${params.problem.path}`);
  const made = await definition.make(params.value, { ...source, random: createRandom(`task/${kind}/${seed}`) });
  const { shown, key, sheets } = made;
  return {
    shown: { kind, shown },
    sheets,
    answer(raw) {
      const input = definition.parseInput(raw);
      if (!input.ok) throw new RangeError(`${input.problem.code}: ${input.problem.path}`);
      const score = definition.score(input.value, key);
      return { kind, version: definition.version, score, key, told: toldOf(sheets) };
    },
    ask: (raw) => definition.ask?.(raw, key) ?? null,
  };
}
