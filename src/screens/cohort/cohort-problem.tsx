import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '@/screens/problem-notice';
import type { FileProblem, StorageProblem } from '@/state/ports';
import { Notice } from '@/ui/notice';

interface CohortProblemProps {
  /** The file or the person that could not be read. */
  readonly about: string;
  readonly problem: FileProblem | StorageProblem;
}

/** Says which file or profile could not be read, and why. */
export function CohortProblem({ about, problem }: CohortProblemProps) {
  const { t } = useTranslation('cohort');
  const { t: data } = useTranslation('data');
  if (!isFileProblem(problem)) return <ProblemNotice problem={problem} />;
  return (
    <Notice tone="problem" title={t('notRead', { name: about })}>
      <p>{data(`problem.${problem.code}`)}</p>
    </Notice>
  );
}

function isFileProblem(problem: FileProblem | StorageProblem): problem is FileProblem {
  return problem.code.startsWith('transfer.');
}
