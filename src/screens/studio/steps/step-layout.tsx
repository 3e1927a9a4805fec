import { type ReactNode, useId } from 'react';
import styles from './steps.module.css';

/** One step of the editor: what is done here, and the controls for it. */
export function StepLayout({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles.step} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <p className={styles.lead}>{lead}</p>
      </div>
      {children}
    </section>
  );
}

/** What a step shows while there is no picture to work on. */
export function NoPictureYet({ children }: { readonly children: string }) {
  return <p className={styles.empty}>{children}</p>;
}
