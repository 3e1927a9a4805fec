import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ROLE_SKILLS } from '@/core/learning/role-skills';
import { DAILY_CAP } from '@/core/learning/session-load';
import { SKILLS } from '@/core/learning/skill';
import { ROLES } from '@/core/tasks/role';
import { formattersFor } from '@/i18n/formatters';
import { anAnswer, aSession, NOON } from '../../../tests/support/records';
import { expectAccessible, renderScreen } from '../../../tests/support/render-screen';
import { CARDS_OF_ROLE } from './home-cards';
import { DOORS_OF_ROLE } from './home-doors';
import { HomeScreen } from './home-screen';
import { TOPICS_OF_ROLE } from './home-topics';

describe('Today', () => {
  it('tells a new person in plain words what the first ten minutes bring, and goes to them', async () => {
    const { user, services } = await renderScreen(<HomeScreen />);
    expect(await screen.findByRole('heading', { level: 1, name: 'Your first ten minutes' })).toBeVisible();
    const brings = await screen.findByRole('list', { name: 'What the first ten minutes bring' });
    expect(within(brings).getAllByRole('listitem')).toHaveLength(3);
    await expectAccessible();

    await waitFor(() => expect(screen.getByRole('button', { name: 'Start' })).toBeEnabled());
    await user.click(screen.getByRole('button', { name: 'Start' }));

    await waitFor(() => expect(window.location.hash).toBe('#/session/new-1'));
    expect(services.session.state.getState()).toMatchObject({
      session: { plan: { purpose: 'today', role: 'officer', standing: expect.any(Array) } },
    });
  });

  it('says how many skills press, and offers a warm-up before a shift', async () => {
    const missed = [0, 1, 2].map((index) =>
      anAnswer({ index, category: '3c', confidence: 1, answeredAt: NOON - index }),
    );
    const { user, services } = await renderScreen(<HomeScreen />, {
      sessions: [aSession({ finishedAt: NOON })],
      answers: missed,
    });
    expect(await screen.findByText(/^One skill is due or was often missed/)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Warm up for a shift' }));

    await waitFor(() =>
      expect(services.session.state.getState()).toMatchObject({ session: { plan: { purpose: 'warm-up' } } }),
    );
  });

  it('names four of the skills that today holds, each with its reason, and leads to the others', async () => {
    await renderScreen(<HomeScreen />, { sessions: [aSession({ finishedAt: NOON })], answers: [anAnswer()] });

    const holds = await screen.findByRole('list', { name: 'What today holds, and why' });

    expect(within(holds).getAllByRole('listitem')).toHaveLength(5);
    expect(within(holds).getByRole('link', { name: /^and .+ more$/ })).toHaveAttribute('href', '#/practice');
  });

  it('says when the day has brought enough, and then asks for nothing', async () => {
    const answers = Array.from({ length: DAILY_CAP }, (_, index) => anAnswer({ index, answeredAt: NOON - index }));

    await renderScreen(<HomeScreen />, {
      sessions: [aSession({ plan: { ...aSession().plan, items: 60 }, finishedAt: NOON })],
      answers,
    });

    expect(await screen.findByRole('heading', { level: 1, name: 'Enough for today' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Go on all the same' })).toBeVisible();
  });

  it('says when today’s ten minutes are done, and that more is free practice', async () => {
    const plan = { ...aSession().plan, purpose: 'today' as const };
    await renderScreen(<HomeScreen />, {
      sessions: [aSession({ plan, finishedAt: NOON - 1000 })],
      answers: [anAnswer()],
    });

    expect(await screen.findByRole('heading', { level: 1, name: 'Today is done' })).toBeVisible();
    expect(screen.getByText(/more today is free practice/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Go on all the same' })).toBeVisible();
  });

  it('offers today’s ten minutes again on the day after', async () => {
    const plan = { ...aSession().plan, purpose: 'today' as const };
    await renderScreen(<HomeScreen />, {
      sessions: [aSession({ plan, finishedAt: NOON - 86_400_000 })],
      answers: [anAnswer()],
    });

    expect(await screen.findByRole('button', { name: 'Start' })).toBeEnabled();
    expect(screen.getByRole('heading', { level: 1, name: 'Today: 10 minutes' })).toBeVisible();
  });

  it('offers today’s ten minutes beside another session that waits', async () => {
    await renderScreen(<HomeScreen />, { sessions: [aSession({ position: 4 })] });

    expect(await screen.findByRole('link', { name: 'Go on' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Today’s ten minutes instead' })).toBeVisible();
    expect(screen.getByText(/the session that waits is closed; its answers count/)).toBeVisible();
  });

  it('leads back to a session that waits, and says how far it is', async () => {
    const waiting = aSession({ position: 4 });

    await renderScreen(<HomeScreen />, { sessions: [waiting] });

    expect(await screen.findByRole('link', { name: 'Go on' })).toHaveAttribute('href', '#/session/session-1');
    expect(screen.getByText(/4 of 12 answered · All categories, mixed/)).toBeVisible();
  });

  it('shows what was found with its interval and the number of answers, and no line before there are enough', async () => {
    const answers = [0, 1, 2, 3].map((index) => anAnswer({ index, category: '3c', confidence: index === 0 ? 5 : 2 }));

    await renderScreen(<HomeScreen />, { answers });

    expect(
      await screen.findByRole('img', {
        name: `Used by another person: 25% (95%: ${formattersFor('en').percentRange(0.05, 0.7)})`,
      }),
    ).toBeVisible();
    expect(screen.getByText('4 answers')).toBeVisible();
    expect(screen.getByText(/Shown from 40 answers on.*You have 4\./)).toBeVisible();
    await expectAccessible();
  });

  it('shows no line to somebody who has hardly met a fraud, however many answers there are', async () => {
    const answers = Array.from({ length: 60 }, (_, index) =>
      anAnswer({ index, category: index === 0 ? '3b' : 'none', confidence: 1 }),
    );

    await renderScreen(<HomeScreen />, { answers });

    expect(await screen.findByText(/You have judged 1 fraudulent and 59 genuine\./)).toBeVisible();
    expect(screen.queryByText(/you would let/)).not.toBeInTheDocument();
  });

  it('is written in Arabic, from right to left', async () => {
    await renderScreen(<HomeScreen />, { language: 'ar' });

    expect(await screen.findByRole('heading', { name: 'دقائقك العشر الأولى' })).toBeVisible();
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
    await expectAccessible();
  });
});

describe('Home of each role', () => {
  it.each(ROLES)('has the ten minutes first, then a reminder of tests (%s)', (role) => {
    expect(CARDS_OF_ROLE[role].slice(0, 2)).toEqual(['today', 'due']);
    expect(new Set(CARDS_OF_ROLE[role]).size).toBe(CARDS_OF_ROLE[role].length);
  });

  it.each(ROLES)('has topics and doors where its texts and data have some, and nowhere else (%s)', (role) => {
    const cards: readonly string[] = CARDS_OF_ROLE[role];

    expect(cards.includes('topics')).toBe(TOPICS_OF_ROLE[role] !== null);
    expect(cards.includes('doors')).toBe(DOORS_OF_ROLE[role] !== null);
  });

  it.each(ROLES)('offers topics of skills that the role practises, and that can be planned (%s)', (role) => {
    const skills = (TOPICS_OF_ROLE[role]?.topics ?? []).flatMap((topic) => topic.skills);

    expect(skills.filter((skill) => !ROLE_SKILLS[role].skills.includes(skill))).toEqual([]);
    for (const { skills: own } of TOPICS_OF_ROLE[role]?.topics ?? []) {
      expect(own.some((skill) => SKILLS[skill].category.startsWith('3'))).toBe(true);
    }
  });

  it('takes the second line deeper, and to the library', async () => {
    const { user, services } = await renderScreen(<HomeScreen />, { role: 'second-line' });
    expect(await screen.findByRole('link', { name: 'Printing techniques' })).toHaveAttribute(
      'href',
      '#/reference/printing',
    );
    await expectAccessible();

    await user.click(await screen.findByRole('button', { name: 'Start: Chip, barcode, seal' }));

    await waitFor(() => expect(window.location.hash).toBe('#/session/new-1'));
    expect(services.session.state.getState()).toMatchObject({
      session: { plan: { purpose: 'practice', items: 6, role: 'second-line', standing: expect.any(Array) } },
    });
  });

  it('gives a carrier the short module of the desk and the gate', async () => {
    await renderScreen(<HomeScreen />, { role: 'carrier' });

    const starts = await screen.findAllByRole('button', { name: /^Start: / });

    expect(starts.map((button) => button.getAttribute('aria-label'))).toEqual([
      'Start: Is everything there?',
      'Start: Zone against page',
      'Start: Boarding pass and document',
      'Start: Person and portrait',
    ]);
  });

  it('gives a trainer the ways to group, photographs, tests, certificates and data', async () => {
    await renderScreen(<HomeScreen />, { role: 'trainer' });
    const desk = await screen.findByRole('region', { name: 'Your desk' });

    const doors = within(desk)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));

    expect(doors).toEqual(['#/tests/group', '#/studio', '#/tests', '#/tests/check', '#/data', '#/reference']);
    await expectAccessible();
  });

  it('goes on with a lesson that was left', async () => {
    const { services } = await renderScreen(<HomeScreen />, { role: 'officer' });
    expect(await screen.findByRole('region', { name: /How to look/ })).toHaveTextContent('Next');

    await act(() => services.lessons.tell('two-faces', { type: 'opened', section: 'first' }));

    expect(await screen.findByRole('region', { name: /Two faces/ })).toHaveTextContent('Where you stopped');
  });
});
