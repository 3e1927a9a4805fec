import { useTranslation } from 'react-i18next';
import { type LessonSection, type LessonSource, type LessonText, sourcesNamedIn } from '@/core/learning/lesson';
import { useFormat } from '@/i18n/use-format';
import { useOpenLesson } from './lesson-context';
import styles from './lesson-text.module.css';

/** Gives the number of a source: sources are counted as the lesson names them. */
export function sourceNumber({ sections }: LessonText, id: string): number {
  return [...new Set(sections.flatMap(sourcesNamedIn))].indexOf(id) + 1;
}

/** Gives the id of the element of a source. */
export function sourceAnchor(id: string): string {
  return `source-${id}`;
}

/** The sources that a section names, under the numbers that they have in the whole lesson. */
export function LessonSources({ section }: { readonly section: LessonSection }) {
  const { t } = useTranslation('learn');
  const format = useFormat();
  const { lesson } = useOpenLesson();
  const numbered = sourcesNamedIn(section)
    .map((id) => ({ id, number: sourceNumber(lesson.text, id), source: lesson.facts.sources[id] }))
    .toSorted((a, b) => a.number - b.number);
  if (numbered.length === 0) return null;
  return (
    <section className={styles.sources} aria-labelledby="sources">
      <h3 id="sources">{t('source.title')}</h3>
      <ol>
        {numbered.map(
          ({ id, number, source }) =>
            source && (
              <li key={id} id={sourceAnchor(id)} tabIndex={-1}>
                <span className={styles.sourceNumber}>{format.number(number)}</span>
                <Source source={source} />
              </li>
            ),
        )}
      </ol>
    </section>
  );
}

/** Sources are named in the language in which they can be found. */
function Source({ source: { authors, year, title, where, address } }: { readonly source: LessonSource }) {
  return (
    <span lang="en" dir="ltr">
      {`${authors}${year === null ? '' : ` (${year})`}. `}
      <cite>{title}</cite>
      {`. ${where}${address === null ? '' : `. ${address}`}`}
    </span>
  );
}
