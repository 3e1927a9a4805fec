import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskRequest } from '@/core/tasks/task-record';
import { Exercise } from '@/exercises/exercise';
import { useOpenTask } from '@/exercises/use-open-task';
import { useServices } from '@/screens/services';
import { TermDoor } from '@/screens/term-door';
import { Notice } from '@/ui/notice';
import { Skeleton } from '@/ui/skeleton';
import { useOpenLesson } from './lesson-context';

interface OpenActivityProps {
  /** The name of the activity in its lesson. */
  readonly name: string;
  readonly request: TaskRequest;
  readonly onAgain: () => void;
}

/** The exercise of an activity. How it went is kept with the lesson; it is no answer that anything is measured by. */
export function OpenActivity({ name, request, onAgain }: OpenActivityProps) {
  const { t } = useTranslation(['learn', 'exercise', 'examination', 'facts', 'glossary']);
  const { lesson } = useOpenLesson();
  const { examiner, clock, newId, lessons } = useServices();
  const task = useOpenTask(examiner, request);
  const surroundings = useMemo(
    () => ({ examiner, clock, newId, Term: TermDoor, hasKeys: false }),
    [examiner, clock, newId],
  );
  if (task === 'failed') return <Notice tone="problem" title={t('activity.failed')} />;
  if (task === null) return <Skeleton height="24rem" />;
  return (
    <Exercise
      key={task.handle}
      task={task}
      surroundings={surroundings}
      tells
      onAnswered={({ feedback }) => {
        const { outcome } = feedback.score;
        if (outcome !== 'not-ready') void lessons.tell(lesson.id, { type: 'answered', activity: name, outcome });
      }}
      next={{ label: t('activity.again'), go: onAgain }}
    />
  );
}
