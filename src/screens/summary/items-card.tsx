import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verdict } from '@/core/examination/answer';
import type { ExaminationRecord } from '@/core/learning/answer-record';
import type { VerdictOutcome } from '@/core/scoring/score';
import { useFormat } from '@/i18n/use-format';
import { hrefTo, paths } from '@/screens/paths';
import { Card } from '@/ui/card';
import { classNames } from '@/ui/class-names';
import { DataTable } from '@/ui/data-table';
import { ClearedIcon } from '@/ui/icons/cleared-icon';
import { FalseAlarmIcon } from '@/ui/icons/false-alarm-icon';
import { HitIcon } from '@/ui/icons/hit-icon';
import { MissIcon } from '@/ui/icons/miss-icon';
import { UnknownIcon } from '@/ui/icons/unknown-icon';
import styles from './summary-screen.module.css';

const ICONS: Readonly<Record<VerdictOutcome, ReactNode>> = {
  hit: <HitIcon />,
  miss: <MissIcon />,
  'false-alarm': <FalseAlarmIcon />,
  'correct-acceptance': <ClearedIcon />,
  undetermined: <UnknownIcon />,
};

interface ItemsCardProps {
  readonly sessionId: string;
  readonly answers: readonly ExaminationRecord[];
}

/** The specimens of the session with their outcome; each can be looked at again. */
export function ItemsCard({ sessionId, answers }: ItemsCardProps) {
  const { t } = useTranslation('summary');
  const { t: common } = useTranslation();
  const format = useFormat();
  const verdictText = useVerdictText();
  const columns = ['number', 'outcome', 'truth', 'answer', 'time', 'look'] as const;
  return (
    <Card title={t('items.title')} lead={t('items.scale')}>
      <DataTable
        caption={t('items.title')}
        columns={columns.map((column) => t(`items.${column}`))}
        rows={answers.map(({ index, score, told, answer }) => ({
          key: String(index),
          cells: [
            format.number(index + 1),
            <span key="outcome" className={classNames(styles.outcome, styles[score.outcome])}>
              {ICONS[score.outcome]}
              {common(`outcome.${score.outcome}`)}
            </span>,
            common(`category.${told.category}.name`),
            verdictText(answer.verdict),
            format.duration(answer.elapsedMs),
            <a
              key="look"
              className={styles.look}
              href={hrefTo(paths.look(sessionId, index))}
              aria-label={t('items.lookAt', { number: index + 1 })}
            >
              {t('items.look')}
            </a>,
          ],
        }))}
      />
    </Card>
  );
}

function useVerdictText(): (verdict: Verdict) => string {
  const { t } = useTranslation('summary');
  return (verdict) =>
    verdict.kind === 'judged' ? t('items.judged', { confidence: verdict.confidence }) : t(`items.${verdict.kind}`);
}
