import { type LintRule, problemIn } from '@/content/lint/content-set';
import type { Block } from '@/core/learning/lesson';

/** What a lesson has at least. */
const LEAST = { live: 4, activities: 3, sources: 1 } as const;

/** A lesson has enough to handle and to do, names its sources, and ends with a check of what was kept. */
export const lessonComplete: LintRule = {
  name: 'lesson-complete',
  check: ({ lessons }) =>
    lessons.flatMap(({ file, facts, texts }) => {
      const [text] = texts.values();
      const blocks = text?.value.sections.flatMap((section) => section.blocks) ?? [];
      const last = text?.value.sections.at(-1)?.blocks ?? [];
      return [
        ...least('specimens to handle', blocks.filter(isHandled).length, LEAST.live),
        ...least('activities', Object.keys(facts.activities).length, LEAST.activities),
        ...least('sources', Object.keys(facts.sources).length, LEAST.sources),
        ...(last.some(({ kind }) => kind === 'activity') ? [] : ['a check at the end']),
      ].map((found) => problemIn(file, 'lesson.incomplete', '', found));
    }),
};

function isHandled(block: Block): boolean {
  return block.kind === 'specimen' && (block.shown === 'live' || block.shown === 'faces');
}

function least(what: string, given: number, wanted: number): readonly string[] {
  return given >= wanted ? [] : [`${given} of ${wanted} ${what}`];
}
