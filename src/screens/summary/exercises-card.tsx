import { useTranslation } from 'react-i18next';
import type { ExerciseRecord } from '@/core/learning/answer-record';
import { useFormat } from '@/i18n/use-format';
import { hrefTo, paths } from '@/screens/paths';
import { Card } from '@/ui/card';
import { DataTable } from '@/ui/data-table';
import styles from './summary-screen.module.css';

/** The exercises of the session with how each went; each can be looked at again. */
export function ExercisesCard({ exercises }: { readonly exercises: readonly ExerciseRecord[] }) {
  const { t } = useTranslation('summary');
  const { t: exercise } = useTranslation('exercise');
  const { t: skills } = useTranslation('skills');
  const format = useFormat();
  if (exercises.length === 0) return null;
  const columns = ['number', 'kind', 'skill', 'outcome', 'time', 'look'] as const;
  return (
    <Card title={t('exercises.title')}>
      <DataTable
        caption={t('exercises.title')}
        columns={columns.map((column) => t(`exercises.${column}`))}
        rows={exercises.map(({ sessionId, index, task, skill, score, elapsedMs }) => ({
          key: String(index),
          cells: [
            format.number(index + 1),
            exercise(`kind.${task}.name`),
            skills(`skill.${skill}`),
            exercise(`outcome.${score.outcome}`),
            format.duration(elapsedMs),
            <a
              key="look"
              className={styles.look}
              href={hrefTo(paths.look(sessionId, index))}
              aria-label={t('exercises.lookAt', { number: index + 1 })}
            >
              {t('exercises.look')}
            </a>,
          ],
        }))}
      />
    </Card>
  );
}
