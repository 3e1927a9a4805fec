import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '@/ui/class-names';
import styles from './page.module.css';

interface PageProps {
  readonly title: string;
  readonly lead?: string;
  /** Keeps the measure of running text instead of the full width. */
  readonly narrow?: boolean;
  /** Leaves the heading to the content, which must have its own `h1`. */
  readonly ownHeading?: boolean;
  readonly children: ReactNode;
}

/** A reading screen: its title in the browser's tab, its heading, and its parts below each other. */
export function Page({ title, lead, narrow = false, ownHeading = false, children }: PageProps) {
  const { t } = useTranslation();
  return (
    <div className={classNames(styles.page, narrow && styles.narrow)}>
      <title>{`${title} · ${t('appName')}`}</title>
      {!ownHeading && (
        <header className={styles.head}>
          <h1 tabIndex={-1}>{title}</h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </header>
      )}
      {children}
    </div>
  );
}
