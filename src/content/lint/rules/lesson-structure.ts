import { type LintRule, problemIn } from '@/content/lint/content-set';
import { walkPieces } from '@/content/lint/walk-lessons';
import { type Block, type LessonSection, linesOf } from '@/core/learning/lesson';

/** A translation has the same parts in the same order as the text that it is measured by, with the same terms, links and sources in each. */
export const lessonStructure: LintRule = {
  name: 'lesson-structure',
  check: ({ lessons, known: { languages } }) =>
    lessons.flatMap(({ texts }) => {
      const [first = ''] = languages;
      const model = texts.get(first);
      if (!model) return [];
      return [...texts]
        .filter(([language]) => language !== first)
        .flatMap(([, { file, value }]) =>
          value.sections.flatMap((section, index) =>
            differences(section, model.value.sections[index]).map(({ path, found }) =>
              problemIn(file, 'lesson.structure-differs', path, found),
            ),
          ),
        );
    }),
};

function differences(section: LessonSection, model: LessonSection | undefined) {
  const wanted = model?.blocks ?? [];
  const length = Math.max(section.blocks.length, wanted.length);
  return Array.from({ length }, (_, index) => ({
    path: `${section.id}[${index + 1}]`,
    given: shapeOf(section.blocks[index]),
    wanted: shapeOf(wanted[index]),
  }))
    .filter((part) => part.given !== part.wanted)
    .map((part) => ({ path: part.path, found: `${part.given} where the first language has ${part.wanted}` }))
    .slice(0, 1);
}

/** What must be equal of a part, whatever the words; links of one line may stand in another order. */
function shapeOf(block: Block | undefined): string {
  if (!block) return 'nothing';
  const named = linesOf(block).map((line) =>
    walkPieces(line)
      .flatMap((piece) => {
        if (piece.kind === 'source') return [`source:${piece.id}`];
        return piece.kind === 'link' ? [`${piece.to}:${piece.id}`] : [];
      })
      .toSorted()
      .join(' '),
  );
  const inner = named.some((line) => line !== '') ? ` with ${named.join(' | ')}` : '';
  switch (block.kind) {
    case 'list':
      return `${block.ordered ? 'numbered' : 'plain'} list of ${block.items.length}${inner}`;
    case 'aside':
      return `aside of ${block.paragraphs.length}${inner}`;
    case 'specimen':
      return `${block.shown}:${block.specimen}${block.caption === null ? '' : ' with a caption'}`;
    case 'activity':
      return `activity:${block.activity}`;
    default:
      return `${block.kind}${inner}`;
  }
}
