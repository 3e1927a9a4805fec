import { useTranslation } from 'react-i18next';
import type { Progress } from '@/core/learning/progress';
import { criterionWord, sensitivityWord } from '@/core/scoring/detection-words';
import { useFormat } from '@/i18n/use-format';
import { Card } from '@/ui/card';
import { IntervalBar } from '@/ui/interval-bar';
import { TwoCurves } from '@/ui/two-curves';
import styles from './progress-screen.module.css';

interface DetectionCardProps {
  readonly progress: Progress;
  /** Whether there are enough answers to put the estimate into words. */
  readonly enough: boolean;
}

/** Sensitivity d' as a point on a scale and as a sentence; nothing is claimed on too few answers. */
export function SensitivityCard({ progress, enough }: DetectionCardProps) {
  const { t } = useTranslation('progress');
  const { t: common } = useTranslation();
  const format = useFormat();
  const { sensitivity } = progress.overall;
  if (!sensitivity) return <NothingToTell title={t('sensitivity.title')} />;
  const range = format.range(sensitivity.low, sensitivity.high, 1);
  const label = common('withRange', { value: format.number(sensitivity.value, 1), range });
  return (
    <Card title={t('sensitivity.title')}>
      <div className={styles.stack}>
        <p className={styles.say}>{enough ? t(`sensitivity.${sensitivityWord(sensitivity)}`) : t('tooFew.title')}</p>
        <IntervalBar
          point={sensitivity.value}
          low={sensitivity.low}
          high={sensitivity.high}
          from={-1}
          to={4}
          label={label}
        />
        <p>{label}</p>
        <p className={styles.note}>{t('sensitivity.scale')}</p>
        <p className={styles.note}>{common('answers', { count: progress.answers })}</p>
      </div>
    </Card>
  );
}

/** The criterion c as a line between two curves and as a sentence. */
export function CriterionCard({ progress, enough }: DetectionCardProps) {
  const { t } = useTranslation('progress');
  const { t: common } = useTranslation();
  const format = useFormat();
  const { sensitivity, criterion } = progress.overall;
  if (!sensitivity || !criterion) return <NothingToTell title={t('criterion.title')} />;
  const value = format.number(criterion.value, 1);
  const label = common('withRange', { value, range: format.range(criterion.low, criterion.high, 1) });
  return (
    <Card title={t('criterion.title')}>
      <div className={styles.stack}>
        <p className={styles.say}>{enough ? t(`criterion.${criterionWord(criterion)}`) : t('tooFew.title')}</p>
        <TwoCurves
          distance={sensitivity.value}
          line={criterion}
          names={{ left: t('criterion.genuine'), right: t('criterion.fraudulent'), line: t('criterion.yours') }}
          label={t('criterion.picture', { sensitivity: format.number(sensitivity.value, 1), criterion: value })}
        />
        <p>{label}</p>
        <p className={styles.note}>{t('criterion.scale')}</p>
      </div>
    </Card>
  );
}

function NothingToTell({ title }: { readonly title: string }) {
  const { t } = useTranslation('progress');
  return (
    <Card title={title}>
      <p className={styles.note}>{t('bothKinds')}</p>
    </Card>
  );
}
