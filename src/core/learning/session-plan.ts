import type { DocumentKind } from '@/core/document/document-kind';
import type { Light } from '@/core/document/optics';
import type { Evidence, FraudCategory } from '@/core/fraud/evidence';
import type { Role } from '@/core/tasks/role';
import type { SkillName } from './skill';
import type { SkillStanding } from './skill-standing';
import type { FormId } from './tests/form';
import type { TestKind } from './tests/test-kind';

/** What a practice session draws from: everything, or one category of article 3 against genuine specimens. */
export type PracticeChoice = 'mixed' | FraudCategory;

/**
 * Why a session is held. `today`: what helps this person most · `warm-up`: many trials with feedback before a shift ·
 * `shift`, `vigilance`: fraud as rare as at a counter, feedback at the end · `pair`: two people at one device, alone, then
 * together · `genuine-odd`: genuine documents that look odd · `test`: no feedback.
 */
export const SESSION_PURPOSES = [
  'practice',
  'today',
  'warm-up',
  'shift',
  'vigilance',
  'pair',
  'genuine-odd',
  'test',
] as const;

/** One purpose. */
export type SessionPurpose = (typeof SESSION_PURPOSES)[number];

/** One thing that all fraudulent items of a session have to do with. */
export type PracticeFocus =
  | { readonly kind: 'skill'; readonly skill: SkillName }
  | { readonly kind: 'feature'; readonly feature: Evidence['feature'] }
  | { readonly kind: 'document'; readonly document: DocumentKind }
  | { readonly kind: 'light'; readonly light: Light };

/**
 * All a session needs to be played again: the items follow from it. `contentVersion` guards against changed models;
 * `facePack` names the own face pack it was planned with, and is left out where the shipped faces are shown. A plan
 * without a purpose is one of practice that may show everything, stored before some was kept for tests; `standing` is what an
 * adaptive session was planned by; `test` and `form` are those of a test, and so are `exercises`: how
 * many of its items are exercises, left out where none are; `timeLimitMs` is the time for each item, left out
 * where there is no limit; `role` is that of the person whom practice was planned for, left out where it is for anybody.
 */
export interface SessionPlan {
  readonly seed: number;
  readonly choice: PracticeChoice;
  readonly items: number;
  readonly contentVersion: number;
  readonly facePack?: string | undefined;
  readonly purpose?: SessionPurpose | undefined;
  readonly standing?: readonly SkillStanding[] | undefined;
  readonly test?: TestKind | undefined;
  readonly form?: FormId | undefined;
  readonly exercises?: number | undefined;
  readonly timeLimitMs?: number | undefined;
  readonly focus?: PracticeFocus | undefined;
  readonly role?: Role | undefined;
}

/** Gives what a session is held for. */
export function purposeOf(plan: Pick<SessionPlan, 'purpose'>): SessionPurpose {
  return plan.purpose ?? 'practice';
}
