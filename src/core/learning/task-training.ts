import type { TaskKind } from '@/core/tasks/task-kind';
import type { SkillName } from './skill';
import { skillOf } from './skill-of';

/**
 * What a kind of exercise trains: a skill of its own, or that of its specimen. `takes` says what a session lays on its
 * table: the very documents planned for a place in it, those only where they are fraudulent, or what the kind draws itself.
 */
export interface TaskTraining {
  readonly skill: SkillName | 'of-specimen';
  readonly takes: 'specimen' | 'fraud' | 'nothing';
}

/** What every kind trains. */
export const TASK_TRAINING: Readonly<Record<TaskKind, TaskTraining>> = {
  sort: { skill: 'of-specimen', takes: 'specimen' },
  mark: { skill: 'of-specimen', takes: 'fraud' },
  'choose-light': { skill: 'choice-of-light', takes: 'nothing' },
  'name-technique': { skill: 'printing-techniques', takes: 'nothing' },
  'compare-reference': { skill: 'of-specimen', takes: 'nothing' },
  'face-then-data': { skill: 'impostor-face', takes: 'nothing' },
  classify: { skill: 'legal-category', takes: 'nothing' },
  'ask-to-feel': { skill: 'touch', takes: 'nothing' },
  mrz: { skill: 'mrz-alteration', takes: 'nothing' },
  'travel-history': { skill: 'travel-history-reuse', takes: 'nothing' },
  'face-pair': { skill: 'impostor-face', takes: 'nothing' },
  'morph-pair': { skill: 'morphed-portrait', takes: 'nothing' },
  dossier: { skill: 'application-facts', takes: 'nothing' },
  'order-steps': { skill: 'order-of-checks', takes: 'nothing' },
  choice: { skill: 'order-of-checks', takes: 'nothing' },
  scenario: { skill: 'people-and-rights', takes: 'nothing' },
  'referral-reason': { skill: 'referral', takes: 'nothing' },
};

/** Gives the skill an answer to an exercise counts for, from its kind and what was done to its specimens. */
export function skillOfTask(kind: TaskKind, interventions: readonly string[]): SkillName {
  const { skill } = TASK_TRAINING[kind];
  return skill === 'of-specimen' ? skillOf(interventions) : skill;
}
