import { type ReactNode, useEffect, useRef } from 'react';
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
  /** Whether its heading takes the focus where nothing has it: on a screen that comes after one without the frame of pages. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}

/** A reading screen: its title in the browser's tab, its heading, and its parts below each other. */
export function Page({ title, lead, narrow = false, ownHeading = false, takesFocus = false, children }: PageProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus && document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <div className={classNames(styles.page, narrow && styles.narrow)}>
      <title>{`${title} · ${t('appName')}`}</title>
      {!ownHeading && (
        <header className={styles.head}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </header>
      )}
      {children}
    </div>
  );
}
