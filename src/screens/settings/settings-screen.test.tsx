import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectAccessible, renderScreen } from '../../../tests/support/render-screen';
import { succeeded } from '../../../tests/support/results';
import { SettingsScreen } from './settings-screen';

describe('Settings', () => {
  it('keep what is chosen, on this device', async () => {
    const { user, services } = await renderScreen(<SettingsScreen />);
    await expectAccessible();

    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    await user.click(screen.getByRole('radio', { name: 'Reduced' }));
    await user.click(screen.getByRole('radio', { name: 'Plain' }));
    await user.click(screen.getByRole('radio', { name: 'Français' }));

    expect(services.settings.state.getState().settings).toEqual({
      language: 'fr',
      theme: 'dark',
      motion: 'reduced',
      plainLight: true,
      hintSeen: false,
      timeFactor: 1,
    });
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Saved on this device'));
  });

  it('change what somebody’s work is at any time, and keep it with that person', async () => {
    const { user, services, tab } = await renderScreen(<SettingsScreen />);
    expect(screen.getByRole('radio', { name: /^Border officer/ })).toBeChecked();

    await user.click(screen.getByRole('radio', { name: /^Trainer/ }));

    await waitFor(() => expect(services.profiles.state.getState()).toMatchObject({ chosen: { role: 'trainer' } }));
    expect(succeeded(await tab.profiles.list())).toMatchObject([{ name: 'Ana', role: 'trainer' }]);
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Saved on this device'));
  });
});
