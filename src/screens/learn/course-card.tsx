import { useTranslation } from 'react-i18next';
import type { LessonHead } from '@/core/learning/lesson';
import { type LessonProgress, placeToGoOn, sectionsRead } from '@/core/learning/lesson-progress';
import { useFormat } from '@/i18n/use-format';
import { LessonFactsLine } from '@/screens/lesson-facts-line';
import { hrefTo, paths } from '@/screens/paths';
import type { ListedCourse } from '@/state/lesson-library';
import { Card } from '@/ui/card';
import { CheckIcon } from '@/ui/icons/check-icon';
import styles from './learn-screen.module.css';

interface CourseCardProps {
  readonly course: ListedCourse;
  readonly progress: Readonly<Record<string, LessonProgress>>;
}

/** A course: its lessons in their order, each with how far one has come. */
export function CourseCard({ course, progress }: CourseCardProps) {
  return (
    <Card title={course.title} lead={course.lead}>
      <ol className={styles.lessons}>
        {course.lessons.map((lesson, index) => (
          <LessonRow key={lesson.id} number={index + 1} lesson={lesson} progress={progress[lesson.id] ?? null} />
        ))}
      </ol>
    </Card>
  );
}

interface LessonRowProps {
  readonly number: number;
  readonly lesson: LessonHead;
  readonly progress: LessonProgress | null;
}

function LessonRow({ number, lesson, progress }: LessonRowProps) {
  const format = useFormat();
  const done = (progress?.finishedAt ?? null) !== null;
  const place = done ? (lesson.facts.sections[0] ?? '') : placeToGoOn(progress, lesson.facts.sections);
  return (
    <li className={styles.lesson}>
      <span className={styles.number} data-done={done} aria-hidden="true">
        {done ? <CheckIcon /> : format.number(number)}
      </span>
      <div className={styles.words}>
        <h3>
          <a href={hrefTo(paths.lessonSection(lesson.id, place))}>{lesson.title}</a>
        </h3>
        <p className={styles.lead}>{lesson.lead}</p>
        <LessonFactsLine facts={lesson.facts} />
      </div>
      <HowFar lesson={lesson} progress={progress} />
    </li>
  );
}

function HowFar({ lesson, progress }: Omit<LessonRowProps, 'number'>) {
  const { t } = useTranslation('learn');
  const format = useFormat();
  const { sections } = lesson.facts;
  if (progress === null) return <p className={styles.far}>{t('notBegun')}</p>;
  if (progress.finishedAt !== null)
    return <p className={styles.far}>{t('doneOn', { date: format.day(progress.finishedAt) })}</p>;
  const read = sectionsRead(progress, sections);
  return (
    <div className={styles.far}>
      <p>{t('readOf', { read: format.number(read), count: sections.length })}</p>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ inlineSize: `${(read / sections.length) * 100}%` }} />
      </span>
    </div>
  );
}
