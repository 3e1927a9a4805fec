import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectAccessible, renderScreen } from '../../../tests/support/render-screen';
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
});
