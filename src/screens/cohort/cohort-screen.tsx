import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Page } from '@/screens/page';
import { useAssessment } from '@/screens/use-assessment';
import { Notice } from '@/ui/notice';
import { CohortProblem } from './cohort-problem';
import { FormCard } from './form-card';
import { MembersCard } from './members-card';

/** For a trainer: the tests of a group, item by item, from profiles of this device and from files. */
export function CohortScreen() {
  const { t } = useTranslation(['cohort', 'data', 'exercise']);
  const { cohort } = useAssessment();
  const { members, forms, problems } = useStore(cohort.state);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <MembersCard />
      {problems.map(({ about, problem }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files can have one name, and the list is made anew as a whole.
        <CohortProblem key={at} about={about} problem={problem} />
      ))}
      {members.length > 0 && forms.length === 0 && <Notice tone="info" title={t('noTests')} />}
      {forms.map((form) => (
        <FormCard key={`${form.form} ${form.contentVersion}`} form={form} />
      ))}
    </Page>
  );
}
