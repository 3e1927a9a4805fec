import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { anAnswer, anExercise, aSession, NOON } from '../../../tests/support/records';
import { expectAccessible, renderScreen } from '../../../tests/support/render-screen';
import { HistoryScreen } from './history-screen';

const MINUTE = 60_000;

function answersOf(count: number) {
  return Array.from({ length: count }, (_, index) => anAnswer({ index, answeredAt: NOON + index * MINUTE }));
}

describe('All answers', () => {
  it('are shown from the newest back, page by page, none twice and none left out', async () => {
    const { user } = await renderScreen(<HistoryScreen />, { answers: answersOf(60) });
    const look = async () =>
      within(await screen.findByRole('table'))
        .getAllByRole('link')
        .map((link) => Number(link.getAttribute('href')?.split('/').at(-1)));

    const first = await look();
    await user.click(screen.getByRole('button', { name: 'Older answers' }));
    await screen.findByText('26 to 50');
    const second = await look();
    await user.click(screen.getByRole('button', { name: 'Older answers' }));
    await screen.findByText('51 to 60');
    const third = await look();

    expect([...first, ...second, ...third]).toEqual(Array.from({ length: 60 }, (_, index) => 59 - index));
    expect(screen.queryByRole('button', { name: 'Older answers' })).not.toBeInTheDocument();
    await expectAccessible();
  });

  it('of one instant are told apart by their place', async () => {
    const answers = Array.from({ length: 30 }, (_, index) => anAnswer({ index }));
    const { user } = await renderScreen(<HistoryScreen />, { answers });

    expect(within(await screen.findByRole('table')).getAllByRole('link')).toHaveLength(25);
    await user.click(screen.getByRole('button', { name: 'Older answers' }));
    await screen.findByText('26 to 30');
    expect(within(screen.getByRole('table')).getAllByRole('link')).toHaveLength(5);
  });

  it('say of an exercise how it went in the words of the exercise itself', async () => {
    const wrong = anExercise({ points: 0, outcome: 'wrong', detection: null, reasons: [] });
    await renderScreen(<HistoryScreen />, { answers: [wrong] });

    expect(within(await screen.findByRole('table')).getByText('Not this time')).toBeVisible();
  });

  it('lead to an item by a way that comes back to all answers', async () => {
    await renderScreen(<HistoryScreen />, { answers: [anAnswer({ index: 3 })] });

    expect(within(await screen.findByRole('table')).getByRole('link')).toHaveAttribute(
      'href',
      '#/progress/history/session-1/3',
    );
  });

  it('let specimens of tests, and those of other content, stay closed', async () => {
    const { plan } = aSession();
    await renderScreen(<HistoryScreen />, {
      answers: [
        anAnswer({ index: 0, plan: { ...plan, purpose: 'test', test: 'after', form: 'A1' } }),
        anAnswer({ index: 1, plan: { ...plan, contentVersion: 0 } }),
        anAnswer({ index: 2 }),
      ],
    });

    const table = await screen.findByRole('table');
    expect(within(table).getAllByRole('link')).toHaveLength(1);
    expect(within(table).getByText('made by an earlier Loupe')).toBeVisible();
  });
});
