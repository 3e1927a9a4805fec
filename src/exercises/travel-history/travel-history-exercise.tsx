import { useTranslation } from 'react-i18next';
import { boundsOf, boxesMeet, boxToPolygon, growBox, type PolygonMm } from '@/core/kernel/geometry';
import { HISTORY_PROBLEMS } from '@/core/tasks/travel-history/history-problem';
import type { ReadStamp, TravelHistoryInput } from '@/core/tasks/travel-history/travel-history-task';
import { useFormat } from '@/i18n/use-format';
import type { Mark } from '@/table/view/mark';
import { useTable } from '@/table/view/use-table';
import { Disclosure } from '@/ui/disclosure';
import { AnswerChoices } from '../answer-choices';
import { ExerciseDesk } from '../desk/exercise-desk';
import { useDeskTable } from '../desk/use-desk-table';
import { EvidenceSection } from '../evidence-section';
import { ExerciseLayout } from '../exercise-layout';
import type { ExerciseViewProps } from '../exercise-view';
import { ReasonLines } from '../reason-lines';
import { specimenAt } from '../specimen-at';
import { TermLine } from '../term-line';
import { StampList } from './stamp-list';
import { StampReferenceView } from './stamp-reference-view';
import styles from './travel-history.module.css';

/** The stamped pages on the light table, the stamps as a list, what is known of the posts, and what may be the matter. */
export function TravelHistoryExercise(props: ExerciseViewProps<'travel-history'>) {
  const { task, input, feedback, enter, use, begin, answer } = props;
  const { t } = useTranslation('task-travel-history');
  const format = useFormat();
  const { stamps, pages, issued, examined, allowedDays, reference } = task.shown;
  const table = useDeskTable(specimenAt(task, 0), use, { page: pages[0] ?? null, light: null });
  const page = useTable(table.store, (state) => state.page.id);

  function toggle(id: string): void {
    enter((now) => ({ ...now, stamps: toggled(now.stamps, id) }));
  }

  function onMarked(region: PolygonMm): void {
    const marked = boundsOf(region);
    const stamp = stamps.find((one) => one.page === page && boxesMeet(one.box, marked));
    if (stamp) toggle(stamp.id);
  }

  return (
    <ExerciseLayout
      stage={
        <div className={styles.stage}>
          <ExerciseDesk
            table={table}
            marks={stamps.filter(({ id }) => input.stamps.includes(id)).map(markOf)}
            onMarked={feedback ? null : onMarked}
            use={use}
            onFirstPicture={begin}
            onDecide={answer}
          />
          <StampList
            stamps={stamps}
            marked={input.stamps}
            right={feedback?.key.stamps ?? null}
            onToggle={feedback ? null : toggle}
            onPoint={(stamp) => {
              table.turnTo(stamp.page);
              table.outline({ page: stamp.page, box: growBox(stamp.box, 1) });
            }}
          />
          <Disclosure summary={t('reference.title')}>
            <StampReferenceView task={task} reference={reference} />
          </Disclosure>
        </div>
      }
    >
      {feedback ? (
        <ReasonLines
          lines={[
            t(`truth.${feedback.key.problem}`, { days: allowedDays }),
            ...feedback.score.reasons.map((reason) => t(`reason.${reason}`)),
          ]}
        />
      ) : (
        <p>{t('about', { issued: format.date(issued), examined: format.date(examined), days: allowedDays })}</p>
      )}
      <AnswerChoices
        legend={t('legend')}
        choices={HISTORY_PROBLEMS.map((value) => ({
          value,
          name: t(`problem.${value}.name`),
          about: t(`problem.${value}.about`, { days: allowedDays }),
        }))}
        value={input.problem}
        onChange={feedback ? null : (problem) => enter((now) => ({ ...now, problem }))}
        right={feedback?.key.problem ?? null}
      />
      {feedback && feedback.key.evidence.length > 0 && (
        <EvidenceSection table={table} evidence={feedback.key.evidence} />
      )}
      {feedback && <TermLine term="entry-stamp" />}
    </ExerciseLayout>
  );
}

function markOf({ id, page, box }: ReadStamp): Mark {
  return { id, target: { kind: 'page', page, region: boxToPolygon(growBox(box, 1)) } };
}

function toggled(stamps: TravelHistoryInput['stamps'], id: string): TravelHistoryInput['stamps'] {
  return stamps.includes(id) ? stamps.filter((one) => one !== id) : [...stamps, id];
}
