import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, renderScreen } from '../../../tests/support/render-screen';
import { GlossaryScreen } from './glossary-screen';

/** Two hundred links take their time to be read by role, and by axe, on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const list = () => screen.getByRole('navigation', { name: 'Terms' });

describe('the glossary', () => {
  it('lists all terms in alphabetical order, and says what the marks of doubt mean', async () => {
    await renderScreen(<GlossaryScreen term={null} />);

    const names = within(list())
      .getAllByRole('link')
      .map((link) => link.textContent);
    expect(names.length).toBeGreaterThan(200);
    expect(names[0]).toBe('Active authentication');
    expect(screen.getByText(/await an expert/)).toBeVisible();
  });

  it('finds by words of the definition, and stays in a group', async () => {
    const { user } = await renderScreen(<GlossaryScreen term={null} />);

    await user.type(screen.getByRole('searchbox', { name: 'Search terms' }), 'infrared');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Group' }), 'Light');

    expect(
      within(list())
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Infrared light']);
    expect(screen.getByText('1 term')).toBeVisible();
    await expectAccessible();
  });

  it('explains a term, shows it, and leads to what explains it further', async () => {
    await renderScreen(<GlossaryScreen term="photo-substitution" />);

    expect(screen.getByRole('heading', { level: 1, name: 'Photo substitution' })).toBeVisible();
    expect(screen.getByText('The original portrait was replaced or covered.')).toBeVisible();
    expect((await screen.findAllByRole('img', { name: /Edge around the portrait/ })).length).toBeGreaterThan(0);
    const entry = within(screen.getByRole('article'));
    expect(entry.getByRole('link', { name: 'Affixed photograph' })).toHaveAttribute('href', '/glossary/affixed-photo');
    await expectAccessible();
  });

  it('names it in all languages, and marks the words that an expert has still to confirm', async () => {
    await renderScreen(<GlossaryScreen term="watermark" />);

    const french = (await screen.findByText('Filigrane')).closest('div');
    expect(within(french ?? document.body).queryByText('to be confirmed')).toBeNull();
    expect(screen.queryByText('to be confirmed')).toBeNull();
  });

  it('marks a doubtful word beside that word alone', async () => {
    await renderScreen(<GlossaryScreen term="guilloche" />);

    await screen.findByText('Guillochis');
    expect(screen.queryAllByText('to be confirmed')).toHaveLength(0);
  });

  it('marks each language that is in doubt', async () => {
    await renderScreen(<GlossaryScreen term="microprinting" />);

    await screen.findByText('Micro-impression');
    expect(screen.getAllByText('to be confirmed')).toHaveLength(2);
  });

  it('says so where there is no such term', async () => {
    await renderScreen(<GlossaryScreen term="no-such-term" />);

    expect(screen.getByText(/There is no such term/)).toBeVisible();
  });

  it('is read from right to left in Arabic, in Arabic order', async () => {
    await renderScreen(<GlossaryScreen term={null} />, { language: 'ar' });

    const names = within(screen.getByRole('navigation', { name: 'المصطلحات' }))
      .getAllByRole('link')
      .map((link) => link.textContent ?? '');
    expect(names).toEqual(
      [...names].sort(new Intl.Collator('ar', { sensitivity: 'base', ignorePunctuation: true }).compare),
    );
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
  });
});
