import { useTranslation } from 'react-i18next';
import { type SensitivityChange, sensitivityChange } from '@/core/learning/tests/test-change';
import { countsOf } from '@/core/learning/tests/test-counts';
import { type Detection, detection } from '@/core/scoring/signal-detection';
import { useFormat } from '@/i18n/use-format';
import type { TestResult } from '@/state/tests-store';
import { Card } from '@/ui/card';
import { DataTable } from '@/ui/data-table';
import { Notice } from '@/ui/notice';
import styles from './tests-screen.module.css';

const COLUMNS = ['test', 'then', 'now', 'difference'] as const;

interface ChangeCardProps {
  readonly now: Detection;
  /** The version of the specimens of this test. */
  readonly contentVersion: number;
  readonly earlier: TestResult['earlier'];
}

interface Change extends SensitivityChange {
  readonly id: string;
  readonly test: string;
  readonly earlier: Detection;
  /** Whether its specimens were of another version of the content. */
  readonly otherContent: boolean;
}

/** How sensitivity has changed since each earlier test of the round; nothing where there is none. */
export function ChangeCard({ now, contentVersion, earlier }: ChangeCardProps) {
  const { t } = useTranslation('tests');
  const format = useFormat();
  const changes = earlier.flatMap(({ session, answers }): readonly Change[] => {
    const before = detection(countsOf(answers));
    const change = sensitivityChange(before, now);
    const { test } = session.plan;
    if (!change || !test) return [];
    const otherContent = session.plan.contentVersion !== contentVersion;
    return [{ ...change, id: session.id, test: t(`kind.${test}.name`), earlier: before, otherContent }];
  });
  const [newest] = changes;
  if (!newest) return null;
  const other = changes.filter(({ otherContent }) => otherContent);
  const short = (one: Detection) => (one.sensitivity ? format.number(one.sensitivity.value, 1) : '');
  return (
    <Card title={t('change.title')} lead={t('change.lead')}>
      <div className={styles.stack}>
        <p className={styles.say}>{t(`change.${newest.word}`)}</p>
        {other.length > 0 && (
          <Notice tone="warning" title={t('change.otherContent')}>
            <p>{t('change.otherContentAbout', { tests: format.list(other.map(({ test }) => test)) })}</p>
          </Notice>
        )}
        <DataTable
          caption={t('change.title')}
          columns={COLUMNS.map((column) => t(`change.${column}`))}
          rows={changes.map(({ id, test, earlier: before, difference }) => ({
            key: id,
            cells: [
              test,
              short(before),
              short(now),
              `${format.number(difference.value, 1)} (${format.range(difference.low, difference.high, 1)})`,
            ],
          }))}
        />
        {/* Of different versions, forms are not equal by construction. */}
        {other.length === 0 && <p className={styles.note}>{t('change.forms')}</p>}
      </div>
    </Card>
  );
}
