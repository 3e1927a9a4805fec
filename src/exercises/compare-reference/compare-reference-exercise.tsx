import type { ExerciseViewProps } from '../exercise-view';
import { PlacesExercise } from '../places/places-exercise';

/** A specimen beside the genuine reference of its model; where they differ is marked. */
export function CompareReferenceExercise(props: ExerciseViewProps<'compare-reference'>) {
  return <PlacesExercise {...props} compares />;
}
