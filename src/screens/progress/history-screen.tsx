import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Result } from '@/core/kernel/result';
import type { AnswerRecord } from '@/core/learning/answer-record';
import { Page } from '@/screens/page';
import { ProblemNotice } from '@/screens/problem-notice';
import { useAssessment } from '@/screens/use-assessment';
import { useProfile } from '@/screens/use-profile';
import type { AnswerPlace, StorageProblem } from '@/state/ports';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { Skeleton } from '@/ui/skeleton';
import { HistoryTable } from './history-table';
import styles from './progress-screen.module.css';

/** Answers on one page; one more is read, to know whether there are older ones. */
const PAGE = 25;

/** Every answer of a person, page by page from the newest back. */
export function HistoryScreen() {
  const { t } = useTranslation(['progress', 'exercise']);
  const profile = useProfile();
  return (
    <Page title={t('history.title')} lead={t('history.lead')}>
      {profile && <Pages key={profile.id} profileId={profile.id} />}
    </Page>
  );
}

function Pages({ profileId }: { readonly profileId: string }) {
  const { t } = useTranslation('progress');
  const { historyWay } = useAssessment();
  const [way, setWay] = useState(() => historyWay.pagesOf(profileId));
  useEffect(() => historyWay.forget(), [historyWay]);
  const read = useAnswers(profileId, way.at(-1) ?? null);
  if (read === null) return <Skeleton height="50vh" />;
  if (!read.ok) return <ProblemNotice problem={read.problem} />;
  const shown = read.value.slice(0, PAGE);
  const last = shown.at(-1);
  const before = (way.length - 1) * PAGE;
  if (!last) return <Notice tone="info" title={t('history.none')} />;
  return (
    <>
      <HistoryTable answers={shown} onLook={() => historyWay.leave(profileId, way)} />
      <div className={styles.doors}>
        {way.length > 1 && <Button onClick={() => setWay(way.slice(0, -1))}>{t('history.newer')}</Button>}
        {read.value.length > PAGE && <Button onClick={() => setWay([...way, last])}>{t('history.older')}</Button>}
        <p className={styles.note} role="status">
          {t('history.shown', { from: before + 1, to: before + shown.length })}
        </p>
      </div>
    </>
  );
}

type Answers = Result<readonly AnswerRecord[], StorageProblem>;

function useAnswers(profileId: string, before: AnswerPlace | null): Answers | null {
  const { answers } = useAssessment();
  const [read, setRead] = useState<{ readonly from: AnswerPlace | null; readonly answers: Answers } | null>(null);
  useEffect(() => {
    let wanted = true;
    void answers.page(profileId, before, PAGE + 1).then((page) => {
      if (wanted) setRead({ from: before, answers: page });
    });
    return () => {
      wanted = false;
    };
  }, [answers, profileId, before]);
  return read?.from === before ? read.answers : null;
}
