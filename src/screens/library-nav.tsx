import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { bringIntoSight } from '@/ui/bring-into-sight';
import styles from './library-nav.module.css';
import { paths } from './paths';

/** The parts of the library, on each of its pages. */
export function LibraryNav() {
  const { t } = useTranslation('reference');
  const [path] = useLocation();
  const nav = useRef<HTMLElement>(null);
  const here = useRef<HTMLAnchorElement>(null);
  const parts = [
    { to: paths.reference(), name: t('nav.documents'), current: isDocuments(path) },
    { to: paths.features(), name: t('nav.features'), current: path.startsWith(paths.features()) },
    { to: paths.printing(), name: t('nav.printing'), current: path === paths.printing() },
    { to: paths.glossary(), name: t('nav.glossary'), current: path.startsWith(paths.glossary()) },
  ];
  // On a phone the parts are wider than the screen; the one that is open is brought into sight.
  useEffect(() => {
    bringIntoSight(nav.current, here.current);
  }, []);
  return (
    <nav ref={nav} className={styles.nav} aria-label={t('nav.label')}>
      {parts.map(({ to, name, current }) => (
        <Link
          key={to}
          ref={current ? here : null}
          href={to}
          className={styles.part}
          aria-current={current ? 'page' : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}

function isDocuments(path: string): boolean {
  return path === paths.reference() || /^\/reference\/(search|models|states)\//.test(path);
}
