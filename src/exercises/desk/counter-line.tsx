import { useTranslation } from 'react-i18next';
import type { PublicSpecimen } from '@/examiner/contract';
import { useFact } from '@/i18n/use-fact';
import { useFormat } from '@/i18n/use-format';
import styles from './counter-line.module.css';

/** What is said when the documents are handed over, and on which day. */
export function CounterLine({ specimen: { bearer, examined } }: { readonly specimen: PublicSpecimen }) {
  const { t } = useTranslation('examination');
  const fact = useFact();
  const format = useFormat();
  return (
    <div className={styles.counter}>
      <p>{fact(bearer.statement)}</p>
      <p className={styles.day}>{t('counter.examined', { day: format.date(examined) })}</p>
    </div>
  );
}
