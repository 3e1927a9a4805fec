import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TASK_KINDS } from '@/core/tasks/task-kind';
import { expectAccessible, renderScreen } from '../../../tests/support/render-screen';
import { ExercisesScreen } from './exercises-screen';

describe('the list of exercises', () => {
  it('has every kind, under what it is about', async () => {
    await renderScreen(<ExercisesScreen />);

    const people = screen.getByRole('region', { name: 'People and their pictures' });

    expect(screen.getAllByRole('link', { name: /./ })).toHaveLength(TASK_KINDS.length);
    expect(within(people).getAllByRole('link')).toHaveLength(3);
    await expectAccessible();
  });
});
