import type { FraudCategory } from '@/core/fraud/evidence';

/** What a practice session draws from: everything, or one category of article 3 against genuine specimens. */
export type PracticeChoice = 'mixed' | FraudCategory;

/**
 * All a session needs to be played again: the items follow from it. `contentVersion` guards against changed models;
 * `facePack` names the own face pack it was planned with, and is left out where the shipped faces are shown.
 */
export interface SessionPlan {
  readonly seed: number;
  readonly choice: PracticeChoice;
  readonly items: number;
  readonly contentVersion: number;
  readonly facePack?: string | undefined;
}
