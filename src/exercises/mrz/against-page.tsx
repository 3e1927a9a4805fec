import { useTranslation } from 'react-i18next';
import { bareTextAt, mrzRun } from '@/core/fraud/mrz-edits';
import { type MrzInput, NOTHING_WRONG } from '@/core/tasks/mrz/mrz-task';
import { COMPARED_FIELDS } from '@/core/tasks/mrz/zone-and-page';
import { ExerciseDesk } from '../desk/exercise-desk';
import { useDeskTable } from '../desk/use-desk-table';
import { EvidenceSection } from '../evidence-section';
import { ExerciseLayout } from '../exercise-layout';
import type { ExerciseViewProps } from '../exercise-view';
import { ReasonLines } from '../reason-lines';
import { specimenAt } from '../specimen-at';
import { TermLine } from '../term-line';
import { TickList } from '../tick-list';

interface AgainstPageProps extends ExerciseViewProps<'mrz'> {
  readonly page: string;
  readonly lines: readonly string[];
}

/** A page on the light table with what its zone says beside it, fact by fact. */
export function AgainstPage({ page, lines, task, input, feedback, enter, use, begin, answer }: AgainstPageProps) {
  const { t } = useTranslation('task-mrz');
  const table = useDeskTable(specimenAt(task, 0), use, { page, light: null });
  const key = feedback?.key.variant === 'against-page' ? feedback.key : null;
  const right = key && (key.differing.length > 0 ? key.differing : [NOTHING_WRONG]);
  const facts = COMPARED_FIELDS.filter((field) => mrzRun(lines, field) !== null);
  return (
    <ExerciseLayout stage={<ExerciseDesk table={table} use={use} onFirstPicture={begin} onDecide={answer} />}>
      {feedback ? (
        <ReasonLines
          lines={[
            t(key && key.differing.length > 0 ? 'truth.differs' : 'truth.agrees'),
            ...feedback.score.reasons.map((reason) => t(`reason.${reason}`)),
          ]}
        />
      ) : (
        <p>{t('againstPage.about')}</p>
      )}
      <TickList
        legend={t('againstPage.legend')}
        ticks={[
          ...facts.map((field) => ({
            value: String(field),
            name: t(`againstPage.field.${field}`),
            about: bareTextAt(lines, field) || '<',
            isPrinted: true,
          })),
          { value: NOTHING_WRONG, name: t('againstPage.none') },
        ]}
        ticked={input.answer}
        onToggle={feedback ? null : (value) => enter((now) => ({ ...now, answer: toggled(now.answer, value) }))}
        right={right}
        rightLabel={t('againstPage.right')}
      />
      {key && <EvidenceSection table={table} evidence={key.evidence} />}
      {feedback && <TermLine term="viz-mrz-comparison" />}
    </ExerciseLayout>
  );
}

/** Either some facts differ, or none does. */
function toggled(answer: MrzInput['answer'], value: string): MrzInput['answer'] {
  if (answer.includes(value)) return answer.filter((one) => one !== value);
  return value === NOTHING_WRONG ? [value] : [...answer.filter((one) => one !== NOTHING_WRONG), value];
}
