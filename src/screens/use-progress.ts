import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { ProgressState } from '@/state/progress-store';
import { useServices } from './services';

/** Follows the progress of a person while the screen is shown. */
export function useProgress(profileId: string): ProgressState {
  const { progress } = useServices();
  useEffect(() => {
    progress.follow(profileId);
  }, [progress, profileId]);
  return useStore(progress.state);
}
