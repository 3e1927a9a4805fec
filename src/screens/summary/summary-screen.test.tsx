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
