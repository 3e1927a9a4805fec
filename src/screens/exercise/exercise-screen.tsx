import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { isTaskKind, type TaskKind } from '@/core/tasks/task-kind';
import { Exercise } from '@/exercises/exercise';
import { useOpenTask } from '@/exercises/use-open-task';
import { Notice } from '@/ui/notice';
import { Skeleton } from '@/ui/skeleton';
import { Page } from '../page';
import { goTo, paths } from '../paths';
import { useServices } from '../services';
import { TermLink } from '../term-link';
import { newSeed } from './new-seed';

interface ExerciseScreenProps {
  readonly kind: string;
  /** The seed of the task as the address has it, there or as `?seed=` behind the kind; null draws one. */
  readonly seed: string | null;
}

/** One exercise by itself, of any kind; it is counted nowhere. */
export function ExerciseScreen({ kind: place, seed: given }: ExerciseScreenProps) {
  const { t } = useTranslation(['exercise', 'examination', 'facts', 'glossary']);
  const { newId } = useServices();
  const [kind = '', query] = place.split('?');
  const seed = given ?? new URLSearchParams(query).get('seed');
  const known = isTaskKind(kind) ? kind : null;
  const drawn = useMemo(() => Number(seed ?? newSeed(newId)), [seed, newId]);
  return (
    <Page title={known ? t(`kind.${known}.name`) : t('title')} ownHeading>
      <Link href={paths.exercises()}>{t('all')}</Link>
      {known && Number.isSafeInteger(drawn) ? (
        <OneExercise key={`${known} ${drawn}`} kind={known} seed={drawn} />
      ) : (
        <Failed />
      )}
    </Page>
  );
}

function OneExercise({ kind, seed }: { readonly kind: TaskKind; readonly seed: number }) {
  const { t } = useTranslation('exercise');
  const { examiner, clock, newId } = useServices();
  const task = useOpenTask(examiner, { kind, seed, params: {} });
  const surroundings = useMemo(
    () => ({ examiner, clock, newId, Term: TermLink, hasKeys: true }),
    [examiner, clock, newId],
  );
  if (task === 'failed') return <Failed />;
  if (task === null) {
    return (
      <div role="status" aria-label={t('opening')}>
        <Skeleton height="32rem" />
      </div>
    );
  }
  return (
    <Exercise
      key={task.handle}
      task={task}
      surroundings={surroundings}
      tells
      takesFocus
      level={1}
      onAnswered={nothing}
      next={{ label: t('again'), go: () => goTo(paths.exercise(kind, newSeed(newId))) }}
    />
  );
}

function Failed() {
  const { t } = useTranslation('exercise');
  return (
    <Notice tone="problem" title={t('openFailed')}>
      <p>{t('openFailedNext')}</p>
    </Notice>
  );
}

function nothing(): void {
  // An exercise that is only tried is kept nowhere.
}
