import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Inline } from '@/core/learning/lesson';
import { isTermId } from '@/i18n/glossary-links';
import type { TermId } from '@/i18n/glossary-terms';
import { useFormat } from '@/i18n/use-format';
import { useLibraryDoor } from '@/screens/library-door';
import { hrefTo, paths } from '@/screens/paths';
import { type CutText, cutBesideSource } from './beside-source';
import { useOpenLesson } from './lesson-context';
import { sourceAnchor, sourceNumber } from './lesson-sources';
import styles from './lesson-text.module.css';

/** A line of a lesson: plain, strong, a term that opens its entry, a link, the number of a source. */
export function LessonInline({ pieces }: { readonly pieces: readonly Inline[] }): ReactNode {
  return pieces.map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name of their own
    <Fragment key={index}>
      {piece.kind === 'source' ? (
        <span className={styles.together}>
          {cutAt(pieces, index - 1).word}
          <SourceNumber id={piece.id} />
          {cutAt(pieces, index + 1).mark}
        </span>
      ) : (
        <Piece piece={piece.kind === 'text' ? { kind: 'text', text: cutAt(pieces, index).rest } : piece} />
      )}
    </Fragment>
  ));
}

/** Cuts the text at a place among the pieces of a line; what is no text has neither word nor mark. */
function cutAt(pieces: readonly Inline[], index: number): CutText {
  const piece = pieces[index];
  return cutBesideSource(piece?.kind === 'text' ? piece.text : '', {
    before: pieces[index - 1]?.kind === 'source',
    after: pieces[index + 1]?.kind === 'source',
  });
}

function Piece({ piece }: { readonly piece: Exclude<Inline, { readonly kind: 'source' }> }): ReactNode {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'code':
      return (
        <code className={styles.code} dir="ltr">
          {piece.text}
        </code>
      );
    case 'strong':
      return (
        <strong>
          <LessonInline pieces={piece.children} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <LessonInline pieces={piece.children} />
        </em>
      );
    case 'link': {
      const words = <LessonInline pieces={piece.children} />;
      if (piece.to === 'term') return isTermId(piece.id) ? <Term term={piece.id}>{words}</Term> : words;
      if (piece.to === 'lesson') return <a href={hrefTo(paths.lesson(piece.id))}>{words}</a>;
      return (
        <LibraryLink path={piece.to === 'model' ? paths.model(piece.id) : paths.feature(piece.id)}>{words}</LibraryLink>
      );
    }
  }
}

/** A term in the words of the text; its definition shows on hover, its entry opens over the lesson. */
function Term({ term, children }: { readonly term: TermId; readonly children: ReactNode }) {
  const { t } = useTranslation('glossary');
  return (
    <LibraryLink path={paths.term(term)} title={t(`${term}.definition`)}>
      {children}
    </LibraryLink>
  );
}

interface LibraryLinkProps {
  readonly path: string;
  readonly title?: string;
  readonly children: ReactNode;
}

function LibraryLink({ path, title, children }: LibraryLinkProps) {
  const open = useLibraryDoor();
  if (!open) return <Link href={path}>{children}</Link>;
  return (
    <button type="button" className={styles.term} title={title} onClick={() => open(path)}>
      {children}
    </button>
  );
}

/** Leads to a source below the section; the address of the page stays as it is, since routes live behind the hash. */
function SourceNumber({ id }: { readonly id: string }) {
  const { t } = useTranslation('learn');
  const format = useFormat();
  const { lesson } = useOpenLesson();
  const source = lesson.facts.sources[id];
  if (!source) return null;
  const number = format.number(sourceNumber(lesson.text, id));
  return (
    <sup>
      <button
        type="button"
        className={styles.number}
        aria-label={t('source.named', { number, authors: source.authors })}
        onClick={() => document.getElementById(sourceAnchor(id))?.focus()}
      >
        {number}
      </button>
    </sup>
  );
}
