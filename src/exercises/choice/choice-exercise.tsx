import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChoiceInput } from '@/core/tasks/choice/choice-task';
import { VisuallyHidden } from '@/ui/visually-hidden';
import { AuthoredExplanation } from '../authored/authored-explanation';
import { AuthoredPrompt } from '../authored/authored-prompt';
import { useLocalText } from '../authored/use-local-text';
import { ExerciseLayout } from '../exercise-layout';
import type { ExerciseViewProps } from '../exercise-view';
import { ReasonLines } from '../reason-lines';
import { useBegin } from '../use-begin';
import styles from './choice-exercise.module.css';
import { ChoicePictureView } from './choice-picture-view';
import { OptionCard } from './option-card';

/** A question with its options, and pictures of specimens where it is about what is seen. */
export function ChoiceExercise({ task, input, feedback, enter, begin }: ExerciseViewProps<'choice'>) {
  const { t } = useTranslation('task-choice');
  const say = useLocalText();
  const group = useId();
  const { shown } = task;
  useBegin(begin);

  function choose(id: string): void {
    enter((now) => ({ ...now, chosen: shown.select === 'one' ? [id] : toggled(now.chosen, id) }));
  }

  return (
    <ExerciseLayout stage={shown.picture && <ChoicePictureView task={task} picture={shown.picture} />}>
      {feedback && <ReasonLines lines={feedback.score.reasons.map((reason) => t(`reason.${reason}`))} />}
      <AuthoredPrompt {...shown} />
      <fieldset>
        <legend>
          <VisuallyHidden>{t(`legend.${shown.select}`)}</VisuallyHidden>
        </legend>
        <div className={styles.options} data-pictured={shown.options.some(({ picture }) => picture !== null)}>
          {shown.options.map(({ id, text, picture }) => {
            const truth = feedback?.key.options.find((option) => option.id === id);
            return (
              <OptionCard
                key={id}
                kind={shown.select === 'one' ? 'radio' : 'checkbox'}
                group={group}
                name={say(text)}
                picture={picture && <ChoicePictureView task={task} picture={picture} />}
                checked={input.chosen.includes(id)}
                onChange={feedback ? null : () => choose(id)}
                told={
                  truth
                    ? { right: truth.right, label: t(truth.right ? 'right' : 'notRight'), why: say(truth.why) }
                    : null
                }
              />
            );
          })}
        </div>
      </fieldset>
      {feedback && <AuthoredExplanation {...feedback.key} />}
    </ExerciseLayout>
  );
}

function toggled(chosen: ChoiceInput['chosen'], id: string): ChoiceInput['chosen'] {
  return chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
}
