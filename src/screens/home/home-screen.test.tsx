import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { anAnswer, aSession } from '../../../tests/support/records';
import { expectAccessible, renderScreen } from '../../../tests/support/render-screen';
import { HomeScreen } from './home-screen';

describe('Today', () => {
  it('offers the first dozen to someone who has not answered yet, and goes to it', async () => {
    const { user, services } = await renderScreen(<HomeScreen />);
    expect(await screen.findByRole('heading', { name: 'Your first dozen' })).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Start' }));

    await waitFor(() => expect(window.location.hash).toBe('#/session/new-1'));
    expect(services.session.state.getState().phase).toBe('examining');
    await expectAccessible();
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

    expect(await screen.findByRole('img', { name: 'Used by another person: 25% (95%: 5% – 70%)' })).toBeVisible();
    expect(screen.getByText('4 answers')).toBeVisible();
    expect(screen.getByText(/Shown from 40 answers on.*You have 4\./)).toBeVisible();
    expect(screen.getByText(/What you have missed most so far: Used by another person/)).toBeVisible();
    await expectAccessible();
  });

  it('is written in Arabic, from right to left', async () => {
    await renderScreen(<HomeScreen />, { language: 'ar' });

    expect(await screen.findByRole('heading', { name: 'دزينتك الأولى' })).toBeVisible();
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
    await expectAccessible();
  });
});
