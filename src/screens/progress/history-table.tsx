import { useTranslation } from 'react-i18next';
import { type AnswerRecord, elapsedOf, isExercise } from '@/core/learning/answer-record';
import { useFormat } from '@/i18n/use-format';
import { hrefTo, paths } from '@/screens/paths';
import { useAssessment } from '@/screens/use-assessment';
import { Card } from '@/ui/card';
import { DataTable } from '@/ui/data-table';

const COLUMNS = ['when', 'what', 'answer', 'outcome', 'time', 'look'] as const;

interface HistoryTableProps {
  readonly answers: readonly AnswerRecord[];
  /** Called when somebody goes to look at an answer. */
  readonly onLook: () => void;
}

/** A page of answers as a table; each item of practice can be looked at again. */
export function HistoryTable({ answers, onLook }: HistoryTableProps) {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const words = useWords();
  return (
    <Card title={t('history.title')} lead={t('history.scale')}>
      <DataTable
        caption={t('history.title')}
        columns={COLUMNS.map((column) => t(`history.${column}`))}
        rows={answers.map((record) => ({
          key: `${record.sessionId} ${record.index}`,
          cells: [
            format.dayTime(record.answeredAt),
            words.what(record),
            words.answer(record),
            words.outcome(record),
            format.duration(elapsedOf(record)),
            <Look key="look" record={record} onLook={onLook} />,
          ],
        }))}
      />
    </Card>
  );
}

function useWords() {
  const { t } = useTranslation('progress');
  const { t: common } = useTranslation();
  const { t: exercise } = useTranslation('exercise');
  return {
    what: (record: AnswerRecord) =>
      record.told.category === null ? t('history.exercise') : common(`category.${record.told.category}.name`),
    answer(record: AnswerRecord): string {
      if (isExercise(record)) return exercise(`kind.${record.task}.name`);
      const { verdict } = record.answer;
      return verdict.kind === 'judged'
        ? t('history.judged', { confidence: verdict.confidence })
        : t(`history.${verdict.kind}`);
    },
    outcome: (record: AnswerRecord) =>
      isExercise(record) ? exercise(`outcome.${record.score.outcome}`) : common(`outcome.${record.score.outcome}`),
  };
}

/** The way to the very item; those of a form stay closed, and one of older content would no longer be the same. */
function Look({ record, onLook }: { readonly record: AnswerRecord; readonly onLook: () => void }) {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const { contentVersion } = useAssessment();
  if (record.plan.purpose === 'test') return t('history.test');
  if (record.plan.contentVersion !== contentVersion) return t('history.changed');
  return (
    <a
      href={hrefTo(paths.lookFromHistory(record.sessionId, record.index))}
      onClick={onLook}
      aria-label={t('history.lookAt', { when: format.dayTime(record.answeredAt) })}
    >
      {t('history.look')}
    </a>
  );
}
