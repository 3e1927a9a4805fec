import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Category } from '@/core/fraud/evidence';
import { formattersFor } from '@/i18n/formatters';
import { anAnswer, NOON } from '../../../tests/support/records';
import { expectAccessible, renderScreen } from '../../../tests/support/render-screen';
import { ProgressScreen } from './progress-screen';

function answersOf(count: number) {
  const categories: readonly Category[] = ['3a', 'none', '3b', 'none'];
  return Array.from({ length: count }, (_, index) => {
    const category = categories[index % 4] ?? 'none';
    return anAnswer({ index, category, confidence: category === 'none' ? 2 : 5 });
  });
}

/** The same answers, ten a week. */
function overWeeks(answers: ReturnType<typeof answersOf>) {
  return answers.map((answer, at) => ({ ...answer, answeredAt: NOON + Math.floor(at / 10) * 7 * 86_400_000 }));
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
    expect(hitRate.textContent).toContain(`95% interval: ${formattersFor('en').percentRange(0.84, 1)}`);
    expect(hitRate).toHaveTextContent('of 20 fraudulent specimens judged');
    expect(screen.getByText('You tell fraudulent from genuine very well.')).toBeVisible();
    await expectAccessible();
  });

  it('says what is due now and starts a session with just these', async () => {
    const answers = answersOf(40).map((answer) => ({ ...answer, answeredAt: NOON - 60 * 86_400_000 }));
    const { user, services } = await renderScreen(<ProgressScreen />, { answers });
    const due = await screen.findByRole('region', { name: 'What is due' });
    expect(await within(due).findByRole('heading', { name: 'Due now' })).toBeVisible();
    const named = within(due).getAllByRole('listitem').length;

    await user.click(within(due).getByRole('button', { name: 'Practise these' }));

    await waitFor(() => {
      const now = services.session.state.getState();
      expect('session' in now && now.session?.plan).toMatchObject({ purpose: 'practice' });
      expect('session' in now && now.session?.plan.standing).toHaveLength(named);
    });
  });

  it('has a table for each chart', async () => {
    await renderScreen(<ProgressScreen />, { answers: overWeeks(answersOf(60)) });

    const calibration = await screen.findByRole('table', { name: 'How sure and how right' });

    expect(within(calibration).getAllByRole('row')).toHaveLength(7);
    const names = ['How it has changed', 'Per 1,000 travellers', 'By category of article 3'];
    for (const name of [...names, 'What you find, by what shows it']) {
      expect(screen.getByRole('table', { name, hidden: true })).toBeInTheDocument();
    }
    await expectAccessible();
  });

  it('says what a line costs where fraud is rare, with the line of practice until shifts have been held', async () => {
    await renderScreen(<ProgressScreen />, { answers: answersOf(40) });

    const mirror = await screen.findByRole('region', { name: 'What your line costs' });

    expect(mirror).toHaveTextContent('Of 50 fraudulent documents you would let about 0 pass');
    expect(mirror).toHaveTextContent('of 950 honest people you would delay about 0');
    expect(mirror).toHaveTextContent('Fewer than 40 judged in shifts');
  });

  it('looks at the same answers by feature, by light and by document', async () => {
    const { user } = await renderScreen(<ProgressScreen />, { answers: answersOf(40) });
    const card = await screen.findByRole('region', { name: 'What you find, by what shows it' });

    await user.click(within(card).getByRole('radio', { name: 'Light' }));
    expect(within(card).getByRole('img', { name: /^Oblique light: 100%/ })).toBeVisible();
    await user.click(within(card).getByRole('radio', { name: 'Document' }));
    expect(within(card).getByRole('img', { name: /^Passport: 100%/ })).toBeVisible();
  });
});
