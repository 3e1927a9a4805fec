import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { boundsOf, boxToPolygon, growBox, type PolygonMm } from '@/core/kernel/geometry';
import { FEEL_DECISIONS, type FeltPlace } from '@/core/tasks/ask-to-feel/ask-to-feel-task';
import { TOUCHES, type Touch } from '@/core/tasks/ask-to-feel/touch';
import { useFormat } from '@/i18n/use-format';
import { termOfFeature } from '@/table/view/evidence/term-of-feature';
import { useAnnounce } from '@/ui/announcer';
import { AnswerChoices } from '../answer-choices';
import { CounterLine } from '../desk/counter-line';
import { ExerciseDesk } from '../desk/exercise-desk';
import { useDeskTable } from '../desk/use-desk-table';
import { EvidenceSection } from '../evidence-section';
import { useExerciseContext } from '../exercise-context';
import { ExerciseLayout } from '../exercise-layout';
import type { ExerciseViewProps } from '../exercise-view';
import { ReasonLines } from '../reason-lines';
import { specimenAt } from '../specimen-at';
import { FeltList } from './felt-list';

/** Around a touch, in millimetres, so that it can be seen where it was. */
const FINGERTIP_MM = 3;

/** A specimen on the light table that a fingertip may touch three times, and the decision that follows. */
export function AskToFeelExercise(props: ExerciseViewProps<'ask-to-feel'>) {
  const { task, input, feedback, enter, use, begin, answer } = props;
  const { t } = useTranslation(['task-ask-to-feel', 'glossary']);
  const { examiner } = useExerciseContext();
  const announce = useAnnounce();
  const format = useFormat();
  const specimen = specimenAt(task, 0);
  const table = useDeskTable(specimen, use);
  const { felt } = input;

  const onMarked = useCallback(
    (region: PolygonMm) => {
      const { page } = table.store.getState();
      const { x, y, width, height } = boundsOf(region);
      const question = { page: page.id, point: { x: x + width / 2, y: y + height / 2 } };
      const feel = async () => {
        const touch = await examiner.askTask(task.handle, question);
        if (!isTouch(touch)) return;
        enter((now) => ({ ...now, felt: [...now.felt, { ...question, touch }] }));
        announce(t(`touch.${touch}`));
      };
      // A place that cannot be asked about is not counted; it can be asked about again.
      feel().catch(() => undefined);
    },
    [table, examiner, task, enter, announce, t],
  );

  return (
    <ExerciseLayout
      stage={
        <ExerciseDesk
          table={table}
          marks={felt.map(markOf)}
          onMarked={feedback || felt.length >= task.shown.touches ? null : onMarked}
          markLabel={t('feel')}
          use={use}
          onFirstPicture={begin}
          onDecide={answer}
        />
      }
    >
      {feedback ? (
        <ReasonLines
          lines={[
            t(feedback.key.fraudulent ? 'truth.fraudulent' : 'truth.genuine'),
            ...feedback.score.reasons.map((reason) => t(`reason.${reason}`)),
            t('telling', { list: tellingNames() }),
          ]}
        />
      ) : (
        <>
          <CounterLine specimen={specimen} />
          <p>{t('how', { count: task.shown.touches })}</p>
        </>
      )}
      <FeltList table={table} felt={felt} left={feedback ? 0 : task.shown.touches - felt.length} />
      <AnswerChoices
        legend={t('legend')}
        choices={FEEL_DECISIONS.map((value) => ({ value, name: t(`decision.${value}`) }))}
        value={input.decision}
        onChange={feedback ? null : (decision) => enter((now) => ({ ...now, decision }))}
        right={feedback && (feedback.key.fraudulent ? 'fraudulent' : 'genuine')}
      />
      {feedback && <EvidenceSection table={table} evidence={feedback.key.evidence} />}
    </ExerciseLayout>
  );

  function tellingNames(): string {
    const kinds = new Set(feedback?.key.telling.map(({ kind }) => termOfFeature(kind)));
    return format.list([...kinds].map((term) => t(`glossary:${term}.term`)));
  }
}

function markOf({ page, point }: FeltPlace, index: number) {
  const region = boxToPolygon(growBox({ ...point, width: 0, height: 0 }, FINGERTIP_MM));
  return { id: String(index), target: { kind: 'page', page, region } } as const;
}

function isTouch(value: unknown): value is Touch {
  return TOUCHES.some((touch) => touch === value);
}
