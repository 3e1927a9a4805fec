import { useTranslation } from 'react-i18next';
import { ENOUGH_ANSWERS, ENOUGH_OF_EACH } from '@/core/learning/enough-answers';
import type { Progress } from '@/core/learning/progress';
import { useFormat } from '@/i18n/use-format';
import { Card } from '@/ui/card';
import { TwoCurves } from '@/ui/two-curves';
import styles from './home-screen.module.css';

/** Where the person's line between genuine and fraudulent sits, as a picture and as a sentence. */
export function LineCard({ progress }: { readonly progress: Progress }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const { hitRate, falseAlarmRate, sensitivity, criterion } = progress.overall;
  if (progress.answers < ENOUGH_ANSWERS || !hitRate || !falseAlarmRate || !sensitivity || !criterion) {
    return (
      <Card title={t('line.title')}>
        <p className={styles.note}>{t('line.tooFew', { count: progress.answers, needed: ENOUGH_ANSWERS })}</p>
      </Card>
    );
  }
  const { hits, misses, falseAlarms, correctAcceptances } = progress.overall.counts;
  const judged = { fraudulent: hits + misses, genuine: falseAlarms + correctAcceptances };
  if (Math.min(judged.fraudulent, judged.genuine) < ENOUGH_OF_EACH) {
    return (
      <Card title={t('line.title')}>
        <p className={styles.note}>{t('line.tooFewOfEach', { ...judged, needed: ENOUGH_OF_EACH })}</p>
      </Card>
    );
  }
  const ofTen = (share: number) => Math.round(share * 10);
  const say = t('line.say', {
    missed: format.number(ofTen(1 - hitRate.value)),
    missedRange: format.range(ofTen(1 - hitRate.high), ofTen(1 - hitRate.low)),
    stopped: format.number(ofTen(falseAlarmRate.value)),
    stoppedRange: format.range(ofTen(falseAlarmRate.low), ofTen(falseAlarmRate.high)),
  });
  return (
    <Card title={t('line.title')} lead={t('line.lead')}>
      <TwoCurves
        distance={sensitivity.value}
        line={criterion}
        names={{ left: t('line.genuine'), right: t('line.fraudulent'), line: t('line.yours') }}
        label={say}
      />
      <p className={styles.say}>{say}</p>
    </Card>
  );
}
