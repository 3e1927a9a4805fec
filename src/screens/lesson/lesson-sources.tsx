import { useTranslation } from 'react-i18next';
import type { Block, Inline, LessonFacts, LessonSection, LessonSource } from '@/core/learning/lesson';
import { useFormat } from '@/i18n/use-format';
import { useOpenLesson } from './lesson-context';
import styles from './lesson-text.module.css';

/** Gives the number of a source: its place in the list of the lesson. */
export function sourceNumber({ sources }: LessonFacts, id: string): number {
  return Object.keys(sources).indexOf(id) + 1;
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
  const named = new Set(section.blocks.flatMap(linesOf).flatMap(sourcesIn));
  const cited = Object.entries(lesson.facts.sources).filter(([id]) => named.has(id));
  if (cited.length === 0) return null;
  return (
    <section className={styles.sources} aria-labelledby="sources">
      <h3 id="sources">{t('source.title')}</h3>
      <ol>
        {cited.map(([id, source]) => (
          <li key={id} id={sourceAnchor(id)} tabIndex={-1}>
            <span className={styles.sourceNumber}>{format.number(sourceNumber(lesson.facts, id))}</span>
            <Source source={source} />
          </li>
        ))}
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

function linesOf(block: Block): readonly (readonly Inline[])[] {
  if ('children' in block) return [block.children];
  if (block.kind === 'list') return block.items;
  return block.kind === 'aside' ? block.paragraphs : [];
}

function sourcesIn(line: readonly Inline[]): readonly string[] {
  return line.flatMap((piece) => {
    if (piece.kind === 'source') return [piece.id];
    return 'children' in piece ? sourcesIn(piece.children) : [];
  });
}
