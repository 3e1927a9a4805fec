import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verdict } from '@/core/examination/answer';
import type { ExaminationRecord } from '@/core/learning/answer-record';
import type { VerdictOutcome } from '@/core/scoring/score';
import { useFormat } from '@/i18n/use-format';
import { hrefTo, paths } from '@/screens/paths';
import { stepsOf } from '@/screens/steps-of';
import { Card } from '@/ui/card';
import { classNames } from '@/ui/class-names';
import { DataTable } from '@/ui/data-table';
import { Disclosure } from '@/ui/disclosure';
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

/** What went otherwise, in the order in which it is worth another look. */
const OFF: readonly VerdictOutcome[] = ['miss', 'false-alarm', 'undetermined'];

/** From how many specimens on those that went otherwise come first, and the others only when asked for. */
const MANY = 20;

/** The specimens of the session with their outcome; each can be looked at again. */
export function ItemsCard({ sessionId, answers }: ItemsCardProps) {
  const { t } = useTranslation('summary');
  const off = OFF.flatMap((outcome) => answers.filter(({ score }) => score.outcome === outcome));
  if (answers.length < MANY || off.length === 0) {
    return (
      <Card title={t('items.title')} lead={t('items.scale')}>
        <ItemsTable caption={t('items.title')} sessionId={sessionId} answers={answers} />
      </Card>
    );
  }
  return (
    <Card title={t('items.again')} lead={t('items.againLead')}>
      <ItemsTable caption={t('items.again')} sessionId={sessionId} answers={off} />
      <Disclosure summary={t('items.all')}>
        <ItemsTable caption={t('items.all')} sessionId={sessionId} answers={answers} />
      </Disclosure>
    </Card>
  );
}

function ItemsTable({ caption, sessionId, answers }: ItemsCardProps & { readonly caption: string }) {
  const { t } = useTranslation('summary');
  const { t: common } = useTranslation();
  const format = useFormat();
  const verdictText = useVerdictText();
  const columns = ['number', 'outcome', 'truth', 'answer', 'time', 'look'] as const;
  return (
    <DataTable
      caption={caption}
      columns={columns.map((column) => t(`items.${column}`))}
      rows={answers.map(({ plan, index, score, told, answer }) => {
        const { now } = stepsOf(plan, index);
        return {
          key: String(index),
          cells: [
            format.number(now),
            <span key="outcome" className={classNames(styles.outcome, styles[score.outcome])}>
              {ICONS[score.outcome]}
              {common(`outcome.${score.outcome}`)}
            </span>,
            common(`category.${told.category}.name`),
            verdictText(answer.verdict),
            <Fragment key="time">
              {format.duration(answer.elapsedMs)}
              {plan.timeLimitMs !== undefined && answer.elapsedMs >= plan.timeLimitMs && (
                <small className={styles.over}>{t('items.over')}</small>
              )}
            </Fragment>,
            <a
              key="look"
              className={styles.look}
              href={hrefTo(paths.look(sessionId, index))}
              aria-label={t('items.lookAt', { number: now })}
            >
              {t('items.look')}
            </a>,
          ],
        };
      })}
    />
  );
}

function useVerdictText(): (verdict: Verdict) => string {
  const { t } = useTranslation('summary');
  return (verdict) =>
    verdict.kind === 'judged' ? t('items.judged', { confidence: verdict.confidence }) : t(`items.${verdict.kind}`);
}
