import { expect, it } from 'vitest';
import type { TaskFeedback, TaskInput } from '@/core/tasks/task-record';
import type { OpenTask } from '@/examiner/tasks/task-contract';
import { createExerciseStore } from './exercise-store';

const TASK: OpenTask<'sort'> = { kind: 'sort', handle: 1, shown: {}, specimens: [] };
const FEEDBACK: TaskFeedback<'sort'> = {
  kind: 'sort',
  version: 1,
  score: { points: 1, outcome: 'right', detection: 'hit', reasons: ['hit'] },
  key: { fraudulent: true, evidence: [] },
  told: { fraudulent: true, category: '3a', interventions: [], subtlety: 1, modelCodes: [], evidence: [] },
};

function start(answer: () => Promise<TaskFeedback | 'not-ready'> = async () => FEEDBACK, begun?: unknown) {
  let now = 1000;
  const asked: TaskInput[] = [];
  const store = createExerciseStore({
    task: TASK,
    clock: () => now,
    begun,
    examiner: {
      answerTask: (_, input) => {
        asked.push(input);
        return answer();
      },
    },
  });
  return { store, asked, later: (ms: number) => (now += ms) };
}

it('hands in nothing that is not ready', async () => {
  const { store, asked } = start();

  await store.answer();

  expect(asked).toEqual([]);
  expect(store.state.getState()).toMatchObject({ phase: 'working', isReady: false });
});

it('hands in what was entered with the time since it could be seen, pauses left out', async () => {
  const { store, asked, later } = start();

  store.begin();
  later(400);
  store.pause(true);
  later(9000);
  store.pause(false);
  later(100);
  store.use('oblique');
  store.use('oblique');
  store.enter((input) => ({ ...input, confidence: 5 }));
  await store.answer();

  expect(asked).toEqual([{ elapsedMs: 500, instruments: ['oblique'], confidence: 5 }]);
  expect(store.state.getState()).toMatchObject({ phase: 'told', feedback: FEEDBACK });
});

it('takes nothing more once it was told', async () => {
  const { store } = start();
  store.enter((input) => ({ ...input, confidence: 5 }));
  await store.answer();

  store.enter((input) => ({ ...input, confidence: 1 }));

  expect(store.state.getState().input.confidence).toBe(5);
});

it('tells of an answer that was given long ago, with the time it took then', async () => {
  const { store, asked } = start();

  await store.lookAgain({ elapsedMs: 7000, instruments: ['loupe'], confidence: 2 });

  expect(asked).toEqual([{ elapsedMs: 7000, instruments: ['loupe'], confidence: 2 }]);
  expect(store.state.getState()).toMatchObject({ phase: 'told', input: { confidence: 2 } });
});

it('goes on with work that was begun before, and with the time it took till then', async () => {
  const { store, later } = start(undefined, { elapsedMs: 7000, instruments: ['loupe'], confidence: 2 });

  store.begin();
  later(50);

  expect(store.state.getState()).toMatchObject({ phase: 'working', isReady: true });
  expect(store.work()).toEqual({ elapsedMs: 7050, instruments: ['loupe'], confidence: 2 });
});

it('begins anew where work of another Loupe cannot be read', () => {
  const { store } = start(undefined, { confidence: 'high' });

  expect(store.work()).toEqual({ elapsedMs: 0, instruments: [], confidence: null });
});

it('hands in what was entered when its time is over, ready or not', async () => {
  const { store, asked, later } = start();
  store.begin();
  later(5000);

  await store.timeIsOver();

  expect(asked).toEqual([{ elapsedMs: 5000, instruments: [], confidence: null }]);
  expect(store.state.getState().phase).toBe('told');
});

it('leaves a task open where an old answer cannot be read any more', async () => {
  const { store, asked } = start();

  await store.lookAgain({ confidence: 'high' });

  expect(asked).toEqual([]);
  expect(store.state.getState().phase).toBe('working');
});

it('lets somebody try once more where the examiner failed', async () => {
  let fails = true;
  const { store } = start(async () => {
    if (fails) throw new Error('gone');
    return FEEDBACK;
  });
  store.enter((input) => ({ ...input, confidence: 5 }));
  await store.answer();
  expect(store.state.getState().phase).toBe('failed');

  fails = false;
  await store.answer();

  expect(store.state.getState().phase).toBe('told');
});
