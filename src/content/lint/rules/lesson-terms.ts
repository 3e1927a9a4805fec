import { type LintRule, problemIn } from '@/content/lint/content-set';
import { walkPieces, walkWords } from '@/content/lint/walk-lessons';

/** Every term that a lesson links to is an entry of the glossary. */
export const lessonTerms: LintRule = {
  name: 'lesson-terms',
  check: (content) =>
    walkWords(content).flatMap(({ file, path, pieces }) =>
      walkPieces(pieces).flatMap((piece) =>
        piece.kind === 'link' && piece.to === 'term' && !content.known.terms.has(piece.id)
          ? [problemIn(file, 'lesson.unknown-term', path, piece.id)]
          : [],
      ),
    ),
};
