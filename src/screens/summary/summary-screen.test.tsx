import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { formattersFor } from '@/i18n/formatters';
import { anAnswer, anExercise, aSession, NOON } from '../../../tests/support/records';
import { expectAccessible, renderScreen } from '../../../tests/support/render-screen';
import { SummaryScreen } from './summary-screen';

const FINISHED = aSession({ position: 12, finishedAt: NOON });
const ANSWERS = [
  anAnswer({ index: 0, category: '3a', confidence: 6 }),
  anAnswer({ index: 1, category: '3a', confidence: 2 }),
  anAnswer({ index: 2, category: 'none', confidence: 5 }),
  anAnswer({ index: 3, category: 'none', confidence: 1 }),
];

describe('The summary of a session', () => {
  it('shows hits and false alarms apart, each with its interval', async () => {
    await renderScreen(<SummaryScreen sessionId="session-1" />, { sessions: [FINISHED], answers: ANSWERS });

    const found = await screen.findByRole('region', { name: 'Fraud found' });
    const alarms = screen.getByRole('region', { name: 'False alarms' });

    expect(found).toHaveTextContent('1 of 2');
    expect(alarms).toHaveTextContent('1 of 2');
    expect(
      within(alarms).getByRole('img', { name: new RegExp(`95%: ${formattersFor('en').percentRange(0.09, 0.91)}`) }),
    ).toBeVisible();
    await expectAccessible();
  });

  it('says what to look at next, and which lights stayed dark', async () => {
    await renderScreen(<SummaryScreen sessionId="session-1" />, { sessions: [FINISHED], answers: ANSWERS });

    const next = await screen.findByRole('region', { name: 'What to look at next' });

    expect(next).toHaveTextContent('One falsely made or altered document got past you.');
    expect(next).toHaveTextContent('One genuine document was judged fraudulent.');
    expect(next).toHaveTextContent('Oblique light, Coaxial light, Transmitted light and Infrared');
  });

  it('lists every specimen with its outcome and leads back to it', async () => {
    await renderScreen(<SummaryScreen sessionId="session-1" />, { sessions: [FINISHED], answers: ANSWERS });

    const second = await screen.findByRole('row', { name: /^2 / });

    expect(second).toHaveTextContent('Fraud missed');
    expect(within(second).getByRole('link', { name: 'Look again at specimen 2' })).toHaveAttribute(
      'href',
      '#/session/session-1/look/1',
    );
  });

  it('says after today’s ten minutes that today is done, and offers free practice more quietly', async () => {
    const plan = { ...FINISHED.plan, purpose: 'today' as const };
    await renderScreen(<SummaryScreen sessionId="session-1" />, {
      sessions: [{ ...FINISHED, plan }],
      answers: ANSWERS,
    });

    const done = await screen.findByRole('region', { name: 'Today is done' });

    expect(within(done).getByRole('link', { name: 'Back to Today' })).toHaveAttribute('href', '#/');
    expect(within(done).getByRole('link', { name: 'Practise freely' })).toHaveAttribute('href', '#/practice');
    expect(screen.queryByRole('link', { name: 'Another dozen' })).not.toBeInTheDocument();
  });

  it('counts the specimens of a pair once, not once for each answer', async () => {
    const plan = { ...FINISHED.plan, purpose: 'pair' as const, items: 6 };
    await renderScreen(<SummaryScreen sessionId="session-1" />, {
      sessions: [{ ...FINISHED, plan, position: 6 }],
      answers: [0, 1, 2, 3, 4, 5].map((index) => ({
        ...anAnswer({ index, plan }),
        by: (['self', 'partner', 'both'] as const)[index % 3],
      })),
    });

    expect(await screen.findByText(/2 of 2 answered/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Look again at specimen 2' })).toHaveAttribute(
      'href',
      '#/session/session-1/look/3',
    );
  });

  it('puts what went otherwise first after a long session', async () => {
    const plan = { ...FINISHED.plan, purpose: 'shift' as const, items: 40 };
    await renderScreen(<SummaryScreen sessionId="session-1" />, {
      sessions: [{ ...FINISHED, plan, felt: { right: 30, saidAt: NOON } }],
      answers: Array.from({ length: 40 }, (_, index) =>
        anAnswer({ index, plan, category: 'none', confidence: index === 17 ? 5 : 1 }),
      ),
    });

    const first = await screen.findByRole('table', { name: 'What went otherwise' });

    expect(within(first).getAllByRole('link')).toHaveLength(1);
    expect(within(first).getByRole('link', { name: 'Look again at specimen 18' })).toBeVisible();
  });

  it('puts missed frauds before false alarms, and says which specimens ran out of time', async () => {
    const plan = { ...FINISHED.plan, purpose: 'shift' as const, items: 40, timeLimitMs: 30_000 };
    await renderScreen(<SummaryScreen sessionId="session-1" />, {
      sessions: [{ ...FINISHED, plan, felt: { right: 30, saidAt: NOON } }],
      answers: Array.from({ length: 40 }, (_, index) =>
        anAnswer({ index, plan, category: index === 30 ? '3c' : 'none', confidence: index === 17 ? 5 : 1 }),
      ),
    });

    const off = await screen.findByRole('table', { name: 'What went otherwise' });

    const [, first, second] = within(off).getAllByRole('row');
    expect(first).toHaveTextContent(/^31Fraud missed.*time was over/);
    expect(second).toHaveTextContent(/^18False alarm/);
  });

  it('asks after a shift how it felt, and says which numbers can be written', async () => {
    const plan = { ...FINISHED.plan, purpose: 'shift' as const };
    const { user } = await renderScreen(<SummaryScreen sessionId="session-1" />, {
      sessions: [{ ...FINISHED, plan }],
      answers: ANSWERS,
    });
    const field = await screen.findByRole('textbox', { name: 'Right answers, out of 4' });

    await user.type(field, '9');
    expect(screen.getByText('Write a whole number from 0 to 4.')).toBeVisible();
    await user.clear(field);
    await user.type(field, '3{Enter}');

    const said = 'You thought 3 of 4 were right; 2 were.';
    expect(await screen.findByText(said)).toBeVisible();
    expect(screen.getByRole('img', { name: said })).toBeVisible();
    const felt = within(screen.getByRole('region', { name: 'Felt and measured' }));
    await user.click(felt.getByText('The same as a table'));
    expect(felt.getAllByRole('row')).toHaveLength(3);
  });

  it('leads back to every exercise too', async () => {
    const exercise = anExercise({ points: 1, outcome: 'right', detection: null, reasons: [] }, { index: 4 });
    await renderScreen(<SummaryScreen sessionId="session-1" />, { sessions: [FINISHED], answers: [exercise] });

    expect(await screen.findByRole('link', { name: 'Look again at exercise 5' })).toHaveAttribute(
      'href',
      '#/session/session-1/look/4',
    );
  });

  it('says that a session is not on this device', async () => {
    await renderScreen(<SummaryScreen sessionId="elsewhere" />);

    expect(await screen.findByRole('alert')).toHaveTextContent('This session is no longer on this device');
  });
});
