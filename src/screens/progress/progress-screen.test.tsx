import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Category } from '@/core/fraud/evidence';
import { anAnswer } from '../../../tests/support/records';
import { expectAccessible, renderScreen } from '../../../tests/support/render-screen';
import { ProgressScreen } from './progress-screen';

function answersOf(count: number) {
  const categories: readonly Category[] = ['3a', 'none', '3b', 'none'];
  return Array.from({ length: count }, (_, index) => {
    const category = categories[index % 4] ?? 'none';
    return anAnswer({ index, category, confidence: category === 'none' ? 2 : 5 });
  });
}

describe('Progress', () => {
  it('says that there are no answers yet', async () => {
    await renderScreen(<ProgressScreen />);

    expect(await screen.findByText('No answers yet')).toBeVisible();
    await expectAccessible();
  });

  it('makes no claim on fewer than 40 answers', async () => {
    await renderScreen(<ProgressScreen />, { answers: answersOf(39) });

    expect(await screen.findByText(/You have 39; from 40 on/)).toBeVisible();
    expect(screen.queryByText('You tell fraudulent from genuine very well.')).not.toBeInTheDocument();
  });

  it('puts the numbers into words from 40 answers on, each with its interval', async () => {
    await renderScreen(<ProgressScreen />, { answers: answersOf(40) });

    const hitRate = await screen.findByRole('region', { name: 'Fraud found' });

    expect(hitRate).toHaveTextContent('100%');
    expect(hitRate).toHaveTextContent('95% interval: 84% – 100%');
    expect(hitRate).toHaveTextContent('of 20 fraudulent specimens judged');
    expect(screen.getByText('You tell fraudulent from genuine very well.')).toBeVisible();
    await expectAccessible();
  });

  it('has a table for each chart', async () => {
    await renderScreen(<ProgressScreen />, { answers: answersOf(40) });

    const calibration = await screen.findByRole('table', { name: 'How sure and how right' });

    expect(within(calibration).getAllByRole('row')).toHaveLength(7);
    expect(screen.getByText('The same as a table')).toBeVisible();
  });
});
