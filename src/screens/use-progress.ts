import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { ProgressState } from '@/state/progress-store';
import { useServices } from './services';

/** Follows the progress of a person; that of another one, followed before, counts as loading. */
export function useProgress(profileId: string): ProgressState {
  const { progress } = useServices();
  useEffect(() => {
    progress.follow(profileId);
  }, [progress, profileId]);
  const state = useStore(progress.state);
  return state.phase === 'none' || state.profileId === profileId ? state : { phase: 'loading', profileId };
}
