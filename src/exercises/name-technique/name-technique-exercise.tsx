import { useTranslation } from 'react-i18next';
import { TERM_OF_TECHNIQUE } from '@/table/view/teaching/technique-terms';
import { AnswerChoices } from '../answer-choices';
import { useExerciseContext } from '../exercise-context';
import { ExerciseLayout } from '../exercise-layout';
import type { ExerciseViewProps } from '../exercise-view';
import { ReasonLines } from '../reason-lines';
import { specimenAt } from '../specimen-at';
import { useBegin } from '../use-begin';
import { MagnifiedSheet } from './magnified-sheet';
import styles from './name-technique-exercise.module.css';
import { useTechniqueSheet } from './use-technique-sheet';

/** A small sheet at 10, 20 and 40 times, and the names of which one says how it was printed. */
export function NameTechniqueExercise({ task, input, feedback, enter, begin }: ExerciseViewProps<'name-technique'>) {
  const { t } = useTranslation(['task-name-technique', 'reference', 'glossary']);
  const { Term } = useExerciseContext();
  const truth = feedback?.key.technique ?? null;
  const mistaken = truth !== null && input.technique !== truth ? input.technique : null;
  const other = useTechniqueSheet(mistaken);
  useBegin(begin);
  return (
    <ExerciseLayout
      stage={
        <div className={styles.sheets} data-surface="desk">
          <MagnifiedSheet
            specimen={specimenAt(task, 0)}
            caption={truth ? t(`reference:technique.${truth}.name`) : t('sheet')}
          />
          {mistaken && other && <MagnifiedSheet specimen={other} caption={t(`reference:technique.${mistaken}.name`)} />}
        </div>
      }
    >
      {feedback && truth && (
        <>
          <ReasonLines
            lines={[
              t('truth', { technique: t(`reference:technique.${truth}.name`) }),
              ...feedback.score.reasons.map((reason) => t(`reason.${reason}`)),
              t(`reference:technique.${truth}.look`),
            ]}
          />
          {mistaken && (
            <p>
              {t('other', {
                technique: t(`reference:technique.${mistaken}.name`),
                look: t(`reference:technique.${mistaken}.look`),
              })}
            </p>
          )}
          <p>
            <strong>
              <Term term={TERM_OF_TECHNIQUE[truth]} />.
            </strong>{' '}
            {t(`glossary:${TERM_OF_TECHNIQUE[truth]}.definition`)}
          </p>
        </>
      )}
      <AnswerChoices
        legend={t('legend')}
        choices={task.shown.choices.map((value) => ({ value, name: t(`reference:technique.${value}.name`) }))}
        value={input.technique}
        onChange={feedback ? null : (technique) => enter((now) => ({ ...now, technique }))}
        right={truth}
      />
    </ExerciseLayout>
  );
}
