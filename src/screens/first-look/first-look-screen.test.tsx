import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectAccessible, renderScreen } from '../../../tests/support/render-screen';
import { FirstLookScreen } from './first-look-screen';

describe('The first look', () => {
  it('leads over a light, a place and a decision to a first specimen, and counts nothing', async () => {
    const { user, services, tab } = await renderScreen(<FirstLookScreen />);
    await user.click(await screen.findByRole('button', { name: 'Next' }));
    await user.click(screen.getByRole('button', { name: 'Switch to oblique light' }));
    expect(screen.getByText(/an edge runs all around the photograph/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(screen.getByRole('heading', { name: 'Say where' })).toHaveFocus();
    await user.click(screen.getAllByRole('button', { name: '1 The photograph' })[0] ?? document.body);
    expect(screen.getByText(/That is the place/)).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await user.click(screen.getByRole('radio', { name: 'fraudulent, fairly sure' }));
    expect(screen.getByText(/Yes, it is fraudulent/)).toBeVisible();
    const counted = await tab.connection.run((db) => db.answers.count());

    await waitFor(() => expect(screen.getByRole('button', { name: 'Begin your first ten minutes' })).toBeEnabled());
    await user.click(screen.getByRole('button', { name: 'Begin your first ten minutes' }));

    await waitFor(() => expect(window.location.hash).toBe('#/session/new-1'));
    expect(services.session.state.getState()).toMatchObject({
      session: { plan: { purpose: 'today', role: 'officer' } },
    });
    expect(counted).toEqual({ ok: true, value: 0 });
  });

  it('can be skipped at any time', async () => {
    await renderScreen(<FirstLookScreen />);

    expect(await screen.findByRole('link', { name: 'Skip' })).toHaveAttribute('href', '#/');
  });

  it('holds the page against the light for who has no lamp at work', async () => {
    const { user } = await renderScreen(<FirstLookScreen />, { role: 'carrier' });

    await user.click(await screen.findByRole('button', { name: 'Next' }));

    expect(screen.getByRole('button', { name: 'Hold it against the light' })).toBeVisible();
  });
});
