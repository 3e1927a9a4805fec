import { useStore } from 'zustand';
import type { Profile } from '@/core/learning/profile';
import { useServices } from './services';

/** Gives the person who practises in this tab, or null while nobody is chosen. */
export function useProfile(): Profile | null {
  const { profiles } = useServices();
  const state = useStore(profiles.state);
  return state.phase === 'ready' ? state.chosen : null;
}
