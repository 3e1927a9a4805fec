import { useTranslation } from 'react-i18next';
import type { MrzRange } from '@/core/mrz/mrz-range';
import type { MrzCheckDigit, MrzReading } from '@/core/mrz/mrz-reading';
import { workOutCheckDigit } from '@/core/mrz/work-out-check-digit';
import { CheckIcon } from '@/ui/icons/check-icon';
import { WarningIcon } from '@/ui/icons/warning-icon';
import shared from '../reading.module.css';
import styles from './mrz-panel.module.css';

interface CheckDigitListProps {
  readonly reading: MrzReading;
  readonly onPoint: (ranges: readonly MrzRange[]) => void;
}

/** Every check digit with its verdict; opened, it shows each character times its weight, the sum and the remainder. */
export function CheckDigitList({ reading, onPoint }: CheckDigitListProps) {
  const { t } = useTranslation('examination');
  return reading.checkDigits.map((digit) => (
    <details
      key={digit.name}
      className={styles.digit}
      onToggle={(event) => onPoint(event.currentTarget.open ? [digit.range, ...digit.covers] : [])}
      onPointerEnter={() => onPoint([digit.range, ...digit.covers])}
      onPointerLeave={() => onPoint([])}
    >
      <summary className={styles.summary}>
        <span>{t(`mrz.digit.${digit.name}`)}</span>
        <span className={digit.holds ? shared.holds : shared.fails}>
          {digit.holds ? <CheckIcon /> : <WarningIcon />}
          {digit.holds
            ? t('mrz.holds', { found: digit.found })
            : t('mrz.fails', { found: digit.found, expected: digit.expected ?? '–' })}
        </span>
      </summary>
      <Working digit={digit} lines={reading.lines} />
    </details>
  ));
}

function Working({ digit, lines }: { readonly digit: MrzCheckDigit; readonly lines: readonly string[] }) {
  const { t } = useTranslation('examination');
  const working = workOutCheckDigit(lines, digit.covers);
  if (!working.ok) return <p>{t('mrz.notComputable', { character: working.problem.character })}</p>;
  const { steps, sum, remainder } = working.value;
  return (
    <div className={styles.working}>
      <div className={styles.scroll} dir="ltr">
        <table className={styles.steps}>
          <tbody>
            <tr>
              <th scope="row">{t('mrz.character')}</th>
              {steps.map((step) => (
                <td key={`${step.line} ${step.at}`}>{step.character}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t('mrz.value')}</th>
              {steps.map((step) => (
                <td key={`${step.line} ${step.at}`}>{step.value}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t('mrz.weight')}</th>
              {steps.map((step) => (
                <td key={`${step.line} ${step.at}`}>{step.weight}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t('mrz.product')}</th>
              {steps.map((step) => (
                <td key={`${step.line} ${step.at}`}>{step.product}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <p className={styles.sum}>{t('mrz.sum', { sum, remainder, found: digit.found })}</p>
    </div>
  );
}
