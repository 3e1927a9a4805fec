import type { Answer } from '@/core/examination/answer';
import { fail, ok, type Result } from '@/core/kernel/result';
import type { SessionRecord } from '@/core/learning/session-record';
import type { Examiner, Feedback, OpenItem, SpecimenHandle } from '@/examiner/contract';

/** What a session needs of the examiner. */
export type SessionExaminer = Pick<Examiner, 'openItem' | 'answer' | 'close' | 'closeTask'>;

/** What comes back from an examiner that may have died. */
export type ExaminerResult<T> = Promise<Result<T, { readonly code: 'session.examiner-failed' }>>;

/** An examiner whose failures are values. */
export interface GuardedExaminer {
  openItem(session: SessionRecord): ExaminerResult<OpenItem>;
  answer(handle: SpecimenHandle, answer: Answer): ExaminerResult<Feedback>;
  close(item: OpenItem): void;
}

/** Turns the rejections of a worker that died or could not make a specimen into values. */
export function guardExaminer(examiner: SessionExaminer): GuardedExaminer {
  const guard = <T>(work: Promise<T>): ExaminerResult<T> =>
    work.then(ok, () => fail({ code: 'session.examiner-failed' as const }));
  return {
    openItem: (session) => guard(examiner.openItem(session.plan, session.position)),
    answer: (handle, answer) => guard(examiner.answer(handle, answer)),
    close: (item) =>
      void guard(
        item.kind === 'exercise' ? examiner.closeTask(item.task.handle) : examiner.close(item.specimen.handle),
      ),
  };
}
