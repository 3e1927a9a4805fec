import { use } from 'react';
import type { Assessment } from '@/state/assessment';
import { useServices } from './services';

/** Gives what tests, certificates and history need; the screen around it waits until it has come. */
export function useAssessment(): Assessment {
  return use(useServices().assessment());
}
