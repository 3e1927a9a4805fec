import type { ComponentType } from 'react';
import type { VerdictOutcome } from '@/core/scoring/score';
import { ClearedIcon } from '@/ui/icons/cleared-icon';
import { FalseAlarmIcon } from '@/ui/icons/false-alarm-icon';
import { HitIcon } from '@/ui/icons/hit-icon';
import { MissIcon } from '@/ui/icons/miss-icon';
import { UnknownIcon } from '@/ui/icons/unknown-icon';
import styles from './outcome-mark.module.css';

const ICONS: Record<VerdictOutcome, ComponentType> = {
  hit: HitIcon,
  miss: MissIcon,
  'false-alarm': FalseAlarmIcon,
  'correct-acceptance': ClearedIcon,
  undetermined: UnknownIcon,
};

/** The shape of an outcome; the words stand beside it. */
export function OutcomeMark({ outcome }: { readonly outcome: VerdictOutcome }) {
  const Icon = ICONS[outcome];
  return (
    <span className={styles.mark} data-outcome={outcome}>
      <Icon />
    </span>
  );
}
