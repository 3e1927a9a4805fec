import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '@/screens/problem-notice';
import { isUnsaved } from '@/state/saving';
import type { Saving } from '@/state/session-state';
import { Button } from '@/ui/button';
import styles from './saving-line.module.css';

/** Says that the answer is on disk, or why it is not and how to try again. */
export function SavingLine({ saving, onRetry }: { readonly saving: Saving; readonly onRetry: () => void }) {
  const { t } = useTranslation('examination');
  if (saving.kind === 'saved') return <p className={styles.saved}>{t('feedback.saved')}</p>;
  // Where another tab gave the first answer there is nothing left to save.
  const retry = isUnsaved(saving) && <Button onClick={onRetry}>{t('feedback.retry')}</Button>;
  return <ProblemNotice problem={saving.problem} actions={retry} />;
}
