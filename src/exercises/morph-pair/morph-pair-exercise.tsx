import { useTranslation } from 'react-i18next';
import { MORPH_CALLS } from '@/core/tasks/morph-pair/score-morph';
import { FacePicture } from '@/table/view/face-picture';
import { AnswerChoices } from '../answer-choices';
import { useExerciseContext } from '../exercise-context';
import { ExerciseLayout } from '../exercise-layout';
import type { ExerciseViewProps } from '../exercise-view';
import { ReasonLines } from '../reason-lines';
import { specimenAt } from '../specimen-at';
import { TermLine } from '../term-line';
import { useBegin } from '../use-begin';
import styles from './morph-pair.module.css';

/** A passport photograph and the people it may show; it is said openly how far anybody can tell. */
export function MorphPairExercise({ task, input, feedback, enter, begin }: ExerciseViewProps<'morph-pair'>) {
  const { t } = useTranslation('task-morph-pair');
  const { examiner } = useExerciseContext();
  useBegin(begin);
  const { mode } = task.shown;
  const calls = mode === 'two-people' ? MORPH_CALLS : MORPH_CALLS.filter((call) => call !== 'second');
  return (
    <ExerciseLayout
      stage={
        <div className={styles.stage} data-surface="desk">
          <div className={styles.faces} data-mode={mode}>
            <FacePicture
              bitmap={() => examiner.printedFace(specimenAt(task, 0).handle)}
              label={t('photograph')}
              hidden={false}
            />
            {task.specimens.map(({ handle }, index) => (
              <FacePicture
                key={handle}
                bitmap={() => examiner.counterFace(handle)}
                label={t(mode === 'one-face' ? 'live' : index === 0 ? 'first' : 'second')}
                hidden={false}
              />
            ))}
          </div>
          <p className={styles.note}>{t('synthetic')}</p>
        </div>
      }
    >
      {feedback && (
        <ReasonLines
          lines={[
            t(`truth.${feedback.key.mode}.${feedback.key.truth}`),
            ...feedback.score.reasons.map((reason) => t(`reason.${reason}`)),
          ]}
        />
      )}
      {!feedback && <p>{t(`about.${mode}`)}</p>}
      <AnswerChoices
        legend={t('legend')}
        choices={calls.map((value) => ({
          value,
          name: t(`call.${mode}.${value}`),
        }))}
        value={input.call}
        onChange={feedback ? null : (call) => enter((now) => ({ ...now, call }))}
        right={feedback?.key.truth ?? null}
      />
      {feedback && (
        <section className={styles.limits} aria-label={t('limits.title')}>
          <h3>{t('limits.title')}</h3>
          <p>{t('limits.people')}</p>
          <p>{t('limits.helps')}</p>
          <p className={styles.source}>{t('limits.source')}</p>
        </section>
      )}
      {feedback && <TermLine term="morphed-photo" />}
    </ExerciseLayout>
  );
}
