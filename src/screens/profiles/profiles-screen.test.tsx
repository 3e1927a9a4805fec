import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectAccessible, renderScreen } from '../../../tests/support/render-screen';
import { ProfilesScreen } from './profiles-screen';

describe('Who practises', () => {
  it('needs one name and one step on a new device, and leads to the first look', async () => {
    const { user, services } = await renderScreen(<ProfilesScreen />, { empty: true });
    await expectAccessible();

    await user.type(screen.getByRole('textbox', { name: 'Name or number' }), 'Officer 14{Enter}');

    await waitFor(() => expect(window.location.hash).toBe('#/first-look'));
    expect(services.profiles.state.getState()).toMatchObject({
      phase: 'ready',
      chosen: { name: 'Officer 14', role: 'officer' },
    });
  });

  it('asks at the first start what somebody’s work is, and makes the profile for it', async () => {
    const { user, services } = await renderScreen(<ProfilesScreen />, { empty: true });

    await user.type(screen.getByRole('textbox', { name: 'Name or number' }), 'Gate 7');
    await user.click(screen.getByRole('radio', { name: /^Airline or carrier/ }));
    await user.click(screen.getByRole('button', { name: 'Start' }));

    await waitFor(() => expect(services.profiles.state.getState()).toMatchObject({ chosen: { role: 'carrier' } }));
  });

  it('says what to do when the name is empty', async () => {
    const { user } = await renderScreen(<ProfilesScreen />, { empty: true });

    await user.click(screen.getByRole('button', { name: 'Start' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('Type a name or a number.');
    expect(screen.getByRole('textbox')).toBeInvalid();
  });

  it('shows the people of a shared device to choose from', async () => {
    const { user, services } = await renderScreen(<ProfilesScreen />);
    services.profiles.choose(null);
    await expectAccessible();

    await user.click(await screen.findByRole('button', { name: /Ana/ }));

    expect(services.profiles.state.getState()).toMatchObject({ chosen: { name: 'Ana' } });
    await waitFor(() => expect(window.location.hash).toBe('#/'));
  });
});
