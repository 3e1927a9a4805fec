import { type ReactNode, useId } from 'react';
import styles from './measure.module.css';

interface MeasureProps {
  readonly title: string;
  /** Null where there is nothing to count yet; the details then say so. */
  readonly value: string | null;
  /** Its range, what it counts, and its picture. */
  readonly children?: ReactNode;
}

/** One number with its name, its range, and what it is a number of. */
export function Measure({ title, value, children }: MeasureProps) {
  const titleId = useId();
  return (
    <section className={styles.measure} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      {value !== null && <p className={styles.value}>{value}</p>}
      <div className={styles.details}>{children}</div>
    </section>
  );
}

/** Lays measures beside each other as far as there is room. */
export function MeasureRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
