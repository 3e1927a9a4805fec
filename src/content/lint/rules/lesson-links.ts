import type { FileProblem } from '@/content/content-problem';
import { type ContentSet, type LintedLesson, type LintRule, problemIn } from '@/content/lint/content-set';
import { walkBlocks, walkPieces, walkWords } from '@/content/lint/walk-lessons';
import type { Block, Inline } from '@/core/learning/lesson';

/** Whatever a lesson names must exist: specimens, activities, sources, other lessons, features and models. */
export const lessonLinks: LintRule = {
  name: 'lesson-links',
  check: (content) => [
    ...walkWords(content).flatMap(({ file, path, lesson, pieces }) =>
      walkPieces(pieces)
        .flatMap((piece) => nameOf(piece))
        .filter(([kind, name]) => !exists(kind, name, { content, lesson }))
        .map(([kind, name]) => problemIn(file, 'lesson.dead-link', path, `${kind}:${name}`)),
    ),
    ...walkBlocks(content).flatMap(({ file, path, lesson, block }) => deadBlock({ file, path }, block, lesson)),
    ...content.lessons
      .filter(({ facts }) => facts.specimens[facts.cover] === undefined)
      .map(({ file, facts }) => problemIn(file, 'lesson.dead-link', 'cover', facts.cover)),
  ],
};

function deadBlock(at: { readonly file: string; readonly path: string }, block: Block, lesson: LintedLesson) {
  const found: FileProblem[] = [];
  if (block.kind === 'specimen' && lesson.facts.specimens[block.specimen] === undefined)
    found.push(problemIn(at.file, 'lesson.dead-link', at.path, `${block.shown}:${block.specimen}`));
  if (block.kind === 'activity' && lesson.facts.activities[block.activity] === undefined)
    found.push(problemIn(at.file, 'lesson.dead-link', at.path, `activity:${block.activity}`));
  return found;
}

type Named = readonly [kind: 'source' | 'lesson' | 'feature' | 'model', name: string];

/** Terms have a rule of their own. */
function nameOf(piece: Inline): readonly Named[] {
  if (piece.kind === 'source') return [['source', piece.id]];
  return piece.kind === 'link' && piece.to !== 'term' ? [[piece.to, piece.id]] : [];
}

function exists(
  kind: Named[0],
  name: string,
  { content, lesson }: { readonly content: ContentSet; readonly lesson: LintedLesson },
): boolean {
  switch (kind) {
    case 'source':
      return lesson.facts.sources[name] !== undefined;
    case 'lesson':
      return content.lessons.some(({ id }) => id === name);
    case 'feature':
      return content.known.features.has(name);
    case 'model':
      return content.models.some(({ value }) => value.code === name);
  }
}
