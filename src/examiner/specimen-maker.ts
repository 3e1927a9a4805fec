import type { Presentation } from '@/core/document/document';
import type { Category, Evidence } from '@/core/fraud/evidence';
import type { SessionPlan } from '@/core/learning/session-plan';

/** A specimen with its key and its genuine twin; `subtlety` is that of the hardest intervention, 0 where there is none. */
export interface MadeSpecimen {
  readonly presentation: Presentation;
  readonly twin: Presentation;
  readonly evidence: readonly Evidence[];
  readonly fraudulent: boolean;
  readonly category: Category;
  readonly interventions: readonly string[];
  readonly subtlety: number;
}

/** Makes specimens from the content that is loaded. Pure: equal arguments give equal specimens. */
export interface SpecimenMaker {
  makeItem(plan: SessionPlan, index: number): MadeSpecimen;
  makeGenuine(modelCode: string, seed: number): MadeSpecimen;
  /** Gives the genuine reference documents of the same models. */
  referenceOf(presentation: Presentation): Presentation;
}
