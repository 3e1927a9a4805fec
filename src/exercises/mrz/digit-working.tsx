import { useTranslation } from 'react-i18next';
import type { CheckDigitSum } from '@/core/mrz/check-digit';
import styles from './mrz.module.css';

const ROWS = ['character', 'value', 'weight', 'product'] as const;

/** A check digit worked out: every character with its value, weight and product, then the sum and what is left of it. */
export function DigitWorking({ steps, sum, remainder }: CheckDigitSum) {
  const { t } = useTranslation(['task-mrz', 'examination']);
  return (
    <div className={styles.working}>
      <table className={styles.steps} dir="ltr">
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              <th scope="row">{t(`examination:mrz.${row}`)}</th>
              {steps.map((step, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: characters stand in their places
                <td key={index}>{step[row]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.sum}>{t('workOut.sum', { sum, remainder })}</p>
    </div>
  );
}
