import { type ReactNode, useMemo, useState } from 'react';
import type { ToolPanel } from '@/table/desk/tool-panel';
import { DeskPanelContext } from './desk/desk-panel';
import { useExerciseContext } from './exercise-context';
import styles from './exercise-layout.module.css';

interface ExerciseLayoutProps {
  /** What is looked at, large; null where the question is all there is. */
  readonly stage: ReactNode;
  /** What leads to the question, where it is not asked yet; stands in place of the button that answers. */
  readonly first?: ReactNode;
  /** The question, or after the answer what it was. */
  readonly children: ReactNode;
}

/** What is looked at beside what is asked, or above it where there is no room; the button stands below the question. */
export function ExerciseLayout({ stage, first = null, children }: ExerciseLayoutProps) {
  const { outcome, footer } = useExerciseContext();
  const [panel, open] = useState<ToolPanel | null>(null);
  const desk = useMemo(() => ({ panel, open }), [panel]);
  return (
    <DeskPanelContext value={desk}>
      <div className={styles.layout} data-staged={stage !== null}>
        {stage !== null && <div className={styles.stage}>{stage}</div>}
        <div className={styles.side}>
          {outcome}
          {children}
          <div className={styles.footer}>{first ?? footer}</div>
        </div>
      </div>
    </DeskPanelContext>
  );
}
