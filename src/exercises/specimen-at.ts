import type { PublicSpecimen } from '@/examiner/contract';
import type { OpenTask } from '@/examiner/tasks/task-contract';

/** Gives what a task lays on the table, by its place from 0. Throws a RangeError where it lays down less. */
export function specimenAt({ specimens }: Pick<OpenTask, 'specimens'>, place: number): PublicSpecimen {
  const specimen = specimens[place];
  if (!specimen) throw new RangeError(`This task lays no specimen ${place} on the table`);
  return specimen;
}
