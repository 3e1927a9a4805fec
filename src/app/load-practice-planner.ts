import type { AnswerPort, Clock, ProfilePort } from '@/state/ports';
import type { PracticePlanner } from '@/state/practice-planner';
import { dayAround } from './day-around';

/** Gives the planner of practice, whose code arrives when it is first asked for. */
export function plannerOnDemand(
  profiles: Pick<ProfilePort, 'list'>,
  answers: Pick<AnswerPort, 'memories' | 'answeredBetween' | 'aggregates'>,
  clock: Clock,
): () => Promise<PracticePlanner> {
  return async () => {
    const { createPracticePlanner } = await import('@/state/practice-planner');
    return createPracticePlanner({ profiles, answers, clock, dayAround });
  };
}
