import { useTranslation } from 'react-i18next';
import { HOLDER_DECISIONS } from '@/core/tasks/face-then-data/face-then-data-task';
import { useFact } from '@/i18n/use-fact';
import { AnswerChoices } from '../answer-choices';
import { CounterLine } from '../desk/counter-line';
import { ExerciseLayout } from '../exercise-layout';
import type { ExerciseViewProps } from '../exercise-view';
import { FaceForm } from '../faces/face-form';
import { TwoFaces } from '../faces/two-faces';
import { ReasonLines } from '../reason-lines';
import { specimenAt } from '../specimen-at';
import { useBegin } from '../use-begin';
import styles from './face-then-data-exercise.module.css';
import { UncoverButton } from './uncover-button';
import { UncoveredPage } from './uncovered-page';

/** Two faces and a form with the data covered; then the data, and the decision. */
export function FaceThenDataExercise({
  task,
  input,
  feedback,
  enter,
  begin,
  use,
}: ExerciseViewProps<'face-then-data'>) {
  const { t } = useTranslation('task-face-then-data');
  const fact = useFact();
  const specimen = specimenAt(task, 0);
  const { features, similarity, uncovered } = input;
  const isOpen = !uncovered && feedback === null;
  useBegin(begin);
  return (
    <ExerciseLayout
      stage={
        <div className={styles.stage}>
          <TwoFaces specimen={specimen} />
          {uncovered ? <UncoveredPage specimen={specimen} /> : <p className={styles.covered}>{t('covered')}</p>}
        </div>
      }
      first={
        isOpen ? (
          <UncoverButton
            input={input}
            onUncover={(faceMs) => {
              use('faces');
              enter((now) => ({ ...now, faceMs, uncovered: true }));
            }}
          />
        ) : null
      }
    >
      {feedback && (
        <ReasonLines
          lines={[
            t(feedback.key.isHolder ? 'truth.holder' : 'truth.other'),
            ...feedback.score.reasons.map((reason) => t(`reason.${reason}`)),
            ...feedback.key.evidence.map(({ found }) => fact(found)),
          ]}
        />
      )}
      {uncovered && (
        <>
          {!feedback && <CounterLine specimen={specimen} />}
          <AnswerChoices
            legend={t('legend')}
            choices={HOLDER_DECISIONS.map((value) => ({ value, name: t(`decision.${value}`) }))}
            value={input.decision}
            onChange={feedback ? null : (decision) => enter((now) => ({ ...now, decision }))}
            right={feedback && (feedback.key.isHolder ? 'holder' : 'somebody-else')}
          />
        </>
      )}
      <FaceForm
        ratings={features}
        similarity={similarity}
        onRate={
          isOpen
            ? (feature, rating) => enter((now) => ({ ...now, features: { ...now.features, [feature]: rating } }))
            : null
        }
        onSimilarity={isOpen ? (step) => enter((now) => ({ ...now, similarity: step })) : null}
      />
    </ExerciseLayout>
  );
}
