import { type LintRule, problemIn } from '@/content/lint/content-set';
import { walkBlocks } from '@/content/lint/walk-lessons';

/** A shorter text cannot say what is to be seen. */
const LEAST_LENGTH = 20;

/** Every picture and specimen says in words what is to be seen, and its caption says something else; an activity has a title. */
export const lessonAlternatives: LintRule = {
  name: 'lesson-alternatives',
  check: (content) =>
    walkBlocks(content).flatMap(({ file, path, block }) => {
      if (block.kind === 'activity')
        return block.title.trim() === ''
          ? [problemIn(file, 'lesson.no-alternative', path, 'an activity without a title')]
          : [];
      if (block.kind !== 'specimen') return [];
      const label = block.label.trim();
      return label.length < LEAST_LENGTH || label === block.caption?.trim()
        ? [problemIn(file, 'lesson.no-alternative', path, label === '' ? 'nothing' : label)]
        : [];
    }),
};
