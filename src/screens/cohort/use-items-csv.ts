import { useTranslation } from 'react-i18next';
import { writeCsv } from '@/core/kernel/csv';
import type { FormStatistics } from '@/core/learning/tests/form-statistics';

const COLUMNS = [
  'form',
  'content',
  'item',
  'kind',
  'category',
  'answers',
  'right',
  'low',
  'high',
  'discrimination',
] as const;

/** A spreadsheet takes a file for UTF-8 only when it says so at its beginning. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Gives what writes the items of a form as CSV, with no more in it than is shown. */
export function useItemsCsv(): (form: FormStatistics) => string {
  const { t } = useTranslation('cohort');
  const { t: common } = useTranslation();
  const { t: exercise } = useTranslation('exercise');
  return ({ form, contentVersion, group }) => {
    const { items = [], exercises = [] } = group ?? {};
    const named = [
      ...items.map((item) => ({
        ...item,
        kind: t('kind.examination'),
        what: common(`category.${item.category}.name`),
      })),
      ...exercises.map((item) => ({ ...item, kind: t('kind.exercise'), what: exercise(`kind.${item.task}.name`) })),
    ].toSorted((a, b) => a.slot - b.slot);
    const rows = named.map(({ slot, kind, what, answers, difficulty, discrimination }) => [
      form,
      contentVersion,
      slot + 1,
      kind,
      what,
      answers,
      difficulty?.value ?? null,
      difficulty?.low ?? null,
      difficulty?.high ?? null,
      discrimination,
    ]);
    return BYTE_ORDER_MARK + writeCsv([COLUMNS.map((column) => t(`column.${column}`)), ...rows]);
  };
}
