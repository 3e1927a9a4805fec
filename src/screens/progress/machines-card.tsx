import { useTranslation } from 'react-i18next';
import type { Progress } from '@/core/learning/progress';
import { machineTally } from '@/core/learning/progress-parts';
import type { Tally } from '@/core/learning/tally';
import { type Estimate, wilson } from '@/core/scoring/wilson';
import { RateRow, RateRows } from '@/screens/rate-row';
import { Card } from '@/ui/card';
import styles from './progress-screen.module.css';

/** Judged frauds of either case from which on it can be said whether machines mislead. */
const ENOUGH = 15;

/** Whether a clean reading talks the person into accepting, and a complaint into refusing. */
export function MachinesCard({ progress }: { readonly progress: Progress }) {
  const { t } = useTranslation('progress');
  const asked = missedOf(machineTally(progress.parts, 'silent-asked'));
  const not = missedOf(machineTally(progress.parts, 'silent-not-asked'));
  const warned = machineTally(progress.parts, 'warned-asked');
  const rows = [
    { key: 'silentAsked', ...asked },
    { key: 'silentNot', ...not },
    {
      key: 'warned',
      judged: warned.falseAlarms + warned.correctAcceptances,
      rate: wilson(warned.falseAlarms, warned.falseAlarms + warned.correctAcceptances),
    },
  ] as const;
  return (
    <Card title={t('machines.title')} lead={t('machines.lead')}>
      <p className={styles.say}>{t(`machines.${wordFor(asked, not)}`)}</p>
      <RateRows>
        {rows.map(({ key, rate, judged }) => (
          <RateRow
            key={key}
            name={t(`machines.${key}`)}
            code={t(`machines.${key}About`)}
            rate={rate}
            answers={judged}
            noAnswers={t('byCategory.noAnswers')}
          />
        ))}
      </RateRows>
    </Card>
  );
}

interface Missed {
  readonly judged: number;
  readonly rate: Estimate | null;
}

function missedOf({ hits, misses }: Tally): Missed {
  return { judged: hits + misses, rate: wilson(misses, hits + misses) };
}

/** Says that machines mislead only where the intervals of both rates leave each other out. */
function wordFor(asked: Missed, not: Missed): 'over' | 'fine' | 'few' {
  if (!asked.rate || !not.rate || asked.judged < ENOUGH || not.judged < ENOUGH) return 'few';
  return asked.rate.low > not.rate.high ? 'over' : 'fine';
}
