import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { arriving } from '@/ui/arriving';
import { Button } from '@/ui/button';
import { Skeleton } from '@/ui/skeleton';
import { useOpenLesson } from './lesson-context';
import styles from './lesson-text.module.css';

/** Exercises with their views only come when somebody begins one. */
const OpenActivity = arriving(async () => (await import('./open-activity')).OpenActivity, <Skeleton height="24rem" />);

interface LessonActivityViewProps {
  readonly name: string;
  readonly title: string;
}

/** An activity in the text: an invitation first, then the exercise itself, explained at once and kept with the lesson. */
export function LessonActivityView({ name, title }: LessonActivityViewProps) {
  const { t } = useTranslation('learn');
  const { lesson, progress } = useOpenLesson();
  const [turn, setTurn] = useState<number | null>(null);
  const activity = lesson.facts.activities[name];
  const outcome = progress?.outcomes[name];
  if (!activity) return null;
  return (
    <section className={styles.activity} aria-label={title}>
      <div className={styles.invitation}>
        <div>
          <h3>{title}</h3>
          {turn === null && (
            <p className={styles.how}>{t(outcome ? `activity.outcome.${outcome}` : 'activity.note')}</p>
          )}
        </div>
        {turn === null && (
          <Button onClick={() => setTurn(0)}>{t(outcome ? 'activity.again' : 'activity.begin')}</Button>
        )}
      </div>
      {turn !== null && (
        <OpenActivity
          key={turn}
          name={name}
          request={{ ...activity, seed: activity.seed + turn }}
          onAgain={() => setTurn(turn + 1)}
        />
      )}
    </section>
  );
}
