import type { ReactNode } from 'react';
import styles from './disclosure.module.css';

/** Something more to read that opens below its summary. */
export function Disclosure({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{summary}</summary>
      {children}
    </details>
  );
}
