import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

/** Text for assistive technology that takes no place on the screen. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>;
}
