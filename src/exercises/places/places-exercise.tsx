import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { PolygonMm } from '@/core/kernel/geometry';
import { MOST_MARKS } from '@/core/tasks/places/place-input';
import { isMet } from '@/core/tasks/places/score-places';
import { comparisonIn } from '@/table/tools/reference/compare-actions';
import { CounterLine } from '../desk/counter-line';
import { ExerciseDesk } from '../desk/exercise-desk';
import { useDeskTable } from '../desk/use-desk-table';
import { EvidenceSection } from '../evidence-section';
import { useExerciseContext } from '../exercise-context';
import { ExerciseLayout } from '../exercise-layout';
import type { ExerciseViewProps } from '../exercise-view';
import { ReasonLines } from '../reason-lines';
import { specimenAt } from '../specimen-at';
import { MarkList } from './mark-list';

const NARROW = '(max-width: 760px)';

type PlaceKind = 'mark' | 'compare-reference';

interface PlacesExerciseProps<K extends PlaceKind> extends ExerciseViewProps<K> {
  /** Whether the reference lies beside the specimen from the start. */
  readonly compares: boolean;
}

/** A specimen on the light table on which places are marked. */
export function PlacesExercise<K extends PlaceKind>(props: PlacesExerciseProps<K>) {
  const { task, input, feedback, enter, use, begin, answer, compares } = props;
  const { t } = useTranslation('task-places');
  const { newId } = useExerciseContext();
  const specimen = specimenAt(task, 0);
  const table = useDeskTable(specimen, use);
  const { marks } = input;
  useEffect(() => {
    // Beside each other two pages are too small for a phone: there they are seen in turn.
    if (compares) table.compare(comparisonIn(window.matchMedia?.(NARROW).matches ? 'blinking' : 'beside'));
  }, [compares, table]);

  const onMarked = useCallback(
    (region: PolygonMm) => {
      const { page } = table.store.getState();
      enter((now) => ({ ...now, marks: [...now.marks, { id: newId(), page: page.id, region }] }));
    },
    [table, enter, newId],
  );
  const remove = (id: string) => enter((now) => ({ ...now, marks: now.marks.filter((mark) => mark.id !== id) }));
  const evidence = feedback?.key.evidence ?? [];

  return (
    <ExerciseLayout
      stage={
        <ExerciseDesk
          table={table}
          marks={marks.map(({ id, page, region }) => ({ id, target: { kind: 'page', page, region } }))}
          onMarked={feedback || marks.length >= MOST_MARKS ? null : onMarked}
          use={use}
          onFirstPicture={begin}
          onDecide={answer}
        />
      }
    >
      {feedback ? (
        <ReasonLines lines={feedback.score.reasons.map((reason) => t(`reason.${reason}`))} />
      ) : (
        <>
          <CounterLine specimen={specimen} />
          <p>{t(compares ? 'how.compare' : 'how.mark', { count: MOST_MARKS })}</p>
        </>
      )}
      <MarkList table={table} marks={marks} evidence={feedback ? evidence : null} onRemove={feedback ? null : remove} />
      {feedback && (
        <EvidenceSection
          table={table}
          evidence={evidence}
          metOf={(piece) => (isMet(piece, marks) ? (piece.category === 'none' ? 'explains-oddity' : 'right') : null)}
        />
      )}
    </ExerciseLayout>
  );
}
