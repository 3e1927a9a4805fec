import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aSession } from '../../../tests/support/records';
import { expectAccessible, renderScreen } from '../../../tests/support/render-screen';
import { PracticeScreen } from './practice-screen';

describe('Practise', () => {
  it('starts a session of the chosen category', async () => {
    const { user, services } = await renderScreen(<PracticeScreen />);
    await expectAccessible();

    await user.click(screen.getByRole('radio', { name: /Used by another person/ }));
    await user.click(screen.getByRole('button', { name: 'Start the dozen' }));

    await waitFor(() => expect(window.location.hash).toBe('#/session/new-1'));
    expect(services.session.state.getState()).toMatchObject({ session: { plan: { choice: '3c', items: 12 } } });
  });

  it('mentions a session that waits', async () => {
    await renderScreen(<PracticeScreen />, { sessions: [aSession({ position: 2 })] });

    expect(await screen.findByRole('link', { name: 'Go on with it' })).toHaveAttribute('href', '#/session/session-1');
  });
});
