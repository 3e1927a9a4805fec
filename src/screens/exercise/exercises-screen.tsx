import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { isTaskKind } from '@/core/tasks/task-kind';
import { Page } from '../page';
import { paths } from '../paths';
import { useServices } from '../services';
import { EXERCISE_GROUPS, type ExerciseGroup, GROUP_OF_KIND } from './exercise-groups';
import styles from './exercises-screen.module.css';
import { newSeed } from './new-seed';

/** Every kind of exercise, to be tried by itself, by what it is about. */
export function ExercisesScreen() {
  const { t } = useTranslation('exercise');
  return (
    <Page title={t('title')} lead={t('lead')}>
      {EXERCISE_GROUPS.map((group) => (
        <Group key={group} group={group} />
      ))}
    </Page>
  );
}

function Group({ group }: { readonly group: ExerciseGroup }) {
  const { t } = useTranslation('exercise');
  const { newId } = useServices();
  const heading = useId();
  const kinds = Object.keys(GROUP_OF_KIND).filter(isTaskKind);
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <h2 id={heading}>{t(`group.${group}`)}</h2>
      <ul className={styles.kinds}>
        {kinds
          .filter((kind) => GROUP_OF_KIND[kind] === group)
          .map((kind) => (
            <li key={kind}>
              <Link href={paths.exercise(kind, newSeed(newId))} className={styles.kind}>
                <span className={styles.name}>{t(`kind.${kind}.name`)}</span>
                <span className={styles.prompt}>{t(`kind.${kind}.prompt`)}</span>
              </Link>
            </li>
          ))}
      </ul>
    </section>
  );
}
