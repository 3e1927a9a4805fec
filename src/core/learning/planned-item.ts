import type { TaskRequest } from '@/core/tasks/task-record';
import type { PlannedExamination } from './plan-by-skills';

/**
 * One item of a session: a whole examination, or an exercise; where that cannot be made, `instead` is done. `from` says
 * whether the documents of an exercise are those of practice, or those that are kept for the transfer test.
 */
export type PlannedItem =
  | ({ readonly kind: 'examination' } & PlannedExamination)
  | {
      readonly kind: 'exercise';
      readonly request: TaskRequest;
      readonly from: 'practice' | 'transfer';
      readonly instead: PlannedExamination;
    };
