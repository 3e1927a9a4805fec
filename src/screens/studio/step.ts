import type { PhotographedProblem } from '@/core/fraud/photographed-key';

/** The steps of the editor in their order. */
export const STEPS = ['pictures', 'align', 'size', 'regions', 'truth', 'try'] as const;

/** One step. */
export type Step = (typeof STEPS)[number];

/** The step in which a problem is put right. */
export const STEP_OF_PROBLEM = {
  'photographed.no-picture': 'pictures',
  'photographed.alignment': 'align',
  'photographed.size-missing': 'size',
  'photographed.sign-missing': 'regions',
  'photographed.fraud-without-region': 'regions',
  'photographed.oddity-without-region': 'regions',
  'photographed.genuine-with-fraud': 'truth',
  'photographed.truth-missing': 'truth',
  'photographed.title-missing': 'truth',
  'photographed.source-missing': 'truth',
} as const satisfies Record<PhotographedProblem['code'], Step>;

/** Tells whether nothing is left to do in a step; all need a picture first, and regions the truth, which says whether any are needed. */
export function isStepDone(step: Step, problems: readonly PhotographedProblem[]): boolean {
  const has = (code: PhotographedProblem['code']) => problems.some((problem) => problem.code === code);
  if (step === 'try' || has('photographed.no-picture')) return false;
  if (step === 'regions' && has('photographed.truth-missing')) return false;
  return !problems.some((problem) => STEP_OF_PROBLEM[problem.code] === step);
}
