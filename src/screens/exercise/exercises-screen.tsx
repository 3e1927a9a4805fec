import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { TASK_KINDS } from '@/core/tasks/task-kind';
import { Page } from '../page';
import { paths } from '../paths';
import { useServices } from '../services';
import styles from './exercises-screen.module.css';
import { newSeed } from './new-seed';

/** Every kind of exercise, to be tried by itself. */
export function ExercisesScreen() {
  const { t } = useTranslation('exercise');
  const { newId } = useServices();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ul className={styles.kinds}>
        {TASK_KINDS.map((kind) => (
          <li key={kind}>
            <Link href={paths.exercise(kind, newSeed(newId))} className={styles.kind}>
              <span className={styles.name}>{t(`kind.${kind}.name`)}</span>
              <span className={styles.prompt}>{t(`kind.${kind}.prompt`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
