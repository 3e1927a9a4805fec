import { type ReactNode, useId } from 'react';
import styles from './card.module.css';
import { classNames } from './class-names';

interface CardProps {
  readonly title: string;
  readonly lead?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A part of a page with its own heading on a sheet of its own. */
export function Card({ title, lead, className, children }: CardProps) {
  const titleId = useId();
  return (
    <section className={classNames(styles.card, className)} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      {children}
    </section>
  );
}
