import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { useOpenLesson } from './lesson-context';
import styles from './lesson-text.module.css';

interface LessonActivityViewProps {
  readonly name: string;
  readonly title: string;
}

/** An activity in the text: an invitation first, then the exercise itself, explained at once and kept with the lesson. */
export function LessonActivityView({ name, title }: LessonActivityViewProps) {
  const { t } = useTranslation('learn');
  const { progress } = useOpenLesson();
  const outcome = progress?.outcomes[name];
  return (
    <section className={styles.activity} aria-label={title}>
      <div className={styles.invitation}>
        <div>
          <h3>{title}</h3>
          <p className={styles.how}>{t(outcome ? `activity.outcome.${outcome}` : 'activity.note')}</p>
        </div>
        <Button>{t(outcome ? 'activity.again' : 'activity.begin')}</Button>
      </div>
    </section>
  );
}
