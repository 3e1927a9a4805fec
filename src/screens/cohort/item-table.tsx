import { useTranslation } from 'react-i18next';
import type { ItemStatistics } from '@/core/scoring/item-analysis';
import { useFormat } from '@/i18n/use-format';
import { DataTable } from '@/ui/data-table';
import { IntervalBar } from '@/ui/interval-bar';
import styles from './cohort-screen.module.css';

interface ItemTableProps {
  readonly title: string;
  /** The items, each with the place it has in the form, counted from 0, and what it is in words. */
  readonly items: readonly (ItemStatistics & { readonly slot: number; readonly what: string })[];
  readonly reliability: number | null;
}

const COLUMNS = ['item', 'category', 'right', 'range', 'answers', 'discrimination'] as const;

/** The items of one kind: how many got each right, and, once some have enough answers, how well each tells people apart. */
export function ItemTable({ title, items, reliability }: ItemTableProps) {
  const { t } = useTranslation('cohort');
  const format = useFormat();
  const tellsApart = items.some(({ discrimination }) => discrimination !== null);
  const columns = tellsApart ? COLUMNS : COLUMNS.slice(0, -1);
  return (
    <div className={styles.items}>
      <h3>{title}</h3>
      <p className={styles.note}>
        {reliability === null
          ? t('items.noReliability')
          : t('items.reliability', { value: format.number(reliability, 2), count: items.length })}
      </p>
      <DataTable
        caption={title}
        columns={columns.map((column) => t(`items.${column}`))}
        rows={items.map(({ slot, what, difficulty, discrimination, answers }) => ({
          key: String(slot),
          cells: [
            format.number(slot + 1),
            what,
            difficulty ? format.percent(difficulty.value) : '–',
            difficulty ? (
              <span key="range" className={styles.bar}>
                <IntervalBar
                  point={difficulty.value}
                  low={difficulty.low}
                  high={difficulty.high}
                  label={format.percentRange(difficulty.low, difficulty.high)}
                />
              </span>
            ) : (
              '–'
            ),
            format.number(answers),
            discrimination === null ? t('items.hidden') : format.number(discrimination, 2),
          ].slice(0, columns.length),
        }))}
      />
    </div>
  );
}
