import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import type { Examiner } from '@/examiner/contract';
import type { TermId } from '@/i18n/glossary-terms';
import type { Clock } from '@/state/ports';

/** What an exercise needs of the screen around it. */
export interface ExerciseSurroundings {
  readonly examiner: Examiner;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Shows a term of the glossary, as a door or a link. */
  readonly Term: ComponentType<{ readonly term: TermId }>;
  /** Whether the exercise has the keys of the light table wherever the focus is; else only while the focus is in it. */
  readonly hasKeys: boolean;
}

/** The surroundings, and what stands below every question. */
export interface ExerciseContextValue extends ExerciseSurroundings {
  /** The button that answers, or after the answer how it went and what leads on. */
  readonly footer: ReactNode;
  /** How it went, once it was told. */
  readonly outcome: ReactNode;
}

/** Carries the surroundings to the views of the kinds. */
export const ExerciseContext = createContext<ExerciseContextValue | null>(null);

/** Gives the surroundings; must be called inside an exercise. */
export function useExerciseContext(): ExerciseContextValue {
  const value = useContext(ExerciseContext);
  if (!value) throw new Error('useExerciseContext needs an exercise above it');
  return value;
}
