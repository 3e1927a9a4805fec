import type { ChoicePicture } from '@/core/tasks/choice/choice-task';
import type { OpenTask } from '@/examiner/tasks/task-contract';
import { RESTING_LIGHT } from '@/table/light/lighting';
import { wholePage } from '@/table/view/teaching/shot';
import { StillPicture } from '@/table/view/teaching/still-picture';
import { useLocalText } from '../authored/use-local-text';
import { useExerciseContext } from '../exercise-context';
import { specimenAt } from '../specimen-at';
import styles from './choice-exercise.module.css';

interface ChoicePictureViewProps {
  readonly task: OpenTask<'choice'>;
  readonly picture: ChoicePicture;
}

/** A picture of a question, painted for its place. */
export function ChoicePictureView({
  task,
  picture: { specimen: place, page: id, part, light, alt },
}: ChoicePictureViewProps) {
  const { examiner } = useExerciseContext();
  const say = useLocalText();
  const specimen = specimenAt(task, place);
  const page = specimen.pages.find((candidate) => candidate.id === id);
  if (!page) return null;
  const shot = {
    page,
    version: 'specimen',
    part: part ?? wholePage(page),
    lighting: { ...RESTING_LIGHT, light },
  } as const;
  return (
    <div className={styles.picture}>
      <StillPicture examiner={examiner} specimen={specimen} shot={shot} label={say(alt)} />
    </div>
  );
}
