import { useTranslation } from 'react-i18next';
import type { Advice } from '@/core/learning/session-summary';
import { useFormat } from '@/i18n/use-format';
import { Card } from '@/ui/card';
import styles from './summary-screen.module.css';

interface AdviceCardProps {
  readonly advice: readonly Advice[];
  readonly undetermined: number;
}

/** What to look at next, from what was missed and what was stopped wrongly. */
export function AdviceCard({ advice, undetermined }: AdviceCardProps) {
  const { t } = useTranslation('summary');
  const sentence = useAdviceSentence();
  if (advice.length === 0 && undetermined === 0) return null;
  return (
    <Card title={t('next.title')}>
      <ul className={styles.advice}>
        {advice.map((one) => (
          <li key={one.code === 'missed' ? one.category : one.code}>{sentence(one)}</li>
        ))}
        {undetermined > 0 && <li>{t('undetermined.text', { count: undetermined })}</li>}
      </ul>
    </Card>
  );
}

function useAdviceSentence(): (advice: Advice) => string {
  const { t } = useTranslation('summary');
  const { t: common } = useTranslation();
  const format = useFormat();
  return (advice) => {
    switch (advice.code) {
      case 'missed':
        return t(`next.missed.${advice.category}.text`, { count: advice.count });
      case 'false-alarms':
        return t('next.falseAlarms.text', { count: advice.count });
      case 'unjustified':
        return t('next.unjustified.text', { count: advice.count });
      case 'unused-lights': {
        const lights = advice.lights.map((light) => common(`instrument.${light}`));
        return t('next.unusedLights', { lights: format.list(lights) });
      }
      case 'clean':
        return t('next.clean');
    }
  };
}
