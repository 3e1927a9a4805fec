import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '@/screens/problem-notice';
import { isStorageProblem } from '@/screens/use-start-session';
import type { SessionProblem } from '@/state/session-state';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';

interface SessionFailedProps {
  readonly problem: SessionProblem;
  readonly onAgain: () => void;
  /** Ends the session with the answers it has; null where it could not be read. */
  readonly onEnd: (() => void) | null;
}

/** Says why a session cannot go on, and what can be done. */
export function SessionFailed({ problem, onAgain, onEnd }: SessionFailedProps) {
  const { t } = useTranslation('examination');
  const again = <Button onClick={onAgain}>{t('problem.again')}</Button>;
  if (isStorageProblem(problem)) return <ProblemNotice problem={problem} actions={again} />;
  if (problem.code === 'session.content-changed' || problem.code === 'session.faces-gone') {
    return (
      <Notice
        tone="problem"
        title={t(problem.code === 'session.faces-gone' ? 'problem.faces-gone' : 'problem.content-changed')}
        actions={onEnd && <Button onClick={onEnd}>{t('problem.end')}</Button>}
      >
        <p>{t('problem.kept')}</p>
      </Notice>
    );
  }
  return <Notice tone="problem" title={t('problem.failed')} actions={again} />;
}
