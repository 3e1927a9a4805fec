import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { expectAccessible, renderScreen } from '../../tests/support/render-screen';
import { Page } from './page';
import { ShownSpecimen } from './shown-specimen';

it('shows the picture of the light that is pressed, and says which it is', async () => {
  const { user } = await renderScreen(
    <Page title="Welcome">
      <ShownSpecimen light="uv365" />
    </Page>,
  );
  const name = 'Data page of a specimen passport, Ultraviolet, 365 nm';
  expect(screen.getByRole('img', { name }).firstElementChild).toHaveAttribute('data-light', 'uv365');

  await user.click(screen.getByRole('button', { name: 'Transmitted light' }));

  expect(screen.getByRole('img', { name: /Transmitted light/ }).firstElementChild).toHaveAttribute(
    'data-light',
    'transmitted',
  );
  expect(screen.getByRole('button', { name: 'Transmitted light' })).toHaveAttribute('aria-pressed', 'true');
  await expectAccessible();
});
