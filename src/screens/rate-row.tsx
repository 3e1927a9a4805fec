import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Estimate } from '@/core/scoring/wilson';
import { useFormat } from '@/i18n/use-format';
import { classNames } from '@/ui/class-names';
import { IntervalBar } from '@/ui/interval-bar';
import styles from './rate-row.module.css';

/** Holds rate rows; they fold when their column is narrow, whatever the screen. */
export function RateRows({ children }: { readonly children: ReactNode }) {
  return <div className={styles.rows}>{children}</div>;
}

interface RateRowProps {
  readonly name: string;
  readonly code: string;
  /** A share from 0 to 1 with its interval; null where nothing was answered. */
  readonly rate: Estimate | null;
  readonly answers: number;
  readonly noAnswers: string;
}

/** A named share with its 95 % interval on a line, in numbers, and the number of answers behind it. */
export function RateRow({ name, code, rate, answers, noAnswers }: RateRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const range = rate && format.percentRange(rate.low, rate.high);
  return (
    <div className={styles.row}>
      <div>
        {name}
        <span className={styles.code}>{code}</span>
      </div>
      {rate && range ? (
        <>
          <div className={styles.bar}>
            <IntervalBar
              point={rate.value}
              low={rate.low}
              high={rate.high}
              label={`${name}: ${t('withRange', { value: format.percent(rate.value), range })}`}
            />
          </div>
          <div className={styles.numbers}>
            <strong>{format.percent(rate.value)}</strong> ({range})
            <span className={styles.count}>{t('answers', { count: answers })}</span>
          </div>
        </>
      ) : (
        <div className={classNames(styles.numbers, styles.nothing)}>{noAnswers}</div>
      )}
    </div>
  );
}
