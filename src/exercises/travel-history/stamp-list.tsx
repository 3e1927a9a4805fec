import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareDates } from '@/core/kernel/plain-date';
import type { ReadStamp } from '@/core/tasks/travel-history/travel-history-task';
import { useFormat } from '@/i18n/use-format';
import { SegmentedControl } from '@/ui/segmented-control';
import { TickList } from '../tick-list';
import styles from './travel-history.module.css';

interface StampListProps {
  readonly stamps: readonly ReadStamp[];
  readonly marked: readonly string[];
  /** After the answer: the stamps that show it; null before. */
  readonly right: readonly string[] | null;
  /** Null once it is too late. */
  readonly onToggle: ((id: string) => void) | null;
  readonly onPoint: (stamp: ReadStamp) => void;
}

const ORDERS = ['as-stamped', 'by-date'] as const;

/** The stamps as text, to be marked: in the order of the pages or, as an examiner notes them down, by their dates. */
export function StampList({ stamps, marked, right, onToggle, onPoint }: StampListProps) {
  const { t } = useTranslation('task-travel-history');
  const format = useFormat();
  const [order, setOrder] = useState<(typeof ORDERS)[number]>('as-stamped');
  const listed = order === 'by-date' ? stamps.toSorted((a, b) => compareDates(a.date, b.date)) : stamps;
  return (
    <div className={styles.stamps}>
      <SegmentedControl
        legend={t('order.legend')}
        legendHidden
        segments={ORDERS.map((value) => ({ value, name: t(`order.${value}`) }))}
        value={order}
        onChange={setOrder}
      />
      <TickList
        legend={t('stamps')}
        ticks={listed.map(({ id, state, direction, mode, place, date }) => ({
          value: id,
          name: t('stamp.name', { direction: t(`direction.${direction}`), date: format.date(date) }),
          about: t('stamp.about', { place, state, mode: t(`mode.${mode}`) }),
        }))}
        ticked={marked}
        onToggle={onToggle}
        right={right}
        rightLabel={t('shows')}
        onPoint={(id) => {
          const stamp = stamps.find((one) => one.id === id);
          if (stamp) onPoint(stamp);
        }}
      />
    </div>
  );
}
