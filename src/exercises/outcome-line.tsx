import { type ComponentType, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskOutcome, TaskScore } from '@/core/tasks/task-score';
import { CheckIcon } from '@/ui/icons/check-icon';
import { CloseIcon } from '@/ui/icons/close-icon';
import { UnknownIcon } from '@/ui/icons/unknown-icon';
import styles from './outcome-line.module.css';

const ICONS: Record<TaskOutcome, ComponentType> = {
  right: CheckIcon,
  partly: UnknownIcon,
  wrong: CloseIcon,
  'not-ready': UnknownIcon,
};

/** How an answer went: its shape first, then the word. It comes into sight by itself: who answers is at the end of the page. */
export function OutcomeLine({ score: { outcome } }: { readonly score: TaskScore }) {
  const { t } = useTranslation('exercise');
  const line = useRef<HTMLParagraphElement>(null);
  const Icon = ICONS[outcome];
  useEffect(() => {
    line.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return (
    <p ref={line} className={styles.line} data-outcome={outcome}>
      <span className={styles.mark}>
        <Icon />
      </span>
      {t(`outcome.${outcome}`)}
    </p>
  );
}
