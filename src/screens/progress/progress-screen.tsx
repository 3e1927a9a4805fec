import { useTranslation } from 'react-i18next';
import { ENOUGH_ANSWERS } from '@/core/learning/enough-answers';
import type { Progress } from '@/core/learning/progress';
import { Page } from '@/screens/page';
import { hrefTo, paths } from '@/screens/paths';
import { ProblemNotice } from '@/screens/problem-notice';
import { useProfile } from '@/screens/use-profile';
import { useProgress } from '@/screens/use-progress';
import { ButtonLink } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { Skeleton } from '@/ui/skeleton';
import { CalibrationCard } from './calibration-card';
import { CategoryCard } from './category-card';
import { CurveCard } from './curve-card';
import { CriterionCard, SensitivityCard } from './detection-cards';
import { DueCard } from './due-card';
import { MachinesCard } from './machines-card';
import { MirrorCard } from './mirror-card';
import { PaceCard } from './pace-card';
import { PartsCard } from './parts-card';
import styles from './progress-screen.module.css';
import { RateMeasures } from './rate-measures';

/** What a person finds, what they wrongly stop, and how sure the numbers are. */
export function ProgressScreen() {
  const profile = useProfile();
  return profile && <OfProfile profileId={profile.id} />;
}

function OfProfile({ profileId }: { readonly profileId: string }) {
  const { t } = useTranslation(['progress', 'reference', 'glossary', 'skills', 'tests']);
  const state = useProgress(profileId);
  return (
    <Page title={t('title')} lead={t('lead')}>
      {state.phase === 'ready' && <Numbers profileId={profileId} progress={state.progress} />}
      {state.phase === 'failed' && <ProblemNotice problem={state.problem} />}
      {state.phase === 'loading' && <Skeleton height="40vh" />}
    </Page>
  );
}

function Numbers({ profileId, progress }: { readonly profileId: string; readonly progress: Progress }) {
  const { t } = useTranslation('progress');
  if (progress.answers === 0) {
    return (
      <Notice
        tone="info"
        title={t('empty.title')}
        actions={<ButtonLink href={hrefTo(paths.practice())}>{t('empty.start')}</ButtonLink>}
      >
        <p>{t('empty.body')}</p>
      </Notice>
    );
  }
  const enough = progress.answers >= ENOUGH_ANSWERS;
  return (
    <>
      {!enough && (
        <Notice tone="info" title={t('tooFew.title')}>
          <p>{t('tooFew.body', { count: progress.answers, needed: ENOUGH_ANSWERS })}</p>
        </Notice>
      )}
      <RateMeasures progress={progress} />
      <DueCard profileId={profileId} />
      <div className={styles.columns}>
        <SensitivityCard progress={progress} enough={enough} />
        <CriterionCard progress={progress} enough={enough} />
      </div>
      <CurveCard progress={progress} />
      <MirrorCard progress={progress} />
      <CategoryCard progress={progress} />
      <PartsCard progress={progress} />
      <CalibrationCard confidence={progress.confidence} />
      <MachinesCard progress={progress} />
      <PaceCard progress={progress} />
    </>
  );
}
