import type { Profile } from '@/core/learning/profile';
import type { PracticePlanState } from '@/screens/use-practice-plan';
import type { ProgressState } from '@/state/progress-store';
import type { SessionListState } from '@/state/session-list-store';

/** What the cards of home are made from; each takes what it needs, and waits for it by itself. */
export interface HomeCardProps {
  readonly profile: Profile;
  readonly planned: PracticePlanState;
  readonly sessions: SessionListState;
  readonly progress: ProgressState;
}
