import { useTranslation } from 'react-i18next';
import { type AnswerRecord, isExercise } from '@/core/learning/answer-record';
import { exerciseCountsOf } from '@/core/learning/tests/test-counts';
import { wilson } from '@/core/scoring/wilson';
import { useFormat } from '@/i18n/use-format';
import { Card } from '@/ui/card';
import { DataTable } from '@/ui/data-table';

/** What the exercises of a test came to, kind by kind and apart from all that is worked out from the examinations. */
export function ResultExercises({ answers }: { readonly answers: readonly AnswerRecord[] }) {
  const { t } = useTranslation('tests');
  const { t: exercise } = useTranslation('exercise');
  const format = useFormat();
  const exercises = answers.filter(isExercise);
  const { right, total } = exerciseCountsOf(answers);
  const rate = wilson(right, total);
  if (!rate) return null;
  const range = format.percentRange(rate.low, rate.high);
  return (
    <Card title={t('outcome.exercises')} lead={t('outcome.exercisesAbout')}>
      <p>{t('outcome.exercisesRight', { right, total, range })}</p>
      <DataTable
        caption={t('outcome.exercises')}
        columns={[t('outcome.exercise'), t('outcome.how'), t('outcome.time')]}
        rows={exercises.map(({ index, task, score, elapsedMs }) => ({
          key: String(index),
          cells: [
            exercise(`kind.${task}.name`),
            score.outcome === 'not-ready' ? t('outcome.leftOpen') : exercise(`outcome.${score.outcome}`),
            format.duration(elapsedMs),
          ],
        }))}
      />
    </Card>
  );
}
