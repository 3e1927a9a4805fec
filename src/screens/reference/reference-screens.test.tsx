import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, renderScreen } from '../../../tests/support/render-screen';
import { CardScreen } from './card-screen';
import { FeatureScreen } from './feature-screen';
import { FeaturesScreen } from './features-screen';
import { ModelScreen } from './model-screen';
import { PrintingScreen } from './printing-screen';
import { ReferenceScreen } from './reference-screen';
import { StateScreen } from './state-screen';

// A page full of pictures takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

describe('the library', () => {
  it('lists every model under its State, and narrows them by State and kind', async () => {
    const { user } = await renderScreen(<ReferenceScreen query="" />);
    expect(await screen.findByText('3 models')).toBeVisible();

    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of document' }), 'Birth certificate');

    expect(screen.getByText('1 model')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Birth certificate' })).toHaveAttribute(
      'href',
      '/reference/models/UTO-XB-01001',
    );
    await expectAccessible();
  });

  it('finds in documents, features and glossary at once', async () => {
    await renderScreen(<ReferenceScreen query="watermark" />);

    expect(await screen.findByRole('heading', { level: 2, name: 'Security features' })).toBeVisible();
    const terms = screen.getByRole('heading', { level: 2, name: 'Glossary' }).closest('section');
    expect(within(terms ?? document.body).getAllByRole('link')[0]).toHaveTextContent(/^Watermark/);
    await expectAccessible();
  });

  it('says so when nothing is found', async () => {
    await renderScreen(<ReferenceScreen query="zzzz" />);

    expect(await screen.findByText(/Nothing was found/)).toBeVisible();
  });
});

describe('the page of a model', () => {
  it('shows its pages, its features with a check each, and what is known of it', async () => {
    await renderScreen(<ModelScreen model="UTO-AO-01001" />);

    expect(screen.getByRole('heading', { level: 1, name: 'Passport, Utopia' })).toBeVisible();
    expect(await screen.findByRole('link', { name: 'Watermark' })).toHaveAttribute(
      'href',
      '/reference/features/watermark',
    );
    expect(screen.getByText('Tilt: the emblem changes its colour.')).toBeVisible();
    expect(screen.getByText('@#######')).toBeVisible();
    expect(screen.getByText('older series')).toBeVisible();
    await expectAccessible();
  });

  it('leads back where there is no such model', async () => {
    await renderScreen(<ModelScreen model="XXX-AO-00000" />);

    expect(screen.getByRole('heading', { level: 1, name: 'The library has no such entry' })).toBeVisible();
  });
});

describe('the quick-check card', () => {
  it('names three checks, each with one line and the light it needs', async () => {
    await renderScreen(<CardScreen model="UTO-AO-01001" />);

    const checks = await screen.findAllByRole('listitem');
    expect(checks).toHaveLength(3);
    expect(within(checks[0] ?? document.body).getByRole('heading', { level: 2 })).toHaveTextContent(
      'Optically variable ink (OVI)',
    );
    expect(screen.getByRole('button', { name: 'Print this card' })).toBeEnabled();
    await expectAccessible();
  });
});

describe('the page of a feature', () => {
  it('says what it is, how to check it, what a genuine one does and what goes wrong, with terms that lead on', async () => {
    await renderScreen(<FeatureScreen feature="watermark" />);

    for (const name of ['How to check it', 'What a genuine one does', 'What goes wrong'])
      expect(screen.getByRole('heading', { level: 2, name })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Imitated (printed) watermark' })).toHaveAttribute(
      'href',
      '/glossary/printed-watermark',
    );
    expect(screen.getByRole('combobox', { name: 'Shown on' })).toHaveValue('UTO-AO-01001');
    await expectAccessible();
  });

  it('leads back where there is no such feature', async () => {
    await renderScreen(<FeatureScreen feature="trace" />);

    expect(screen.getByRole('heading', { level: 1, name: 'The library has no such entry' })).toBeVisible();
  });
});

describe('the other parts', () => {
  it('list all features in groups', async () => {
    await renderScreen(<FeaturesScreen />);

    expect(screen.getAllByRole('heading', { level: 2 }).length).toBe(6);
    expect(screen.getByRole('link', { name: 'Watermark' })).toBeVisible();
    // No model of the test's catalogue has one.
    expect(screen.queryByRole('link', { name: 'Transparent window' })).toBeNull();
    await expectAccessible();
  });

  it('put every printing technique beside the others at three strengths', async () => {
    await renderScreen(<PrintingScreen />);

    expect((await screen.findAllByRole('img', { name: /^Inkjet at/ })).length).toBe(3);
    await expectAccessible();
  });

  it('tell of a State how it writes names and dates, who issues, and which series exist with what numbers', async () => {
    await renderScreen(<StateScreen state="UTO" />);

    expect(screen.getByRole('heading', { level: 1, name: 'Utopia' })).toBeVisible();
    expect(screen.getByText('12 AUG 2024')).toBeVisible();
    expect(screen.getByText('Passport Office')).toBeVisible();
    const series = within(screen.getByRole('table'));
    expect(series.getByRole('link', { name: 'Passport' })).toBeVisible();
    expect(series.getByText('@#######')).toBeVisible();
    await expectAccessible();
  });
});
