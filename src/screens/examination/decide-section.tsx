import { type Ref, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { CONFIDENCES, type Verdict } from '@/core/examination/answer';
import { useFormat } from '@/i18n/use-format';
import type { ExaminationStore } from '@/state/examination-store';
import { Button } from '@/ui/button';
import { RadioScale } from '@/ui/radio-scale';
import styles from './decide-section.module.css';
import { verdictKey } from './verdict-words';

interface DecideSectionProps {
  readonly examination: ExaminationStore;
  readonly working: boolean;
  readonly onDecide: () => void;
  readonly ref: Ref<HTMLDivElement>;
}

const OTHER_WAYS = ['referred', 'undetermined'] as const;

/** The decision: six steps of confidence, or one of the two other ways, and the button that says what it will do. */
export function DecideSection({ examination, working, onDecide, ref }: DecideSectionProps) {
  const { t } = useTranslation('examination');
  const format = useFormat();
  const verdict = useStore(examination.state, (state) => state.work.now.verdict);
  const steps = useMemo(
    () => CONFIDENCES.map((value) => ({ value, shown: format.number(value), name: t(`decide.step.${value}`) })),
    [t, format],
  );
  const take = (next: Verdict) => examination.decide(next);
  return (
    <div ref={ref} className={styles.decide}>
      <RadioScale
        legend={t('decide.legend')}
        legendHidden
        steps={steps}
        value={verdict?.kind === 'judged' ? verdict.confidence : null}
        onChange={(confidence) => take({ kind: 'judged', confidence })}
        ends={[t('decide.genuineEnd'), t('decide.fraudulentEnd')]}
        disabled={working}
      />
      <div className={styles.others}>
        {OTHER_WAYS.map((kind) => (
          <Button key={kind} aria-pressed={verdict?.kind === kind} disabled={working} onClick={() => take({ kind })}>
            {t(kind === 'referred' ? 'decide.refer' : 'decide.undetermined')}
          </Button>
        ))}
      </div>
      <Button
        variant="primary"
        wide
        className={styles.primary}
        aria-disabled={verdict === null || working}
        onClick={onDecide}
      >
        {working ? t('decide.working') : verdict ? t(`decide.do.${verdictKey(verdict)}`) : t('decide.choose')}
      </Button>
    </div>
  );
}
