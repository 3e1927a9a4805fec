import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { emptyDraft } from '@/core/learning/session-record';
import type { Role } from '@/core/tasks/role';
import { provideDesk } from '../../../tests/support/desk';
import { aSession } from '../../../tests/support/records';
import { renderScreen } from '../../../tests/support/render-screen';
import { succeeded } from '../../../tests/support/results';
import { ExaminationScreen } from './examination-screen';

async function openExamination(language: 'en' | 'ar' = 'en', role?: Role) {
  provideDesk();
  const session = aSession({ plan: { ...aSession().plan, role } });
  const shown = await renderScreen(<ExaminationScreen session={session.id} />, { sessions: [session], language });
  await screen.findAllByRole('radio');
  return { ...shown, user: userEvent.setup() };
}

// Whole examinations by role queries take their time in jsdom.
describe('the examination screen', { timeout: 30_000 }, () => {
  it('takes a whole examination by keyboard: light, mark, sign, category, decision, feedback', async () => {
    const { user } = await openExamination();

    await user.keyboard('2');
    await user.keyboard('m{Enter}{ArrowRight}{ArrowRight}{ArrowDown}{ArrowDown}{Enter}');
    await user.keyboard('edge{Enter} {Enter}');
    const found = await screen.findByRole('button', { name: 'Show mark 1: Edge around the portrait' });
    const seen = found.textContent;
    await user.click(screen.getByRole('radio', { name: 'fraudulent, fairly sure' }));
    await user.keyboard('{Enter}');

    expect(seen).toContain('Oblique light');
    expect(await screen.findByRole('heading', { name: 'You found it.' })).toBeVisible();
    expect(screen.getByText('Right, and for the right reason.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Next specimen' })).toBeVisible();
  });

  it('lays only what is at hand at a gate on the table of a carrier, and their keys do nothing else', async () => {
    const { user } = await openExamination('en', 'carrier');

    await user.keyboard('z');
    await user.keyboard('5');

    const rail = screen.getAllByRole('navigation')[0] ?? document.body;
    const names = within(rail)
      .getAllByRole('button')
      .map((button) => button.textContent);
    expect(names).toEqual(['White', 'Through', 'MRZ', 'Faces']);
    expect(screen.getByRole('button', { name: /White light/, pressed: true })).toBeVisible();
  });

  it('says on its main button what deciding will do, and leads to the scale before anything is chosen', async () => {
    const { user } = await openExamination();

    await user.keyboard('{Enter}');
    const first = document.activeElement;
    await user.click(screen.getByRole('button', { name: 'Refer to second line', pressed: false }));

    expect(first).toBe(screen.getByRole('radio', { name: 'genuine, sure' }));
    expect(screen.getByRole('button', { name: 'Decide: refer to second line' })).toBeVisible();
  });

  it('takes back a removed finding', async () => {
    const { user } = await openExamination();
    await user.keyboard('m{Enter}{ArrowRight}{Enter}');
    await user.click(screen.getByRole('option', { name: /Wear or damage/ }));
    await user.click(screen.getByRole('button', { name: 'Keep this finding' }));

    await user.click(screen.getByRole('button', { name: 'Remove mark 1: Wear or damage' }));
    const removed = screen.queryByRole('button', { name: 'Show mark 1: Wear or damage' });
    await user.keyboard('{Control>}z{/Control}');

    expect(removed).toBeNull();
    expect(screen.getByRole('button', { name: 'Show mark 1: Wear or damage' })).toBeVisible();
  });

  it('drops a place that was marked by mistake with Escape', async () => {
    const { user } = await openExamination();
    await user.keyboard('m{Enter}{ArrowRight}{Enter}');
    const naming = screen.getByRole('combobox', { name: 'Find a sign' });

    await user.keyboard('{Escape}');

    expect(naming).not.toBeInTheDocument();
    expect(screen.getByText(/Nothing yet/)).toBeVisible();
  });

  it('works out the check digits of the page in the MRZ reader', async () => {
    const { user } = await openExamination();

    await user.keyboard('x');
    const reader = screen.getByRole('region', { name: 'MRZ reader' });

    expect(within(reader).getByText('ERIKSSON')).toBeVisible();
    expect(within(reader).getAllByText(/holds/)).toHaveLength(5);
  });

  it('shows what the chip reader finds: result, cause, what it means, and where the zones differ', async () => {
    const { user } = await openExamination();

    await user.keyboard('k');
    const reader = screen.getByRole('region', { name: 'Chip reader' });

    expect(await within(reader).findByRole('heading', { name: 'Not possible' })).toBeVisible();
    expect(within(reader).getByText(/has no certificate of the CSCA/)).toBeVisible();
    expect(within(reader).getByText(/no evidence of fraud/)).toBeVisible();
    expect(within(reader).getByText('1 character differs; it is underlined.')).toBeVisible();
    expect(within(reader).getAllByText('4', { selector: 'mark' })).toHaveLength(1);
    expect(within(reader).getByText(/Signature of the security object/)).toHaveTextContent('holds');
  });

  it('takes what the chip shows as a finding, with the signs of a chip first', async () => {
    const { user } = await openExamination();
    await user.keyboard('k');
    await user.click(await screen.findByRole('button', { name: 'Note what the chip shows' }));

    const [first] = screen.getAllByRole('option');
    await user.click(screen.getByRole('option', { name: /Signature cannot be verified/ }));
    await user.click(screen.getByRole('radio', { name: /Genuine/ }));
    await user.click(screen.getByRole('button', { name: 'Keep this finding' }));
    const line = screen.getByRole('button', { name: 'Show mark 1: Signature cannot be verified' });

    expect(first).toHaveTextContent('Chip data changed');
    expect(line).toHaveTextContent('the chip');
  });

  it.each([
    { decided: 'what was decided', verdict: { kind: 'judged', confidence: 5 }, said: 'Your decision there counts.' },
    { decided: 'nothing', verdict: null, said: 'It was left open.' },
  ] as const)('goes on by itself when time is over, keeps $decided, and says so', async ({ verdict, said }) => {
    provideDesk();
    const limitMs = 60_000;
    const session = aSession({
      version: 3,
      plan: { ...aSession().plan, purpose: 'shift', timeLimitMs: limitMs },
      draft: { ...emptyDraft(0), verdict, elapsedMs: limitMs },
    });
    const { tab } = await renderScreen(<ExaminationScreen session={session.id} />, { sessions: [session] });

    const hint = await screen.findByText(`Time for the one before was over. ${said}`, { selector: 'main p' });

    expect(hint).toBeVisible();
    expect(screen.getByText('2 of 12')).toBeVisible();
    expect(succeeded(await tab.answers.ofSession(session.id))).toMatchObject([
      { index: 0, answer: { verdict: verdict ?? { kind: 'undetermined' }, elapsedMs: limitMs } },
    ]);
  });

  it('lists every key in the help', async () => {
    const { user } = await openExamination();

    await user.keyboard('?');
    const help = screen.getByRole('dialog', { name: 'Help and keys' });

    expect(within(help).getByText('Ultraviolet light, 365 nm')).toBeVisible();
    expect(within(help).getByText('Mark a place')).toBeVisible();
  });

  it('says aloud what a key has done', async () => {
    const { user } = await openExamination();

    await user.keyboard('5');

    await waitFor(() =>
      expect(screen.getByText('Ultraviolet light, 365 nm', { selector: 'span' })).toBeInTheDocument(),
    );
  });

  it('leaves nothing behind when the table is put away', async () => {
    const { unmount, user } = await openExamination();
    await user.keyboard('z');

    unmount();

    expect(document.querySelectorAll('canvas')).toHaveLength(0);
  });
});
