import { useTranslation } from 'react-i18next';
import { CERTIFICATE_TRIALS, certificateNumbers } from '@/core/certificate/certificate';
import { certificateOf } from '@/core/certificate/certificate-of';
import { countsOf, exerciseCountsOf, leftOpenOf } from '@/core/learning/tests/test-counts';
import { useFormat } from '@/i18n/use-format';
import { Page } from '@/screens/page';
import { hrefTo, paths } from '@/screens/paths';
import { ProblemNotice } from '@/screens/problem-notice';
import { useAssessment } from '@/screens/use-assessment';
import { useProfile } from '@/screens/use-profile';
import type { TestResult } from '@/state/tests-store';
import { ButtonLink } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { Skeleton } from '@/ui/skeleton';
import { ChangeCard } from './change-card';
import { ResultCategories } from './result-categories';
import { ResultExercises } from './result-exercises';
import { ResultMeasures } from './result-measures';
import styles from './tests-screen.module.css';
import { useTestResult } from './use-test-result';

/** What a test came to: score, rates and measures with their intervals, and what has changed since an earlier one. */
export function ResultScreen({ session: id }: { readonly session: string }) {
  const { t } = useTranslation(['tests', 'exercise']);
  const read = useTestResult(id);
  if (read?.ok && read.value) return <Outcome result={read.value} />;
  return (
    <Page title={t('outcome.title')}>
      {read === null && <Skeleton height="50vh" />}
      {read && !read.ok && <ProblemNotice problem={read.problem} />}
      {read?.ok && (
        <Notice
          tone="info"
          title={t('outcome.unfinished.title')}
          actions={<ButtonLink href={hrefTo(paths.tests())}>{t('outcome.back')}</ButtonLink>}
        >
          <p>{t('outcome.unfinished.body')}</p>
        </Notice>
      )}
    </Page>
  );
}

function Outcome({ result }: { readonly result: TestResult }) {
  const { session, answers, earlier } = result;
  const { t } = useTranslation('tests');
  const format = useFormat();
  const profile = useProfile();
  const { appVersion } = useAssessment();
  const counts = countsOf(answers);
  const numbers = certificateNumbers({ counts, leftOpen: leftOpenOf(answers), exercises: exerciseCountsOf(answers) });
  const certificate = certificateOf({ session, answers, holder: profile?.name ?? '', appVersion });
  const { test, form } = session.plan;
  const lead = t('outcome.lead', {
    test: test ? t(`kind.${test}.name`) : '',
    form: t('form', { form }),
    day: format.day(session.finishedAt ?? session.startedAt),
  });
  return (
    <Page title={t('outcome.title')} lead={lead}>
      <ResultMeasures numbers={numbers} />
      <ChangeCard now={numbers.detection} contentVersion={session.plan.contentVersion} earlier={earlier} />
      <ResultCategories answers={answers} />
      <ResultExercises answers={answers} />
      {!certificate && (
        <p className={styles.note}>{t('outcome.few', { needed: CERTIFICATE_TRIALS, count: numbers.trials })}</p>
      )}
      <div className={styles.acts}>
        {certificate && (
          <ButtonLink variant="primary" href={hrefTo(paths.certificate(session.id))}>
            {t('outcome.certificate')}
          </ButtonLink>
        )}
        <ButtonLink variant={certificate ? 'quiet' : 'secondary'} href={hrefTo(paths.tests())}>
          {t('outcome.back')}
        </ButtonLink>
      </div>
    </Page>
  );
}
