import type { ExerciseViewProps } from '../exercise-view';
import { PlacesExercise } from '../places/places-exercise';

/** A specimen to which something was done; the place is looked for and marked. */
export function MarkExercise(props: ExerciseViewProps<'mark'>) {
  return <PlacesExercise {...props} compares={false} />;
}
