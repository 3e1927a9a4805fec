import type { ComponentType } from 'react';
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

/** How an answer went: its shape first, then the word. */
export function OutcomeLine({ score: { outcome } }: { readonly score: TaskScore }) {
  const { t } = useTranslation('exercise');
  const Icon = ICONS[outcome];
  return (
    <p className={styles.line} data-outcome={outcome}>
      <span className={styles.mark}>
        <Icon />
      </span>
      {t(`outcome.${outcome}`)}
    </p>
  );
}
