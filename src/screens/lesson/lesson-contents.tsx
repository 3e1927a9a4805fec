import { useTranslation } from 'react-i18next';
import type { Lesson } from '@/core/learning/lesson';
import { type LessonProgress, sectionsRead } from '@/core/learning/lesson-progress';
import { useFormat } from '@/i18n/use-format';
import { hrefTo, paths } from '@/screens/paths';
import { CheckIcon } from '@/ui/icons/check-icon';
import { VisuallyHidden } from '@/ui/visually-hidden';
import styles from './lesson-contents.module.css';

interface LessonContentsProps {
  readonly lesson: Lesson;
  readonly place: string;
  readonly progress: LessonProgress | null;
}

/** The sections of a lesson: where one is, which were read, and how much of it that is. On a phone it folds away. */
export function LessonContents({ lesson, place, progress }: LessonContentsProps) {
  const { t } = useTranslation('learn');
  const format = useFormat();
  const { sections } = lesson.text;
  const ids = sections.map(({ id }) => id);
  const read = sectionsRead(progress, ids);
  const here = ids.indexOf(place);
  const list = (
    <ol className={styles.list}>
      {sections.map(({ id, title }) => (
        <li key={id}>
          <a href={hrefTo(paths.lessonSection(lesson.id, id))} aria-current={id === place ? 'step' : undefined}>
            <span className={styles.mark} data-read={progress?.read.includes(id) ?? false}>
              {progress?.read.includes(id) && (
                <>
                  <CheckIcon />
                  <VisuallyHidden>{t('contents.read')}</VisuallyHidden>
                </>
              )}
            </span>
            <span>{title}</span>
          </a>
        </li>
      ))}
    </ol>
  );
  return (
    <div className={styles.contents}>
      <div className={styles.bar} aria-hidden="true">
        <span style={{ inlineSize: `${(read / sections.length) * 100}%` }} />
      </div>
      <details className={styles.fold}>
        <summary>
          {t('contents.place', { section: format.number(here + 1), sections: format.number(sections.length) })}
        </summary>
        <nav aria-label={t('contents.label')}>{list}</nav>
      </details>
      <nav className={styles.wide} aria-label={t('contents.label')}>
        {list}
        <p className={styles.far}>{t('readOf', { read: format.number(read), count: sections.length })}</p>
      </nav>
    </div>
  );
}
