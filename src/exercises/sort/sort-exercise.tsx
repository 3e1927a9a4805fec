import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CONFIDENCES } from '@/core/examination/answer';
import { useFormat } from '@/i18n/use-format';
import { RadioScale } from '@/ui/radio-scale';
import { CounterLine } from '../desk/counter-line';
import { ExerciseDesk } from '../desk/exercise-desk';
import { useDeskTable } from '../desk/use-desk-table';
import { EvidenceSection } from '../evidence-section';
import { ExerciseLayout } from '../exercise-layout';
import type { ExerciseViewProps } from '../exercise-view';
import { ReasonLines } from '../reason-lines';
import { specimenAt } from '../specimen-at';

/** A specimen on the light table and the six steps from genuine to fraudulent. */
export function SortExercise(props: ExerciseViewProps<'sort'>) {
  const { task, input, feedback, enter, use, begin, answer } = props;
  const { t } = useTranslation(['task-sort', 'examination']);
  const format = useFormat();
  const specimen = specimenAt(task, 0);
  const table = useDeskTable(specimen, use);
  const steps = useMemo(
    () =>
      CONFIDENCES.map((value) => ({ value, shown: format.number(value), name: t(`examination:decide.step.${value}`) })),
    [t, format],
  );
  return (
    <ExerciseLayout stage={<ExerciseDesk table={table} use={use} onFirstPicture={begin} onDecide={answer} />}>
      {feedback ? (
        <ReasonLines
          lines={[
            t(feedback.key.fraudulent ? 'truth.fraudulent' : 'truth.genuine'),
            ...feedback.score.reasons.map((reason) => t(`reason.${reason}`)),
          ]}
        />
      ) : (
        <CounterLine specimen={specimen} />
      )}
      <RadioScale
        legend={t('examination:decide.legend')}
        steps={steps}
        value={input.confidence}
        onChange={(confidence) => enter((now) => ({ ...now, confidence }))}
        ends={[t('examination:decide.genuineEnd'), t('examination:decide.fraudulentEnd')]}
        disabled={feedback !== null}
      />
      {feedback && <EvidenceSection table={table} evidence={feedback.key.evidence} />}
    </ExerciseLayout>
  );
}
