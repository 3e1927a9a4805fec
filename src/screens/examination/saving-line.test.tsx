import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { StorageProblem } from '@/state/ports';
import { anAnswer } from '../../../tests/support/records';
import { renderScreen } from '../../../tests/support/render-screen';
import { SavingLine } from './saving-line';

async function show(code: StorageProblem['code']) {
  const onRetry = vi.fn<() => void>();
  const { user } = await renderScreen(
    <>
      <h1>Session</h1>
      <SavingLine saving={{ kind: 'not-saved', problem: { code }, record: anAnswer() }} onRetry={onRetry} />
    </>,
  );
  return { user, onRetry };
}

describe('what is said of an answer that was not stored', () => {
  it('offers to try again where there was no room', async () => {
    const { user, onRetry } = await show('storage.full');

    await user.click(screen.getByRole('button', { name: 'Try to save again' }));

    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('offers nothing to try where another tab gave the first answer', async () => {
    await show('storage.already-answered');

    expect(screen.getByRole('alert')).toHaveTextContent('The first answer counts. Go on with the next one.');
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
