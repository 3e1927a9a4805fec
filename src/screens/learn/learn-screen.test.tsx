import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectAccessible, renderScreen } from '../../../tests/support/render-screen';
import { LearnScreen } from './learn-screen';

/** Waits for the row of a lesson and gives it. */
async function rowOf(title: string): Promise<HTMLElement> {
  const link = await screen.findByRole('link', { name: title });
  const row = link.closest('li');
  if (!row) throw new Error(`${title} stands in no list`);
  return row;
}

describe('Learn', () => {
  it('offers the first lesson to somebody who has read none', async () => {
    await renderScreen(<LearnScreen />);

    expect(await screen.findByRole('link', { name: 'Begin the lesson' })).toHaveAttribute(
      'href',
      '#/learn/how-to-look/order',
    );
    expect(within(await rowOf('Two faces')).getByText('Not begun')).toBeVisible();
    await expectAccessible();
  });

  it('leads back to where one stopped, and says how much was read and what is done', async () => {
    const { services } = await renderScreen(<LearnScreen />);
    await services.lessons.tell('how-to-look', { type: 'finished' });
    await services.lessons.tell('photo-substitution', { type: 'read', section: 'face' });
    await services.lessons.tell('photo-substitution', { type: 'opened', section: 'edge' });

    expect(await screen.findByRole('link', { name: 'Continue: section 2 of 8' })).toHaveAttribute(
      'href',
      '#/learn/photo-substitution/edge',
    );
    expect(within(await rowOf('Photo substitution')).getByText('1 of 8 sections read')).toBeVisible();
    expect(within(await rowOf('How to look: the eight steps')).getByText(/^Done on/)).toBeVisible();
    await expectAccessible();
  });

  it('lists the lessons in the language in use', async () => {
    await renderScreen(<LearnScreen />, { language: 'ar' });

    expect(await screen.findByRole('link', { name: 'وجهان' })).toBeVisible();
    await expectAccessible();
  });
});
