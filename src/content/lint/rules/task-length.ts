import { type LintRule, problemIn } from '@/content/lint/content-set';
import { sentencesOf } from '@/content/lint/sentences-of';

/** Words in a sentence that somebody reads at a glance, often in a second language; docs/translations.md states it. */
const MOST_WORDS = 25;

/** What counts as a word: something with a letter or a digit in it. */
const WORD = /[\p{L}\p{N}]/u;

/** The sentences of a task are short, in every language. */
export const taskLength: LintRule = {
  name: 'task-length',
  check: ({ tasks }) =>
    tasks.flatMap(({ file, path, words }) =>
      sentencesOf(words)
        .map((sentence) => ({
          sentence,
          count: sentence.split(/\s+/).filter((word) => WORD.test(word)).length,
        }))
        .filter(({ count }) => count > MOST_WORDS)
        .map(({ sentence, count }) => problemIn(file, 'task.long-sentence', path, `${count} words: ${sentence}`)),
    ),
};
