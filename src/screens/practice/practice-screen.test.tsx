import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { anAnswer, aSession, NOON } from '../../../tests/support/records';
import { expectAccessible, renderScreen } from '../../../tests/support/render-screen';
import { PracticeScreen } from './practice-screen';

describe('Practise', () => {
  it('tells somebody who has answered nothing to begin with ten minutes or a lesson, and folds the skills away', async () => {
    await renderScreen(<PracticeScreen />);

    const first = await screen.findByRole('region', { name: 'Start here: your first ten minutes' });

    expect(within(first).getByRole('button', { name: 'Start the ten minutes' })).toBeVisible();
    expect(within(first).getByRole('link', { name: 'Read a lesson first' })).toHaveAttribute('href', '#/learn');
    expect(within(first).getByText('What they hold: 10 skills')).toBeVisible();
    expect(within(first).getByText('Changed data')).not.toBeVisible();
    expect(within(first).queryByText('new')).not.toBeInTheDocument();
    await expectAccessible();
  });

  it('says that today is done, and then asks for nothing', async () => {
    const plan = { ...aSession().plan, purpose: 'today' as const };
    await renderScreen(<PracticeScreen />, {
      sessions: [aSession({ plan, finishedAt: NOON - 1000 })],
      answers: [anAnswer()],
    });

    expect(await screen.findByText('Today’s ten minutes are done')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Go on all the same' })).toBeVisible();
  });

  it('puts today’s ten minutes first, with why each skill comes up, and starts them', async () => {
    const { user, services } = await renderScreen(<PracticeScreen />, { answers: [anAnswer()] });
    const today = await screen.findByRole('region', { name: 'Today: 10 minutes' });
    await expectAccessible();

    expect(within(today).getAllByText('new').length).toBeGreaterThan(3);
    await user.click(within(today).getByRole('button', { name: 'Start the ten minutes' }));

    await waitFor(() => expect(window.location.hash).toBe('#/session/new-1'));
    expect(services.session.state.getState()).toMatchObject({
      session: { version: 3, plan: { purpose: 'today', standing: expect.any(Array) } },
    });
  });

  it('shows for every skill what the choice was made by', async () => {
    const missed = [0, 1, 2].map((index) =>
      anAnswer({ index, category: '3c', confidence: 1, answeredAt: NOON - index }),
    );
    await renderScreen(<PracticeScreen />, { sessions: [aSession({ finishedAt: NOON })], answers: missed });

    const row = await screen.findByRole('row', { name: /Two faces: bearer and portrait/, hidden: true });

    expect(within(row).getByText('often missed')).toBeInTheDocument();
    expect(within(row).getByText('3 of 3')).toBeInTheDocument();
  });

  it('starts a session of the chosen category', async () => {
    const { user, services } = await renderScreen(<PracticeScreen />);

    await user.click(screen.getByRole('radio', { name: /Used by another person/ }));
    await user.click(screen.getByRole('button', { name: 'Start the dozen' }));

    await waitFor(() => expect(window.location.hash).toBe('#/session/new-1'));
    expect(services.session.state.getState()).toMatchObject({
      session: { plan: { purpose: 'practice', choice: '3c', items: 12 } },
    });
  });

  it('starts practice that looks at one thing', async () => {
    const { user, services } = await renderScreen(<PracticeScreen />);

    await user.selectOptions(screen.getByRole('combobox', { name: 'Look most at' }), 'light uv365');
    await user.click(screen.getByRole('button', { name: 'Start the dozen' }));

    await waitFor(() => expect(window.location.hash).toBe('#/session/new-1'));
    expect(services.session.state.getState()).toMatchObject({
      session: { plan: { focus: { kind: 'light', light: 'uv365' } } },
    });
  });

  it.each([
    { name: /As on a shift/, start: 'Start the shift', purpose: 'shift', items: 40 },
    { name: /Vigilance/, start: 'Start the vigil', purpose: 'vigilance', items: 60 },
    { name: /Warm-up/, start: 'Start the warm-up', purpose: 'warm-up', items: 16 },
    { name: /In a pair/, start: 'Start together', purpose: 'pair', items: 18 },
  ])('starts $purpose with $items items', async ({ name, start, purpose, items }) => {
    const { user, services } = await renderScreen(<PracticeScreen />);
    await screen.findByRole('region', { name: 'Start here: your first ten minutes' });

    await user.click(screen.getByRole('radio', { name }));
    await user.click(screen.getByRole('button', { name: start }));

    await waitFor(() => expect(window.location.hash).toBe('#/session/new-1'));
    expect(services.session.state.getState()).toMatchObject({ session: { plan: { purpose, items } } });
  });

  it('holds a shift with a time for each traveller, and with the extra time of whoever needs it', async () => {
    const { user, services } = await renderScreen(<PracticeScreen />);
    act(() => services.settings.change({ timeFactor: 1.5 }));
    await screen.findByRole('region', { name: 'Start here: your first ten minutes' });

    await user.click(screen.getByRole('radio', { name: /As on a shift/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Time for each traveller' }), '12');
    await user.click(screen.getByRole('button', { name: 'Start the shift' }));

    await waitFor(() => expect(window.location.hash).toBe('#/session/new-1'));
    expect(services.session.state.getState()).toMatchObject({
      session: { plan: { purpose: 'shift', timeLimitMs: 18_000 } },
    });
  });

  it('mentions a session that waits', async () => {
    await renderScreen(<PracticeScreen />, { sessions: [aSession({ position: 2 })] });

    expect(await screen.findByRole('link', { name: 'Go on with it' })).toHaveAttribute('href', '#/session/session-1');
  });
});
