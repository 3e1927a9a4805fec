import { useEffect, useState } from 'react';
import type { StorageProblem } from '@/state/ports';
import type { PracticePlan, PracticePlanner } from '@/state/practice-planner';
import { useServices } from './services';

/** The plan of practice of one person, as far as it is known. */
export type PracticePlanState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly plan: PracticePlan; readonly planner: PracticePlanner }
  | { readonly phase: 'failed'; readonly problem: StorageProblem };

/** Works out what practice of a profile is planned by, once, when it is first shown. */
export function usePracticePlan(profileId: string): PracticePlanState {
  const { planner: loadPlanner } = useServices();
  const [state, setState] = useState<PracticePlanState>({ phase: 'loading' });
  useEffect(() => {
    let shown = true;
    const load = async () => {
      const planner = await loadPlanner();
      const read = await planner.plan(profileId);
      if (!shown) return;
      setState(read.ok ? { phase: 'ready', plan: read.value, planner } : { phase: 'failed', problem: read.problem });
    };
    load().catch(() => shown && setState({ phase: 'failed', problem: { code: 'storage.unavailable' } }));
    return () => {
      shown = false;
    };
  }, [loadPlanner, profileId]);
  return state;
}
