import { useTranslation } from 'react-i18next';
import type { ConfidenceMeasures } from '@/core/scoring/confidence-measures';
import { useFormat } from '@/i18n/use-format';
import { CalibrationPlot } from '@/ui/calibration-plot';
import { Card } from '@/ui/card';
import { DataTable } from '@/ui/data-table';
import styles from './progress-screen.module.css';

/** How sure the person said to be against how often they were right to be so. */
export function CalibrationCard({ confidence }: { readonly confidence: ConfidenceMeasures }) {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const steps = confidence.calibration.map((step, index) => ({ ...step, name: format.number(index + 1) }));
  const points = steps.flatMap(({ said, fraudulent, name }) =>
    fraudulent ? [{ at: said, measured: fraudulent, name }] : [],
  );
  return (
    <Card title={t('calibration.title')} lead={t('calibration.lead')}>
      <div className={styles.columns}>
        <div className={styles.stack}>
          <CalibrationPlot
            points={points}
            ends={[t('calibration.sureGenuine'), t('calibration.sureFraudulent')]}
            sides={[format.percent(0), format.percent(1)]}
            label={t('calibration.picture')}
          />
          {confidence.brier !== null && (
            <p className={styles.note}>{t('calibration.brier', { value: format.number(confidence.brier, 2) })}</p>
          )}
          {confidence.areaUnderCurve !== null && (
            <p className={styles.note}>
              {t('calibration.auc', {
                value: format.number(confidence.areaUnderCurve.value, 2),
                range: format.range(confidence.areaUnderCurve.low, confidence.areaUnderCurve.high, 2),
              })}
            </p>
          )}
        </div>
        <DataTable
          caption={t('calibration.title')}
          columns={[t('calibration.step'), t('calibration.really'), t('byCategory.range'), t('byCategory.answers')]}
          rows={steps.map(({ name, fraudulent, answers }) => ({
            key: name,
            cells: [
              name,
              fraudulent ? format.percent(fraudulent.value) : '–',
              fraudulent ? format.percentRange(fraudulent.low, fraudulent.high) : '–',
              format.number(answers),
            ],
          }))}
        />
      </div>
    </Card>
  );
}
