import { useTranslation } from 'react-i18next';
import { hrefTo, paths } from '@/screens/paths';
import { useDueTests } from '@/screens/use-due-tests';
import { ButtonLink } from '@/ui/button';
import { Card } from '@/ui/card';
import { DueSkills } from './due-skills';
import styles from './progress-screen.module.css';

/** The skills and tests that are due, and the ways to tests, to today's practice, and to all answers. */
export function DueCard({ profileId }: { readonly profileId: string }) {
  const { t } = useTranslation('progress');
  const { t: tests } = useTranslation('tests');
  const due = useDueTests(profileId);
  return (
    <Card title={t('due.title')}>
      <div className={styles.stack}>
        <DueSkills profileId={profileId} />
        <h3>{t('due.tests')}</h3>
        {due.length === 0 && <p>{t('due.none')}</p>}
        {due.map((kind) => (
          <p key={kind} className={styles.say}>
            {t('due.test', { test: tests(`kind.${kind}.name`) })}
          </p>
        ))}
        <div className={styles.doors}>
          <ButtonLink href={hrefTo(paths.tests())}>{t('due.toTests')}</ButtonLink>
          <ButtonLink href={hrefTo(paths.home())}>{t('due.toToday')}</ButtonLink>
          <ButtonLink href={hrefTo(paths.history())}>{t('doors.history')}</ButtonLink>
        </div>
        <p className={styles.note}>{t('doors.historyAbout')}</p>
      </div>
    </Card>
  );
}
