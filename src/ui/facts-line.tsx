import type { ReactNode } from 'react';
import styles from './facts-line.module.css';

/** Short facts in a line, with dots between them and none at the edge where the line breaks; each child is a list item. */
export function FactsLine({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.facts}>{children}</ul>;
}
