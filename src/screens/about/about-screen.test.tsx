import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectAccessible, renderScreen } from '../../../tests/support/render-screen';
import { AboutScreen } from './about-screen';

describe('About', () => {
  it('says that the faces belong to nobody and what that limits, and names the version', async () => {
    await renderScreen(<AboutScreen version="1.2.3" />);

    expect(screen.getByText(/computer rendering of a person who does not exist/)).toBeVisible();
    expect(screen.getByText(/says nothing about your skill with living people/)).toBeVisible();
    expect(screen.getByText('Version 1.2.3')).toBeVisible();
    await expectAccessible();
  });
});
