import { expect, it, vi } from 'vitest';
import { FAKE_SPECIMEN } from '../../../tests/support/fake-examiner';
import { shippedSource } from '../../../tests/support/shipped-source';
import { createSpecimenMaker } from '../specimen-maker';
import { TaskKeeper } from './task-keeper';

function keeper() {
  let last = 0;
  const close = vi.fn<(handle: number) => Promise<void>>(() => Promise.resolve());
  const tasks = new TaskKeeper({
    maker: Promise.resolve(createSpecimenMaker(shippedSource())),
    open: () => ({ ...FAKE_SPECIMEN, handle: ++last }),
    close,
  });
  return { tasks, close };
}

const NOTHING = { elapsedMs: 0, instruments: [] };

it('keeps the key until an answer is ready, and the first answer holds', async () => {
  const { tasks } = keeper();
  const task = await tasks.openTask({ kind: 'sort', seed: 3, params: {} });
  const [specimen] = task.specimens;
  if (!specimen) throw new Error('sort lays a specimen down');

  expect(JSON.stringify(task)).not.toContain('evidence');
  expect(await tasks.answerTask(task.handle, { ...NOTHING, confidence: null })).toBe('not-ready');
  expect(tasks.isTold(specimen.handle)).toBe(false);

  const told = await tasks.answerTask(task.handle, { ...NOTHING, confidence: 6 });
  const again = await tasks.answerTask(task.handle, { ...NOTHING, confidence: 1 });

  expect(told).not.toBe('not-ready');
  expect(again).toBe(told);
  expect(tasks.isTold(specimen.handle)).toBe(true);
});

it('takes what is not ready as an answer without points when its time is over, and then tells', async () => {
  const { tasks } = keeper();
  const task = await tasks.openTask({ kind: 'sort', seed: 3, params: {} });

  const told = await tasks.answerTask(task.handle, { ...NOTHING, confidence: null }, true);

  expect(told).toMatchObject({ score: { points: 0, outcome: 'not-ready', detection: null } });
  expect(tasks.isTold(task.specimens[0]?.handle ?? 0)).toBe(true);
});

it('throws over an answer that no hand could have given, and tells nothing', async () => {
  const { tasks } = keeper();
  const task = await tasks.openTask({ kind: 'classify', seed: 3, params: {} });

  // @ts-expect-error: what comes from outside may be anything.
  await expect(tasks.answerTask(task.handle, { ...NOTHING, category: '3z' })).rejects.toThrow('task.input: category');
  expect(tasks.isTold(task.specimens[0]?.handle ?? 0)).toBe(false);
});

it('closes a task with all that lies on its table', async () => {
  const { tasks, close } = keeper();
  const task = await tasks.openTask({ kind: 'mark', seed: 3, params: {} });

  await tasks.closeTask(task.handle);

  expect(close.mock.calls).toEqual(task.specimens.map(({ handle }) => [handle]));
  await expect(tasks.askTask(task.handle, {})).rejects.toThrow('no longer open');
});

it('rejects what an author wrote wrongly', async () => {
  const { tasks } = keeper();

  // @ts-expect-error: an author may write anything.
  await expect(tasks.openTask({ kind: 'sort', seed: 1, params: { subtlety: 9 } })).rejects.toThrow('subtlety');
});
