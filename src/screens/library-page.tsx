import type { ReactNode } from 'react';
import { LibraryNav } from './library-nav';
import styles from './library-page.module.css';
import { Page } from './page';

interface LibraryPageProps {
  readonly title: string;
  readonly lead?: string;
  /** Leaves the heading to the content, which must have its own `h1`. */
  readonly ownHeading?: boolean;
  readonly children: ReactNode;
}

/** A page of the library: the way to its other parts, its heading, and what it tells. */
export function LibraryPage({ title, lead, ownHeading = false, children }: LibraryPageProps) {
  return (
    <Page title={title} ownHeading>
      <LibraryNav />
      {!ownHeading && (
        <header className={styles.head}>
          <h1 tabIndex={-1}>{title}</h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </header>
      )}
      {children}
    </Page>
  );
}
