import { useState } from 'react';
import type { StorageProblem } from '@/state/ports';
import type { SessionOrder, SessionProblem } from '@/state/session-state';
import { goTo, paths } from './paths';
import { useServices } from './services';

/** Starts a session and goes to it; a session that could not be stored stays here with its problem. */
export function useStartSession(profileId: string) {
  const { session } = useServices();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<StorageProblem | null>(null);

  async function start(order: SessionOrder): Promise<void> {
    setBusy(true);
    await session.start(profileId, order);
    setBusy(false);
    const now = session.state.getState();
    if (now.phase === 'failed' && isStorageProblem(now.problem)) setProblem(now.problem);
    else if ('session' in now && now.session) goTo(paths.examination(now.session.id));
  }

  return { start, busy, problem };
}

/** Tells whether storage is the cause of a session's problem. */
export function isStorageProblem(problem: SessionProblem): problem is StorageProblem {
  return problem.code.startsWith('storage.');
}
