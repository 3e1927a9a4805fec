import { useTranslation } from 'react-i18next';
import { CATEGORIES } from '@/core/fraud/evidence';
import { AnswerChoices } from '../answer-choices';
import { CounterLine } from '../desk/counter-line';
import { ExerciseDesk } from '../desk/exercise-desk';
import { useDeskTable } from '../desk/use-desk-table';
import { EvidenceSection } from '../evidence-section';
import { ExerciseLayout } from '../exercise-layout';
import type { ExerciseViewProps } from '../exercise-view';
import { ReasonLines } from '../reason-lines';
import { specimenAt } from '../specimen-at';

/** A specimen on the light table and the four categories it may belong to. */
export function ClassifyExercise(props: ExerciseViewProps<'classify'>) {
  const { task, input, feedback, enter, use, begin, answer } = props;
  const { t } = useTranslation('task-classify');
  const specimen = specimenAt(task, 0);
  const table = useDeskTable(specimen, use);
  return (
    <ExerciseLayout stage={<ExerciseDesk table={table} use={use} onFirstPicture={begin} onDecide={answer} />}>
      {feedback ? (
        <ReasonLines
          lines={[
            t(`truth.${feedback.key.category}`),
            ...feedback.score.reasons.map((reason) => t(`reason.${reason}`)),
          ]}
        />
      ) : (
        <CounterLine specimen={specimen} />
      )}
      <AnswerChoices
        legend={t('legend')}
        choices={CATEGORIES.map((value) => ({
          value,
          name: t(`option.${value}.name`),
          about: t(`option.${value}.about`),
        }))}
        value={input.category}
        onChange={feedback ? null : (category) => enter((now) => ({ ...now, category }))}
        right={feedback?.key.category ?? null}
      />
      {feedback && <EvidenceSection table={table} evidence={feedback.key.evidence} />}
    </ExerciseLayout>
  );
}
