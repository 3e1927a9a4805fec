import { useEffect, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '@/core/fraud/evidence';
import { type BoxMm, boundsOf, growBox } from '@/core/kernel/geometry';
import type { ReferralReasonShown } from '@/core/tasks/referral-reason/referral-reason-task';
import { useTaskLanguage } from '../authored/use-local-text';
import { ExerciseDesk } from '../desk/exercise-desk';
import { useDeskTable } from '../desk/use-desk-table';
import { EvidenceSection } from '../evidence-section';
import { ExerciseLayout } from '../exercise-layout';
import type { ExerciseViewProps } from '../exercise-view';
import { specimenAt } from '../specimen-at';
import { TermLine } from '../term-line';
import { ReasonVerdict } from './reason-verdict';
import styles from './referral-reason.module.css';

const LONGEST = 400;

/** A place on a document under the light that shows it, and a line to write: what is seen there. */
export function ReferralReasonExercise(props: ExerciseViewProps<'referral-reason'>) {
  const { task, input, feedback, enter, use, begin, answer } = props;
  const { t } = useTranslation('task-referral-reason');
  const language = useTaskLanguage();
  const field = useId();
  const { page, part, light } = task.shown;
  const table = useDeskTable(specimenAt(task, 0), use, { page, light });
  useEffect(() => {
    table.outline({ page, box: growBox(part, 1) });
  }, [table, page, part]);
  const evidence = useMemo(() => askedFirst(feedback?.key.evidence ?? [], { page, part }), [feedback, page, part]);
  return (
    <ExerciseLayout stage={<ExerciseDesk table={table} use={use} onFirstPicture={begin} onDecide={answer} />}>
      {!feedback && <p>{t('about')}</p>}
      <div className={styles.writing}>
        <label htmlFor={field} className={styles.label}>
          {t('label')}
        </label>
        <textarea
          id={field}
          className={styles.text}
          rows={4}
          maxLength={LONGEST}
          dir="auto"
          aria-describedby={`${field}-hint`}
          readOnly={feedback !== null}
          value={input.text}
          onChange={(event) => {
            const text = event.target.value;
            enter((now) => ({ ...now, text, language }));
          }}
        />
        <p id={`${field}-hint`} className={styles.hint}>
          {t('hint')}
        </p>
      </div>
      {feedback && <ReasonVerdict input={input} feedback={feedback} />}
      {feedback && <EvidenceSection table={table} evidence={evidence} />}
      {feedback && <TermLine term="referral" />}
    </ExerciseLayout>
  );
}

/** Puts what was outlined before everything else, so that it stays in sight when it is told. */
function askedFirst(
  evidence: readonly Evidence[],
  { page, part }: Pick<ReferralReasonShown, 'page' | 'part'>,
): readonly Evidence[] {
  const isAsked = ({ target }: Evidence) =>
    target.kind === 'page' && target.page === page && isSameBox(boundsOf(target.region), part);
  return [...evidence.filter(isAsked), ...evidence.filter((piece) => !isAsked(piece))];
}

function isSameBox(a: BoxMm, b: BoxMm): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
