import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Exercise } from '@/exercises/exercise';
import { goTo } from '@/screens/paths';
import { useServices } from '@/screens/services';
import { TermDoor } from '@/screens/term-door';
import { Notice } from '@/ui/notice';
import frame from './full-screen.module.css';
import styles from './session-exercise.module.css';
import { type Heading, TopBar } from './top-bar';
import type { LookedAt } from './use-looked-at';

interface LookedExerciseProps {
  readonly looked: Extract<LookedAt, { readonly kind: 'exercise' }>;
  readonly heading: Heading;
  readonly back: { readonly label: string; readonly path: string };
}

/** An exercise of a finished session once more, with the answer that was given and what it was. */
export function LookedExercise({ looked, heading, back }: LookedExerciseProps) {
  const { t } = useTranslation('examination');
  const { t: exercise } = useTranslation('exercise');
  const { examiner, clock, newId } = useServices();
  const { task, record, rulesChanged } = looked;
  const surroundings = useMemo(
    () => ({ examiner, clock, newId, Term: TermDoor, hasKeys: true }),
    [examiner, clock, newId],
  );
  return (
    <div className={frame.screen}>
      <TopBar heading={heading} onHelp={null} />
      <div className={styles.body}>
        {rulesChanged && (
          <Notice tone="info" title={t('look.rulesChanged')}>
            <p>{t('look.countedAs', { outcome: exercise(`outcome.${record.score.outcome}`) })}</p>
          </Notice>
        )}
        <Exercise
          task={task}
          surroundings={surroundings}
          tells
          given={record.input}
          onAnswered={nothingToKeep}
          next={{ label: back.label, go: () => goTo(back.path) }}
        />
      </div>
    </div>
  );
}

function nothingToKeep(): void {
  // The answer was given and counted long ago.
}
