import { type LintRule, problemIn } from '@/content/lint/content-set';
import { sourcesNamedIn } from '@/core/learning/lesson';

/** Every specimen, activity and source of a lesson stands in its text, in every language. */
export const lessonAllUsed: LintRule = {
  name: 'lesson-all-used',
  check: ({ lessons }) =>
    lessons.flatMap(({ facts, texts }) =>
      [...texts.values()].flatMap(({ file, value: { sections } }) => {
        const blocks = sections.flatMap((section) => section.blocks);
        const shown = blocks.flatMap((block) => (block.kind === 'specimen' ? [block.specimen] : []));
        const set = blocks.flatMap((block) => (block.kind === 'activity' ? [block.activity] : []));
        const named = sections.flatMap(sourcesNamedIn);
        return [
          ...unused('specimens', Object.keys(facts.specimens), shown),
          ...unused('activities', Object.keys(facts.activities), set),
          ...unused('sources', Object.keys(facts.sources), named),
        ].map((path) => problemIn(file, 'lesson.not-used', path, 'nothing that shows or names it'));
      }),
    ),
};

function unused(list: string, names: readonly string[], used: readonly string[]): readonly string[] {
  return names.filter((name) => !used.includes(name)).map((name) => `${list}.${name}`);
}
