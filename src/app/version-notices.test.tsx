import { render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { expect, it, vi } from 'vitest';
import { NAMESPACES } from '@/i18n/namespaces';
import { startI18n } from '@/i18n/start-i18n';
import { VersionNotices } from './version-notices';

const texts = await startI18n('en', NAMESPACES);

function at(path: string, offline: boolean, dismiss: (which: 'update' | 'offline') => void) {
  return (
    <I18nextProvider i18n={texts}>
      <VersionNotices path={path} news={{ update: false, offline, dismiss }} />
    </I18nextProvider>
  );
}

it('says that Loupe works offline on the next screen, as long as somebody is there, and goes with that screen', () => {
  const dismiss = vi.fn();
  const { rerender } = render(at('/', false, dismiss));
  rerender(at('/', true, dismiss));
  expect(screen.queryByRole('status')).toBeNull();

  rerender(at('/practice', true, dismiss));
  expect(screen.getByText('Loupe is stored on this device and now works without a network.')).toBeVisible();
  expect(dismiss).not.toHaveBeenCalled();

  rerender(at('/tests', true, dismiss));
  expect(screen.queryByRole('status')).toBeNull();
  expect(dismiss).toHaveBeenCalledWith('offline');
});

it('does not count the first look, which shows no notice, as having said it', () => {
  const dismiss = vi.fn();
  const { rerender } = render(at('/', false, dismiss));

  rerender(at('/first-look', true, dismiss));
  expect(screen.queryByRole('status')).toBeNull();
  rerender(at('/', true, dismiss));

  expect(screen.getByRole('status')).toBeVisible();
  expect(dismiss).not.toHaveBeenCalled();
});
