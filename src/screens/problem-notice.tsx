import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StorageProblem } from '@/state/ports';
import { Notice } from '@/ui/notice';

interface ProblemNoticeProps {
  readonly problem: StorageProblem;
  readonly actions?: ReactNode;
}

/** Says what is wrong with the storage of this device, and what to do. */
export function ProblemNotice({ problem, actions }: ProblemNoticeProps) {
  const { t } = useTranslation();
  return (
    <Notice tone="problem" title={t(`problem.${problem.code}.title`)} actions={actions}>
      <p>{t(`problem.${problem.code}.body`)}</p>
    </Notice>
  );
}
