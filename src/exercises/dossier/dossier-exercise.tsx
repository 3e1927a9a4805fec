import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '@/core/document/field';
import { boundsOf, boxToPolygon, growBox, type PolygonMm } from '@/core/kernel/geometry';
import type { FactMark } from '@/core/tasks/dossier/dossier-task';
import type { Mark } from '@/table/view/mark';
import { useTable } from '@/table/view/use-table';
import { ExerciseDesk } from '../desk/exercise-desk';
import { useDeskTable } from '../desk/use-desk-table';
import { EvidenceSection } from '../evidence-section';
import { ExerciseLayout } from '../exercise-layout';
import type { ExerciseViewProps } from '../exercise-view';
import { ReasonLines } from '../reason-lines';
import { specimenAt } from '../specimen-at';
import { TermLine } from '../term-line';
import { TickList } from '../tick-list';
import { ConflictList } from './conflict-list';
import { FactList } from './fact-list';
import { factAt, factsOf, idOf, type ReadFact } from './facts-of';

/** The papers of an application on the light table, and their facts to mark: on the page or in the list. */
export function DossierExercise({ task, input, feedback, enter, use, begin, answer }: ExerciseViewProps<'dossier'>) {
  const { t } = useTranslation('task-dossier');
  const specimen = specimenAt(task, 0);
  const table = useDeskTable(specimen, use);
  const page = useTable(table.store, (state) => state.page);
  const facts = useMemo(() => factsOf(specimen), [specimen]);
  const marked = facts.filter((fact) => input.marks.some((mark) => idOf(mark) === idOf(fact)));

  function toggle(fact: ReadFact): void {
    const mark = { page: fact.page, field: fact.field };
    enter((now) => ({ ...now, agrees: false, marks: toggled(now.marks, mark) }));
  }

  function onMarked(region: PolygonMm): void {
    const fact = factAt(facts, page.id, boundsOf(region));
    if (fact) toggle(fact);
  }

  return (
    <ExerciseLayout
      stage={
        <ExerciseDesk
          table={table}
          marks={marked.map(markOf)}
          onMarked={feedback ? null : onMarked}
          use={use}
          onFirstPicture={begin}
          onDecide={answer}
        />
      }
    >
      {feedback ? (
        <>
          <ReasonLines
            lines={[
              t(feedback.key.conflicts.length > 0 ? 'truth.conflict' : 'truth.agrees'),
              ...feedback.score.reasons.map((reason) => t(`reason.${reason}`)),
            ]}
          />
          <ConflictList conflicts={feedback.key.conflicts} specimen={specimen} />
        </>
      ) : (
        <>
          <p>{t('about')}</p>
          <FactList
            specimen={specimen}
            facts={facts}
            marks={input.marks}
            current={page.id}
            onTurn={(id) => table.turnTo(id)}
            onToggle={toggle}
            onPoint={(fact) => table.outline({ page: fact.page, box: growBox(fact.box, 0.6) })}
          />
          <TickList
            legend={t('agreesLegend')}
            ticks={[{ value: 'agrees', name: t('agrees') }]}
            ticked={input.agrees ? ['agrees'] : []}
            onToggle={() => enter((now) => ({ ...now, agrees: !now.agrees, marks: [] }))}
            right={null}
            rightLabel=""
          />
        </>
      )}
      {feedback && <EvidenceSection table={table} evidence={feedback.key.evidence} />}
      {feedback && <TermLine term="breeder-document" />}
    </ExerciseLayout>
  );
}

function markOf(fact: ReadFact): Mark {
  return { id: idOf(fact), target: { kind: 'page', page: fact.page, region: boxToPolygon(growBox(fact.box, 0.6)) } };
}

function toggled(
  marks: readonly FactMark[],
  mark: { readonly page: string; readonly field: Field },
): readonly FactMark[] {
  const others = marks.filter((one) => idOf(one) !== idOf(mark));
  return others.length < marks.length ? others : [...marks, mark];
}
