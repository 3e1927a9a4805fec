import { useTranslation } from 'react-i18next';
import { type LessonProgress, placeToGoOn } from '@/core/learning/lesson-progress';
import { nextLesson } from '@/screens/next-lesson';
import { hrefTo, paths } from '@/screens/paths';
import type { ListedCourse } from '@/state/lesson-library';
import { ButtonLink } from '@/ui/button';
import styles from './learn-screen.module.css';
import { LessonPicture } from './lesson-picture';

interface GoOnCardProps {
  readonly courses: readonly ListedCourse[];
  readonly progress: Readonly<Record<string, LessonProgress>>;
}

/** The one thing to do next: the lesson that was left last, or else the first that is not done. */
export function GoOnCard({ courses, progress }: GoOnCardProps) {
  const { t } = useTranslation('learn');
  const next = nextLesson(courses, progress);
  if (!next) return null;
  const { sections } = next.facts;
  const begun = progress[next.id] ?? null;
  const place = placeToGoOn(begun, sections);
  return (
    <section className={styles.next} aria-labelledby="next">
      <div className={styles.words}>
        <p className={styles.small}>{t(begun ? 'goOn.stopped' : 'goOn.first')}</p>
        <h2 id="next">{next.title}</h2>
        <p className={styles.lead}>{next.lead}</p>
        <div className={styles.actions}>
          <ButtonLink variant="primary" href={hrefTo(paths.lessonSection(next.id, place))}>
            {begun
              ? t('goOn.continue', { section: sections.indexOf(place) + 1, sections: sections.length })
              : t('goOn.begin')}
          </ButtonLink>
        </div>
      </div>
      <LessonPicture lesson={next} />
    </section>
  );
}
