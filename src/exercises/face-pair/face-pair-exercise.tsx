import { useTranslation } from 'react-i18next';
import { FACE_DECISIONS } from '@/core/tasks/face-pair/score-faces';
import { useFact } from '@/i18n/use-fact';
import { AnswerChoices } from '../answer-choices';
import { ExerciseLayout } from '../exercise-layout';
import type { ExerciseViewProps } from '../exercise-view';
import { FaceForm } from '../faces/face-form';
import { TwoFaces } from '../faces/two-faces';
import { ReasonLines } from '../reason-lines';
import { specimenAt } from '../specimen-at';
import { TermLine } from '../term-line';
import { useBegin } from '../use-begin';
import styles from './face-pair.module.css';

/** Two pictures, the form of features, and a decision that may also be left open. */
export function FacePairExercise({ task, input, feedback, enter, begin }: ExerciseViewProps<'face-pair'>) {
  const { t } = useTranslation('task-face-pair');
  const fact = useFact();
  useBegin(begin);
  const decision = (
    <AnswerChoices
      legend={t('legend')}
      choices={FACE_DECISIONS.map((value) => ({
        value,
        name: t(`decision.${value}.name`),
        about: t(`decision.${value}.about`),
      }))}
      value={input.decision}
      onChange={feedback ? null : (decision) => enter((now) => ({ ...now, decision }))}
      right={feedback && (feedback.key.same ? 'same' : 'different')}
    />
  );
  return (
    <ExerciseLayout
      stage={
        <div className={styles.stage}>
          <TwoFaces specimen={specimenAt(task, 0)} />
          <p className={styles.note}>{t('synthetic')}</p>
        </div>
      }
    >
      {feedback && (
        <ReasonLines
          lines={[
            t(feedback.key.same ? 'truth.same' : 'truth.different'),
            ...feedback.score.reasons.map((reason) => t(`reason.${reason}`)),
            ...feedback.key.evidence.map(({ found }) => fact(found)),
          ]}
        />
      )}
      {feedback && decision}
      <FaceForm
        ratings={input.features}
        similarity={input.similarity}
        onRate={
          feedback
            ? null
            : (feature, rating) => enter((now) => ({ ...now, features: { ...now.features, [feature]: rating } }))
        }
        onSimilarity={feedback ? null : (similarity) => enter((now) => ({ ...now, similarity }))}
      />
      {!feedback && decision}
      {feedback && <TermLine term="facial-comparison" />}
    </ExerciseLayout>
  );
}
