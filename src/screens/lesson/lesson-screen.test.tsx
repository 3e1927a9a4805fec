import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { loadLessons } from '@/app/load-lessons';
import type { Language } from '@/core/kernel/language';
import type { Block, Lesson, LessonSection } from '@/core/learning/lesson';
import { expectAccessible, renderScreen } from '../../../tests/support/render-screen';
import { LessonScreen } from './lesson-screen';

const LESSONS = ['how-to-look', 'photo-substitution', 'two-faces'] as const;

async function read(id: string, language: string): Promise<Lesson> {
  const lesson = await loadLessons().lesson(id, language);
  if (!lesson) throw new Error(`${id} is not written in ${language}`);
  return lesson;
}

function labelsOf(block: Block): readonly string[] {
  if (block.kind === 'activity') return [block.title];
  return block.kind === 'specimen' ? [block.label] : [];
}

describe('a lesson', () => {
  it('opens at its first section, leads on, and counts as read what was gone on from', async () => {
    const { user, services } = await renderScreen(<LessonScreen lesson="two-faces" section={null} />);
    expect(await screen.findByRole('heading', { level: 2, name: 'It is harder than it feels' })).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Continue: The face first, the data second' }));

    await waitFor(() => expect(window.location.hash).toBe('#/learn/two-faces/first'));
    const state = services.lessons.state.getState();
    expect(state.phase === 'ready' && state.progress['two-faces']).toMatchObject({ read: ['hard'], place: 'hard' });
    expect(screen.getByText('1 of 8 sections read')).toBeInTheDocument();
    await expectAccessible();
  });

  it('opens where one stopped', async () => {
    const { services } = await renderScreen(<LessonScreen lesson="two-faces" section={null} />);
    await screen.findByRole('heading', { level: 2, name: 'It is harder than it feels' });

    await services.lessons.tell('two-faces', { type: 'opened', section: 'morph' });

    expect(await screen.findByRole('heading', { level: 2, name: 'One photograph, two people' })).toBeVisible();
  });

  it('ends with what was done and the next lesson', async () => {
    const { user, services } = await renderScreen(<LessonScreen lesson="photo-substitution" section="recall" />);
    await screen.findByRole('heading', { level: 2, name: 'What stays' });
    await services.lessons.tell('photo-substitution', { type: 'answered', activity: 'where', outcome: 'right' });
    await services.lessons.tell('photo-substitution', { type: 'answered', activity: 'last', outcome: 'wrong' });

    await user.click(screen.getByRole('button', { name: 'Finish the lesson' }));

    expect(await screen.findByText('2 of 7 activities answered, 1 right.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Next lesson: Two faces' })).toHaveAttribute('href', '#/learn/two-faces');
    await expectAccessible();
  });

  it('says so where there is no such lesson', async () => {
    await renderScreen(<LessonScreen lesson="gone" section={null} />);

    expect(await screen.findByRole('heading', { name: 'This lesson is not here' })).toBeVisible();
  });

  it('leads from the number of a claim to its source', async () => {
    const { user } = await renderScreen(<LessonScreen lesson="two-faces" section="hard" />);
    const [number] = await screen.findAllByRole('button', { name: /^Source 1: D\. White/ });
    if (!number) throw new Error('the first claim has no source');

    await user.click(number);

    expect(document.activeElement).toHaveTextContent('Passport officers’ errors in face matching');
  });
});

/** Shows a section and finds in it every specimen and activity that it has. */
async function expectAllShown(lesson: Lesson, section: LessonSection, language: Language): Promise<void> {
  const { unmount } = await renderScreen(<LessonScreen lesson={lesson.id} section={section.id} />, { language });
  const article = await screen.findByRole('article');
  expect(within(article).getByRole('heading', { level: 2, name: section.title })).toBeVisible();
  for (const label of section.blocks.flatMap(labelsOf))
    expect((await within(article).findAllByRole('region', { name: label })).length).toBeGreaterThan(0);
  unmount();
}

describe.each(LESSONS)('%s', (id) => {
  it('shows all that it has, section by section', async () => {
    const lesson = await read(id, 'en');

    for (const section of lesson.text.sections) await expectAllShown(lesson, section, 'en');
  });

  // The lint holds the translations to the same parts as the English text.
  it.each(['fr', 'ar'] as const)('is written in %s', async (language) => {
    const lesson = await read(id, language);
    const [first] = lesson.text.sections;
    if (!first) throw new Error('a lesson without sections');

    await expectAllShown(lesson, first, language);
  });
});
