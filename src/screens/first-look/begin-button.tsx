import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '@/screens/problem-notice';
import { usePracticePlan } from '@/screens/use-practice-plan';
import { useStartSession } from '@/screens/use-start-session';
import { Button } from '@/ui/button';

/** Begins the first ten minutes, whose first specimen lies on the table at once. */
export function BeginButton({ profileId }: { readonly profileId: string }) {
  const { t } = useTranslation('first-look');
  const planned = usePracticePlan(profileId);
  const { start, busy, problem } = useStartSession(profileId);
  const order =
    planned.phase === 'ready'
      ? planned.planner.orderOf('today', planned.plan)
      : ({ purpose: 'practice', choice: 'mixed' } as const);
  return (
    <>
      <Button variant="primary" disabled={busy || planned.phase === 'loading'} onClick={() => void start(order)}>
        {t(busy ? 'starting' : 'begin')}
      </Button>
      {problem && <ProblemNotice problem={problem} />}
    </>
  );
}
