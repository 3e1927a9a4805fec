import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { TaskFeedback } from '@/core/tasks/task-record';
import type { OpenTask } from '@/examiner/tasks/task-contract';
import { provideDesk } from '../../tests/support/desk';
import { createFakeExaminer, FAKE_EVIDENCE, FAKE_SPECIMEN } from '../../tests/support/fake-examiner';
import { renderScreen } from '../../tests/support/render-screen';
import { Exercise } from './exercise';

const TASK: OpenTask<'classify'> = { kind: 'classify', handle: 1, shown: {}, specimens: [FAKE_SPECIMEN] };
const FEEDBACK: TaskFeedback<'classify'> = {
  kind: 'classify',
  version: 1,
  score: { points: 0.5, outcome: 'partly', detection: 'hit', reasons: ['fraud-other-category'] },
  key: { category: '3a', evidence: [FAKE_EVIDENCE] },
  told: { fraudulent: true, category: '3a', interventions: [], subtlety: 1, modelCodes: [], evidence: [] },
};

function Plain({ term }: { readonly term: string }) {
  return <b>{term}</b>;
}

interface Shown {
  readonly tells?: boolean;
  readonly given?: unknown;
  readonly begun?: unknown;
  readonly limitMs?: number;
}

async function show({ tells = true, given, begun, limitMs }: Shown = {}) {
  provideDesk();
  const answerTask = vi.fn<(handle: number, input: unknown) => Promise<TaskFeedback>>(async () => FEEDBACK);
  const onAnswered = vi.fn<(answered: unknown) => void>();
  const onWork = vi.fn<(input: unknown) => void>();
  const onTimeOver = vi.fn<(ready: boolean) => void>();
  const go = vi.fn<() => void>();
  const surroundings = {
    examiner: { ...createFakeExaminer(), answerTask },
    clock: () => 0,
    newId: () => 'id',
    Term: Plain,
    hasKeys: false,
  };
  const { user } = await renderScreen(
    <Exercise
      level={1}
      takesFocus
      task={TASK}
      surroundings={surroundings}
      tells={tells}
      given={given}
      begun={begun}
      onWork={onWork}
      limitMs={limitMs}
      onTimeOver={onTimeOver}
      onAnswered={onAnswered}
      next={{ label: 'Go on', go }}
    />,
  );
  await screen.findByRole('radio', { name: /Falsely made/ });
  return { person: user, answerTask, onAnswered, onWork, onTimeOver, go };
}

describe('an exercise', () => {
  it('says what is missing until it is ready, and hands in nothing before', async () => {
    const { person, answerTask } = await show();

    await person.click(screen.getByRole('button', { name: 'Choose a category' }));

    expect(answerTask).not.toHaveBeenCalled();
  });

  it('tells what it was, the first piece of evidence open and only the two answers in question left, and leads on with the same button', async () => {
    const { person, answerTask, onAnswered, go } = await show();

    await person.click(screen.getByRole('radio', { name: /Improperly issued/ }));
    await person.click(screen.getByRole('button', { name: 'Answer' }));
    await screen.findByText('This specimen was falsely made or altered: 3 (a).');
    await person.click(screen.getByRole('button', { name: 'Go on' }));

    expect(answerTask).toHaveBeenCalledWith(1, expect.objectContaining({ category: '3b' }), false);
    expect(onAnswered).toHaveBeenCalledTimes(1);
    expect(go).toHaveBeenCalledTimes(1);
    const evidence = screen.getByRole('region', { name: 'What there was to see' });
    expect(within(evidence).getByText('Expected')).toBeTruthy();
    expect(screen.getAllByRole('radio').map((choice) => choice.closest('label')?.textContent)).toEqual([
      expect.stringContaining('This is right'),
      expect.stringContaining('Your answer'),
    ]);
  });

  it('shows an answer of long ago again with what it was, and counts it no second time', async () => {
    const { onAnswered } = await show({ given: { elapsedMs: 9, instruments: [], category: '3b' } });

    await screen.findByText('This specimen was falsely made or altered: 3 (a).');

    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Improperly issued/ }).checked).toBe(true);
    expect(onAnswered).not.toHaveBeenCalled();
  });

  it('goes on with what was entered before, and hands on every change so that it can be kept', async () => {
    const { person, onWork } = await show({ begun: { elapsedMs: 9, instruments: [], category: '3b' } });
    const before = screen.getByRole<HTMLInputElement>('radio', { name: /Improperly issued/ }).checked;

    await person.click(screen.getByRole('radio', { name: /Falsely made/ }));

    expect(before).toBe(true);
    expect(onWork).toHaveBeenLastCalledWith({ elapsedMs: 9, instruments: [], category: '3a' });
  });

  it.each([
    { entered: 'whole', category: '3b', ready: true },
    { entered: 'not whole', category: null, ready: false },
  ])('hands in what was entered when time is over, $entered as it is, and says which', async ({ category, ready }) => {
    const begun = { elapsedMs: 60_000, instruments: [], category };
    const { answerTask, onTimeOver, onAnswered } = await show({ tells: false, begun, limitMs: 60_000 });

    await waitFor(() => expect(onAnswered).toHaveBeenCalledOnce(), { timeout: 10_000 });

    expect(onTimeOver).toHaveBeenCalledExactlyOnceWith(ready);
    expect(answerTask).toHaveBeenCalledExactlyOnceWith(TASK.handle, begun, true);
  });

  it('has the focus on what is asked, since what led to it is gone', async () => {
    await show();

    expect(screen.getByRole('heading', { name: 'Which category does this specimen belong to?' })).toHaveFocus();
  });

  it('tells nothing in a test, and hands its answer on all the same', async () => {
    const { person, onAnswered } = await show({ tells: false });

    await person.click(screen.getByRole('radio', { name: /Improperly issued/ }));
    await person.click(screen.getByRole('button', { name: 'Answer' }));

    await vi.waitFor(() => expect(onAnswered).toHaveBeenCalledTimes(1));
    expect(screen.queryByText(/This specimen was/)).toBeNull();
    expect(screen.queryByText('Partly right')).toBeNull();
  });
});
