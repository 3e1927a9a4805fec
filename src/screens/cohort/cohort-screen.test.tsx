import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Category } from '@/core/fraud/evidence';
import { aDevice } from '../../../tests/support/device';
import { anAnswer, aProfile, aSession, NOON } from '../../../tests/support/records';
import { expectAccessible, renderScreen } from '../../../tests/support/render-screen';
import { succeeded } from '../../../tests/support/results';
import { CohortScreen } from './cohort-screen';

/** A finished test of eight items for somebody, all right but the first `wrong`. */
function aTest(profileId: string, wrong: number) {
  const plan = {
    seed: 11,
    choice: 'mixed' as const,
    items: 8,
    contentVersion: 1,
    purpose: 'test' as const,
    test: 'before' as const,
    form: 'A1' as const,
  };
  const session = aSession({ id: `test-${profileId}`, profileId, version: 3, plan, position: 8, finishedAt: NOON });
  const answers = Array.from({ length: 8 }, (_, index) => {
    const category: Category = index % 2 === 0 ? '3a' : 'none';
    const saysFalse = (category !== 'none') === index >= wrong;
    return anAnswer({ profileId, sessionId: session.id, index, plan, category, confidence: saysFalse ? 6 : 1 });
  });
  return { session, answers };
}

/** The export of somebody who took a test on another device. */
async function exportOf(id: string, wrong: number): Promise<File> {
  const tab = aDevice().openTab();
  const { session, answers } = aTest(id, wrong);
  succeeded(await tab.profiles.create(aProfile({ id, name: `Officer ${id}` })));
  succeeded(await tab.sessions.create(session));
  for (const answer of answers) succeeded(await tab.answers.append(answer));
  const made = succeeded(
    await tab.transfer.exportProfile({ profileId: id, packs: false, exportedAt: NOON }, () => undefined),
  );
  tab.connection.close();
  return new File([made.blob], `${id}.zip`);
}

async function showWith(files: readonly File[]) {
  const { session, answers } = aTest('ana', 2);
  const view = await renderScreen(<CohortScreen />, { sessions: [session], answers });
  await view.user.click(await screen.findByRole('checkbox', { name: 'Ana' }));
  if (files.length > 0) await view.user.upload(screen.getByLabelText('Add exported files'), [...files]);
  return view;
}

describe('Results of a group', () => {
  it('tell nothing of fewer than five persons', async () => {
    await showWith([await exportOf('b', 0)]);

    expect(await screen.findByText('In the group: 2')).toBeVisible();
    expect(screen.getByText(/Shown from 5 persons on/)).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    await expectAccessible();
  });

  it('show every item of five persons from this device and from files, without the discrimination of so few', async () => {
    const files = await Promise.all(['b', 'c', 'd', 'e'].map((id, at) => exportOf(id, at)));
    await showWith(files);

    const table = await screen.findByRole('table', { name: 'Fraudulent items' });
    const rows = within(table).getAllByRole('row').slice(1);

    expect(rows).toHaveLength(4);
    // Item 0 is wrong for all but b; where it stands in the form follows from the seed.
    expect(rows.filter((row) => row.textContent?.includes('20%'))).toHaveLength(1);
    expect(within(table).queryByRole('columnheader', { name: 'Discrimination' })).not.toBeInTheDocument();
    expect(screen.getByRole('table', { name: 'All together' })).toBeVisible();
    await expectAccessible();
  });

  it('are downloaded with no more in them than is shown', async () => {
    const files = await Promise.all(['b', 'c', 'd', 'e'].map((id, at) => exportOf(id, at)));
    const { user } = await showWith(files);
    const made: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: (blob: Blob) => made.push(blob), revokeObjectURL: () => 0 }),
    );

    await user.click(await screen.findByRole('button', { name: 'Download as CSV' }));

    await waitFor(() => expect(made).toHaveLength(1));
    const text = (await made[0]?.text()) ?? '';
    expect(text.split('\r\n')).toHaveLength(8 + 2);
    expect(text).not.toContain('Officer');
    vi.unstubAllGlobals();
  });

  it('say which files could not be read, and take all others', async () => {
    const whole = await exportOf('b', 0);
    const cut = new File([(await whole.arrayBuffer()).slice(0, whole.size / 2)], 'cut.loupe');
    await showWith([new File(['no zip'], 'holiday.jpg'), whole, cut, await exportOf('c', 1)]);

    expect(await screen.findByText('In the group: 3')).toBeVisible();
    const [first, second] = screen.getAllByRole('alert');
    expect(first).toHaveTextContent(/holiday\.jpg.*not a file made by Loupe/);
    expect(second).toHaveTextContent(/cut\.loupe.*cut off or damaged/);
  });

  it('let people be taken out again', async () => {
    const { user } = await showWith([await exportOf('b', 0)]);
    await user.click(await screen.findByRole('button', { name: 'Take out of the group: Officer b' }));
    await user.click(screen.getByRole('checkbox', { name: 'Ana' }));

    expect(await screen.findByText('In the group: 0')).toBeVisible();
  });
});
