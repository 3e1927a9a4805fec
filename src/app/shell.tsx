import { type ReactNode, type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { hrefTo, paths } from '@/screens/paths';
import { useProfile } from '@/screens/use-profile';
import { classNames } from '@/ui/class-names';
import { SettingsIcon } from '@/ui/icons/settings-icon';
import { VisuallyHidden } from '@/ui/visually-hidden';
import { Footer } from './footer';
import { Navigation } from './navigation';
import styles from './shell.module.css';
import { StorageBanner } from './storage-banner';
import { useFocusOnArrival } from './use-focus-on-arrival';
import type { VersionNews } from './use-version-news';
import { VersionNotices } from './version-notices';

interface ShellProps {
  readonly path: string;
  readonly news: VersionNews;
  /** Whether anything was shown before: a screen that fills the window stands outside the shell, which comes anew after it. */
  readonly opened: RefObject<boolean>;
  readonly children: ReactNode;
}

/** What stands around every reading screen: the way around, who practises, and what the faces are. */
export function Shell({ path, news, opened, children }: ShellProps) {
  const { t } = useTranslation();
  const main = useRef<HTMLElement>(null);
  useFocusOnArrival(main, path, { isFirst: () => !opened.current, toTop: () => window.scrollTo(0, 0) });
  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {t('nav.skip')}
      </button>
      <Header path={path} />
      <main ref={main} className={styles.main} tabIndex={-1}>
        <div className={styles.notices}>
          <StorageBanner />
          <VersionNotices path={path} news={news} />
        </div>
        {children}
      </main>
      <Footer />
    </div>
  );
}

function Header({ path }: { readonly path: string }) {
  const { t } = useTranslation();
  const profile = useProfile();
  return (
    <header className={styles.header}>
      <a className={styles.brand} href={hrefTo(paths.home())}>
        {t('appName')}
      </a>
      {profile && (
        <>
          <Navigation path={path} role={profile.role} />
          <a className={styles.who} href={hrefTo(paths.data())}>
            <bdi className={styles.name}>{profile.name}</bdi>
            <span className={styles.saved}>· {t('nav.savedHere')}</span>
            <VisuallyHidden>{t('nav.who')}</VisuallyHidden>
          </a>
        </>
      )}
      <a
        className={classNames(styles.tool, !profile && styles.alone)}
        href={hrefTo(paths.settings())}
        aria-label={t('nav.settings')}
        title={t('nav.settings')}
      >
        <SettingsIcon />
      </a>
    </header>
  );
}
