import { type Block, type Inline, type LessonSection, linesOf } from '@/core/learning/lesson';
import type { ContentSet, LintedLesson, WordsLine } from './content-set';

/** A text of a lesson in one language. */
export interface TextPlace {
  readonly lesson: LintedLesson;
  readonly language: string;
  readonly file: string;
  readonly sections: readonly LessonSection[];
}

/** A part of a section, with its path: the id of the section and the number of the part, from 1. */
export interface BlockPlace extends TextPlace {
  readonly section: LessonSection;
  readonly block: Block;
  readonly path: string;
}

/** A line of words as a reader sees it: a paragraph, an item, a title, a caption or a description. */
export interface WordsPlace extends TextPlace {
  readonly path: string;
  readonly words: string;
  /** The pieces of the line, empty where it is plain. */
  readonly pieces: readonly Inline[];
}

/** Lists the texts of all lessons. */
export function walkTexts({ lessons }: ContentSet): readonly TextPlace[] {
  return lessons.flatMap((lesson) =>
    [...lesson.texts].map(([language, { file, value }]) => ({ lesson, language, file, sections: value.sections })),
  );
}

/** Lists every part of every section. */
export function walkBlocks(content: ContentSet): readonly BlockPlace[] {
  return walkTexts(content).flatMap((text) =>
    text.sections.flatMap((section) =>
      section.blocks.map((block, index) => ({ ...text, section, block, path: `${section.id}[${index + 1}]` })),
    ),
  );
}

/** Lists every line of words that a reader sees, in the order of the text. */
export function walkWords(content: ContentSet): readonly WordsPlace[] {
  const headings = content.lessons.flatMap((lesson) =>
    [...lesson.texts].flatMap(([language, { file, value }]) => {
      const at = { lesson, language, file, sections: value.sections, pieces: [] };
      return [
        { ...at, path: 'title', words: value.title },
        { ...at, path: 'lead', words: value.lead },
        ...value.sections.map(({ id, title }) => ({ ...at, path: id, words: title })),
      ];
    }),
  );
  const blocks = walkBlocks(content).flatMap(({ block, section: _section, ...at }) => [
    ...linesOf(block).map((pieces) => ({ ...at, pieces, words: wordsOf(pieces) })),
    ...plainWordsOf(block).map((words) => ({ ...at, pieces: [], words })),
  ]);
  return [...headings, ...blocks];
}

/** Lists every line that lessons and authored tasks say themselves; what a wrong answer says is not theirs. */
export function walkOwnWords(content: ContentSet): readonly WordsLine[] {
  return [...walkWords(content), ...content.tasks.filter(({ isRefused }) => !isRefused)];
}

/** Lists every line of lessons and of authored tasks, whoever says it. */
export function walkEveryLine(content: ContentSet): readonly WordsLine[] {
  return [...walkWords(content), ...content.tasks];
}

/** Lists all pieces of a line, those inside others included. */
export function walkPieces(pieces: readonly Inline[]): readonly Inline[] {
  return pieces.flatMap((piece) => [piece, ...('children' in piece ? walkPieces(piece.children) : [])]);
}

/** Writes the words of a line; code and the numbers of sources are no words. */
function wordsOf(pieces: readonly Inline[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      return 'children' in piece ? wordsOf(piece.children) : ' ';
    })
    .join('');
}

function plainWordsOf(block: Block): readonly string[] {
  if (block.kind === 'activity') return [block.title];
  return block.kind === 'specimen' ? [block.label, block.caption ?? ''] : [];
}
