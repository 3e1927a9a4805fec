import type { ExerciseViewProps } from '../exercise-view';
import { AgainstPage } from './against-page';
import { WorkOut } from './work-out';
import { WrongDigit } from './wrong-digit';

/** A machine readable zone in one of its three tasks. */
export function MrzExercise(props: ExerciseViewProps<'mrz'>) {
  const { shown } = props.task;
  switch (shown.variant) {
    case 'wrong-digit':
      return <WrongDigit {...props} lines={shown.lines} />;
    case 'work-out':
      return <WorkOut {...props} digit={shown.digit} text={shown.text} />;
    case 'against-page':
      return <AgainstPage {...props} page={shown.page} lines={shown.lines} />;
  }
}
