import type { ReactNode } from 'react';
import styles from './toast.module.css';

/** A short message at the lower edge that waits to be answered or dismissed; it takes no focus. */
export function Toast({ children, actions }: { readonly children: ReactNode; readonly actions?: ReactNode }) {
  return (
    <section className={styles.toast} role="status">
      <p className={styles.text}>{children}</p>
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}
