import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Category } from '@/core/fraud/evidence';
import type { AnswerRecord } from '@/core/learning/answer-record';
import type { SessionRecord } from '@/core/learning/session-record';
import type { TestKind } from '@/core/learning/tests/test-kind';
import { anAnswer, anExercise, aSession, NOON } from '../../../tests/support/records';
import { expectAccessible, renderScreen } from '../../../tests/support/render-screen';
import { CertificateScreen } from './certificate-screen';
import { CheckScreen } from './check-screen';
import { ResultScreen } from './result-screen';
import { TestsScreen } from './tests-screen';

const WEEK = 7 * 86_400_000;

function aTest(id: string, test: TestKind, finishedAt: number | null, items = 40): SessionRecord {
  const form = { before: 'A1', after: 'B1' } as const;
  return aSession({
    id,
    version: 3,
    startedAt: NOON - 60_000,
    finishedAt,
    position: finishedAt === null ? 3 : items,
    plan: {
      seed: 3,
      choice: 'mixed',
      items,
      contentVersion: 1,
      purpose: 'test',
      test,
      form: test === 'before' ? form.before : form.after,
    },
  });
}

/** Answers to a whole test of which so many are wrong. */
function answersTo({ id, plan }: SessionRecord, wrong: number): readonly AnswerRecord[] {
  const categories: readonly Category[] = ['3a', 'none', '3c', 'none'];
  return Array.from({ length: plan.items }, (_, index) => {
    const category = categories[index % 4] ?? 'none';
    const saysFalse = (category !== 'none') === index >= wrong;
    return anAnswer({ sessionId: id, plan, index, category, confidence: saysFalse ? 5 : 2 });
  });
}

describe('Tests', () => {
  it('offer the first test, keep the later ones locked, and start it with more time where wanted', async () => {
    const { user, services } = await renderScreen(<TestsScreen />);
    const before = await screen.findByRole('button', { name: 'Start the test: Before the course' });
    expect(screen.queryByRole('button', { name: /After the course/ })).not.toBeInTheDocument();
    await expectAccessible();

    await user.selectOptions(screen.getByRole('combobox', { name: 'Time for each item' }), '2');
    await user.click(before);

    await waitFor(() => expect(window.location.hash).toMatch(/^#\/session\//));
    const state = services.session.state.getState();
    expect(state).toMatchObject({
      phase: 'examining',
      session: { plan: { purpose: 'test', test: 'before', items: 48, exercises: 8, timeLimitMs: 360_000 } },
    });
  });

  it('say what is due a week after the course', async () => {
    const sessions = [aTest('b', 'before', NOON - 2 * WEEK), aTest('a', 'after', NOON - WEEK)];
    await renderScreen(<TestsScreen />, { sessions });

    expect(await screen.findByText('due now')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Start the test: One week later' })).toBeEnabled();
    expect(screen.getByRole('button', { name: 'Begin a new round' })).toBeEnabled();
    expect(screen.getAllByRole('link', { name: /^Result of the test/ })).toHaveLength(2);
    await expectAccessible();
  });

  it('let a test that waits be gone on with, and start no other', async () => {
    await renderScreen(<TestsScreen />, { sessions: [aTest('b', 'before', null)] });

    expect(await screen.findByText('A test is waiting')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go on with it' })).toHaveAttribute('href', '#/session/b');
    expect(screen.getByRole('button', { name: 'Start the test: Placement' })).toBeDisabled();
  });
});

describe('The result of a test', () => {
  it('shows score, hits and false alarms apart, each with its interval, and what has changed', async () => {
    const before = aTest('b', 'before', NOON - WEEK);
    const after = { ...aTest('a', 'after', NOON), startedAt: NOON };
    await renderScreen(<ResultScreen session="a" />, {
      sessions: [before, after],
      answers: [...answersTo(before, 20), ...answersTo(after, 4)],
    });

    const score = await screen.findByRole('region', { name: 'Decided rightly' });
    expect(score).toHaveTextContent('90%');
    expect(score).toHaveTextContent('36 of 40');
    expect(screen.getByRole('region', { name: 'False alarms' })).toHaveTextContent('of 20 genuine specimens judged');
    expect(screen.getByText(/You tell fraudulent from genuine better than then/)).toBeVisible();
    expect(screen.queryByText(/different versions of Loupe/)).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Certificate' })).toBeVisible();
    await expectAccessible();
  });

  it('says that two tests were of different specimens where Loupe has changed between them', async () => {
    const before = aTest('b', 'before', NOON - WEEK);
    const older = { ...before, plan: { ...before.plan, contentVersion: 0 } };
    const after = { ...aTest('a', 'after', NOON), startedAt: NOON };
    await renderScreen(<ResultScreen session="a" />, {
      sessions: [older, after],
      answers: [...answersTo(older, 20), ...answersTo(after, 4)],
    });

    const change = await screen.findByRole('region', { name: 'What has changed' });

    expect(change).toHaveTextContent('The specimens were of different versions of Loupe');
  });

  it('is not told while the test is not finished', async () => {
    const test = aTest('b', 'before', null);
    await renderScreen(<ResultScreen session="b" />, { sessions: [test], answers: answersTo(test, 0).slice(0, 3) });

    expect(await screen.findByText('This test is not finished')).toBeVisible();
    expect(screen.queryByText(/\d+%/)).not.toBeInTheDocument();
  });

  it('tells exercises apart, and leaves the score to the specimens', async () => {
    const test = aTest('t1', 'after', NOON, 9);
    const right = { points: 1, outcome: 'right', detection: null, reasons: [] } as const;
    const open = { points: 0, outcome: 'not-ready', detection: null, reasons: [] } as const;
    const part = { sessionId: 't1', plan: test.plan } as const;
    await renderScreen(<ResultScreen session="t1" />, {
      sessions: [test],
      answers: [
        ...Array.from({ length: 7 }, (_, index) => anAnswer({ ...part, index })),
        anExercise(right, { ...part, index: 7, task: 'mrz' }),
        anExercise(open, { ...part, index: 8, task: 'dossier' }),
      ],
    });

    const exercises = await screen.findByRole('region', { name: 'The exercises' });

    expect(exercises).toHaveTextContent('Right throughout: 1 of 2');
    expect(within(exercises).getByRole('row', { name: /left open/ })).toBeVisible();
    expect(screen.getByRole('region', { name: 'Decided rightly' })).toHaveTextContent('7 of 7 specimens');
  });

  it('gives no certificate on fewer than 40 trials', async () => {
    const test = aTest('p', 'placement', NOON, 20);
    await renderScreen(<ResultScreen session="p" />, { sessions: [test], answers: answersTo(test, 2) });

    expect(await screen.findByText(/Too few specimens for a certificate: it needs 40/)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Certificate' })).not.toBeInTheDocument();
  });
});

describe('A certificate', () => {
  async function issue() {
    const test = aTest('a', 'after', NOON);
    const view = await renderScreen(<CertificateScreen session="a" />, {
      sessions: [test],
      answers: answersTo(test, 4),
    });
    const code = (await screen.findByRole('figure', { name: 'Code as text' })).textContent ?? '';
    return { ...view, code };
  }

  it('states what it must, and what it does not claim', async () => {
    await issue();

    const sheet = screen.getByRole('article');
    expect(sheet).toHaveTextContent('Ana');
    expect(sheet).toHaveTextContent('B1');
    expect(sheet).toHaveTextContent('90% (36 of 40)');
    expect(sheet).toHaveTextContent('The faces are synthetic');
    expect(within(sheet).getByRole('img', { name: /Square code/ })).toBeVisible();
    await expectAccessible();
  });

  it('is valid in another Loupe as it was signed, and not valid with a number changed', async () => {
    const { code, unmount } = await issue();
    unmount();
    const { user } = await renderScreen(<CheckScreen />);
    const field = screen.getByRole('textbox', { name: 'Code of the certificate' });

    await user.click(field);
    await user.paste(`${code.slice(0, 60)}\n${code.slice(60)}`);
    await user.click(screen.getByRole('button', { name: 'Check' }));
    expect(await screen.findByText('Valid: unchanged since it was signed')).toBeVisible();
    expect(screen.getByText('Signed by a key that is not noted on this device.')).toBeVisible();
    expect(screen.getByText('Ana')).toBeVisible();
    await expectAccessible();

    await user.type(screen.getByRole('textbox', { name: 'Whose device' }), 'Desk 4');
    await user.click(screen.getByRole('button', { name: 'Note the key' }));
    expect(await screen.findByText('Signed by a key that is noted here as: Desk 4.')).toBeVisible();

    await user.clear(field);
    await user.click(field);
    await user.paste(tampered(code));
    await user.click(screen.getByRole('button', { name: 'Check' }));
    expect(await screen.findByText('Not valid: it does not fit its signature')).toBeVisible();
    expect(screen.queryByText('Ana')).not.toBeInTheDocument();
  });

  it('says what is wrong with a text that is no code', async () => {
    const { user } = await renderScreen(<CheckScreen />);

    await user.type(screen.getByRole('textbox', { name: 'Code of the certificate' }), 'Dear trainer');
    await user.click(screen.getByRole('button', { name: 'Check' }));

    expect(await screen.findByText('This is no code of a certificate')).toBeVisible();
  });
});

/** The same code with one letter of what it states changed, so that it still reads. */
function tampered(code: string): string {
  const [mark, stated = '', ...rest] = code.split('.');
  const text = atob(stated.replaceAll('-', '+').replaceAll('_', '/')).replace('"Ana"', '"Eva"');
  const changed = btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return [mark, changed, ...rest].join('.');
}
