import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lesson } from '@/core/learning/lesson';
import type { LessonProgress } from '@/core/learning/lesson-progress';
import { LessonFactsLine } from '@/screens/lesson-facts-line';
import { goTo, hrefTo, paths } from '@/screens/paths';
import { useServices } from '@/screens/services';
import { Button, ButtonLink } from '@/ui/button';
import { LessonContents } from './lesson-contents';
import { LessonContext } from './lesson-context';
import { LessonEnd } from './lesson-end';
import styles from './lesson-screen.module.css';
import { LessonSectionView } from './lesson-section-view';

interface LessonReaderProps {
  readonly lesson: Lesson;
  /** The id of the section that is open. */
  readonly place: string;
  readonly progress: LessonProgress | null;
}

/** One section with the way to the next; its contents stand beside it. What is gone on from counts as read. */
export function LessonReader({ lesson, place, progress }: LessonReaderProps) {
  const { lessons } = useServices();
  const heading = useRef<HTMLHeadingElement>(null);
  const { text } = lesson;
  const index = text.sections.findIndex(({ id }) => id === place);
  const section = text.sections[index];
  useEffect(() => {
    void lessons.tell(lesson.id, { type: 'opened', section: place });
  }, [lessons, lesson.id, place]);
  useArrival(heading, place);
  if (!section) return null;
  return (
    <LessonContext value={{ lesson, progress }}>
      <div className={styles.lesson}>
        <LessonContents lesson={lesson} place={place} progress={progress} />
        <article className={styles.main}>
          <LessonHeader lesson={lesson} isFirst={index === 0} />
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            {section.title}
          </h2>
          <LessonSectionView key={place} section={section} />
          {index === text.sections.length - 1 && progress !== null && progress.finishedAt !== null && (
            <LessonEnd lesson={lesson} progress={progress} />
          )}
          <Steps lesson={lesson} index={index} progress={progress} />
        </article>
      </div>
    </LessonContext>
  );
}

function LessonHeader({ lesson, isFirst }: { readonly lesson: Lesson; readonly isFirst: boolean }) {
  const { t } = useTranslation('learn');
  return (
    <header className={styles.head} data-first={isFirst}>
      <a className={styles.up} href={hrefTo(paths.learn())}>
        {t('title')}
      </a>
      <h1 tabIndex={-1}>{lesson.text.title}</h1>
      {isFirst && <p className={styles.lead}>{lesson.text.lead}</p>}
      {isFirst && <LessonFactsLine facts={lesson.facts} />}
    </header>
  );
}

interface StepsProps {
  readonly lesson: Lesson;
  readonly index: number;
  readonly progress: LessonProgress | null;
}

function Steps({ lesson: { id, text }, index, progress }: StepsProps) {
  const { t } = useTranslation('learn');
  const { lessons } = useServices();
  const before = text.sections[index - 1];
  const here = text.sections[index];
  const next = text.sections[index + 1];
  const finished = (progress?.finishedAt ?? null) !== null;

  async function goOn(): Promise<void> {
    if (here) await lessons.tell(id, { type: 'read', section: here.id });
    if (next) goTo(paths.lessonSection(id, next.id));
    else await lessons.tell(id, { type: 'finished' });
  }

  return (
    <nav className={styles.steps} aria-label={t('steps.label')}>
      {before ? (
        <ButtonLink variant="quiet" href={hrefTo(paths.lessonSection(id, before.id))}>
          {t('steps.back', { section: before.title })}
        </ButtonLink>
      ) : (
        <span />
      )}
      {(next || !finished) && (
        <Button variant="primary" onClick={() => void goOn()}>
          {next ? t('steps.next', { section: next.title }) : t('steps.finish')}
        </Button>
      )}
      {!next && finished && (
        <ButtonLink variant="primary" href={hrefTo(paths.learn())}>
          {t('back')}
        </ButtonLink>
      )}
    </nav>
  );
}

/** A section begins at its top, with the focus on its heading; the first look at a lesson leaves both to the page. */
function useArrival(heading: { readonly current: HTMLElement | null }, place: string): void {
  const last = useRef(place);
  useEffect(() => {
    if (last.current === place) return;
    last.current = place;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [heading, place]);
}
