import type { ReactNode } from 'react';
import styles from './panel-section.module.css';

interface PanelSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the panel beside the table, under a small heading of its own. */
export function PanelSection({ title, children }: PanelSectionProps) {
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
