import { renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { AnswerRecord, ExerciseRecord } from '@/core/learning/answer-record';
import type { TaskFeedback } from '@/core/tasks/task-record';
import type { OpenTask } from '@/examiner/tasks/task-contract';
import { createFakeExaminer, FAKE_SPECIMEN } from '../../../tests/support/fake-examiner';
import { anAnswer, anExercise, aSession } from '../../../tests/support/records';
import { useLookedAt } from './use-looked-at';

const TASK: OpenTask<'sort'> = { kind: 'sort', handle: 4, shown: {}, specimens: [] };
const FEEDBACK: TaskFeedback<'sort'> = {
  kind: 'sort',
  version: 1,
  score: { points: 1, outcome: 'right', detection: 'hit', reasons: ['hit'] },
  key: { fraudulent: true, evidence: [] },
  told: {
    fraudulent: true,
    category: '3a',
    interventions: ['photo-substitution'],
    subtlety: 1,
    modelCodes: ['UTO-AO-01001'],
    evidence: [],
  },
};

function sorted(part: Partial<ExerciseRecord> = {}): ExerciseRecord {
  return anExercise(FEEDBACK.score, {
    task: 'sort',
    input: { elapsedMs: 900, instruments: [], confidence: 6 },
    told: FEEDBACK.told,
    ...part,
  });
}

function look(record: AnswerRecord, { opens = true } = {}) {
  const closeTask = vi.fn<(handle: number) => Promise<void>>(async () => undefined);
  const answerTask = vi.fn<(handle: number, input: unknown) => Promise<TaskFeedback>>(async () => FEEDBACK);
  const examiner = {
    ...createFakeExaminer(),
    openItem: async () => {
      if (!opens) throw new Error('no such faces');
      return { kind: 'exercise' as const, task: TASK };
    },
    answerTask,
    closeTask,
  };
  const { plan } = aSession();
  return { ...renderHook(() => useLookedAt(examiner, plan, record)), answerTask, closeTask };
}

describe('looking at an exercise again', () => {
  it('opens the same task and hands in what was answered', async () => {
    const { result, answerTask } = look(sorted());

    await waitFor(() => expect(result.current).toMatchObject({ kind: 'exercise', task: TASK, rulesChanged: false }));

    expect(answerTask).toHaveBeenCalledWith(4, { elapsedMs: 900, instruments: [], confidence: 6 });
  });

  it('says that the rules have changed where the answer was scored by older ones', async () => {
    const { result } = look(sorted({ taskVersion: 0 }));

    await waitFor(() => expect(result.current).toMatchObject({ kind: 'exercise', rulesChanged: true }));
  });

  it.each([
    ['another kind of exercise stands there today', sorted({ task: 'mark', input: {} })],
    ['the answer has a shape of an older Loupe', sorted({ input: { sure: 'yes' } })],
    ['something else is done to the documents today', sorted({ told: { ...FEEDBACK.told, interventions: [] } })],
    ['other documents lie there today', sorted({ told: { ...FEEDBACK.told, modelCodes: ['QSV-AO-01001'] } })],
    ['a whole examination stood there', anAnswer()],
  ])('shows nothing where %s', async (_, record) => {
    const { result } = look(record);

    await waitFor(() => expect(result.current).toBe('changed'));
  });

  it('says so where the item cannot be made, such as without its faces', async () => {
    const { result } = look(sorted(), { opens: false });

    await waitFor(() => expect(result.current).toBe('failed'));
  });

  it('closes what it opened', async () => {
    const { result, unmount, closeTask } = look(sorted());
    await waitFor(() => expect(result.current).not.toBeNull());

    unmount();

    await waitFor(() => expect(closeTask).toHaveBeenCalledWith(4));
  });
});

it('tells an examination whose documents are others today from the one that was answered', async () => {
  const { plan } = aSession();
  const examiner = createFakeExaminer({ ...FAKE_SPECIMEN, modelCodes: ['QSV-AO-01001'] });

  const { result } = renderHook(() => useLookedAt(examiner, plan, anAnswer()));

  await waitFor(() => expect(result.current).toBe('changed'));
});
