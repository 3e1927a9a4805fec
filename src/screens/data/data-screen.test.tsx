import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aFile, PLAIN } from '../../../tests/support/exports';
import { anAnswer } from '../../../tests/support/records';
import { expectAccessible, renderScreen } from '../../../tests/support/render-screen';
import { DataScreen } from './data-screen';

describe('Data', () => {
  it('renames a profile', async () => {
    const { user } = await renderScreen(<DataScreen />);

    await user.click(await screen.findByRole('button', { name: 'Rename Ana' }));
    await expectAccessible();
    await user.clear(screen.getByRole('textbox', { name: 'Name or number' }));
    await user.type(screen.getByRole('textbox', { name: 'Name or number' }), 'Officer 3{Enter}');

    expect(await screen.findByText('Officer 3')).toBeVisible();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('deletes a profile only after it was confirmed', async () => {
    const { user, services } = await renderScreen(<DataScreen />);

    await user.click(await screen.findByRole('button', { name: 'Delete Ana' }));
    expect(services.profiles.state.getState()).toMatchObject({ profiles: [{ name: 'Ana' }] });
    await user.click(screen.getByRole('button', { name: 'Delete it all' }));

    await waitFor(() => expect(services.profiles.state.getState()).toMatchObject({ profiles: [], chosen: null }));
  });

  it('says why a file that is no export was not taken, and that nothing changed', async () => {
    const { user } = await renderScreen(<DataScreen />);

    await user.upload(screen.getByLabelText('Choose a file'), new File(['a letter'], 'letter.txt'));

    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Nothing was imported');
    expect(alert).toHaveTextContent('letter.txt');
    expect(alert).toHaveTextContent('This is not a file made by Loupe.');
    await expectAccessible();
  });

  it('says what of a file was not taken, and what to do about it', async () => {
    const { user } = await renderScreen(<DataScreen />);
    const newer = `${JSON.stringify({ ...anAnswer(), version: 99 })}\n`;

    await user.upload(
      screen.getByLabelText('Choose a file'),
      new File([aFile({ ...PLAIN, 'answers.jsonl': newer })], 'ana.loupe'),
    );

    const report = (await screen.findByText('1 thing was not taken')).closest('section');

    expect(report).toHaveTextContent(/update it, then import the same file again/);
  });
});
