import type { FacePack } from '@/core/document/face-pack';
import type { DocumentModel } from '@/core/document/model';
import type { InventedState } from '@/core/document/state';
import type { Difficulty } from '@/core/learning/difficulty';
import type { PlannableSet } from '@/core/learning/plannable-set';
import type { AuthoredTask } from '@/core/tasks/authored/authored-task';
import type { ReasonTermsByLanguage } from '@/core/tasks/referral-reason/reason-terms';

/** The content specimens are made of. Models are heavy and many, so each comes when it is first asked for. */
export interface ContentSource {
  readonly states: readonly InventedState[];
  readonly faces: FacePack;
  /** The codes of all models. */
  readonly modelCodes: readonly string[];
  /** Gives a model with the art of its State laid under it; rejects for a code that is not listed. */
  loadModel(code: string): Promise<DocumentModel>;
  /** Gives what sessions are planned by. */
  loadSets(): Promise<readonly PlannableSet[]>;
  /** Gives how plainly each intervention shows, as it was measured. */
  loadDifficulty(): Promise<Difficulty>;
  /** Gives the tasks that authors wrote. */
  loadAuthoredTasks(): Promise<readonly AuthoredTask[]>;
  /** Gives the words by which a written reason is judged. */
  loadReasonTerms(): Promise<ReasonTermsByLanguage>;
}
