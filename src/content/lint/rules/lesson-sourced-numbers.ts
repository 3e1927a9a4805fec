import { type LintRule, problemIn } from '@/content/lint/content-set';
import { walkPieces, walkWords } from '@/content/lint/walk-lessons';

/** Numbers that name a place in a text, a model or a setting of an instrument, and claim nothing. */
const NO_CLAIM = [
  /(?<!\p{L})(?:articles?|paragraphs?|section|part|steps?|line|Doc)\s+\d+(?:\s+(?:and|to)\s+\d+)?/giu,
  /(?<!\p{L})(?:articles?|paragraphes?|section|partie|étapes?|ligne)\s+\d+(?:\s+(?:et|à)\s+\d+)?/giu,
  /(?:المادة|المادتان|الفقرة|القسم|الجزء|الخطوة|الخطوات|السطر)\s+\d+(?:\s+(?:و|إلى)\s*\d+)?/gu,
  /\d+\s*(?:×|x\b|nm\b|نانومتر)/gu,
];

/** Digits of any script. */
const NUMBER = /\p{Nd}/u;

/** Every number that claims something has its source in the same paragraph, item or caption. */
export const lessonSourcedNumbers: LintRule = {
  name: 'lesson-sourced-numbers',
  check: (content) =>
    walkWords(content).flatMap(({ file, path, words, pieces }) => {
      const claims = NO_CLAIM.reduce((rest, harmless) => rest.replace(harmless, ' '), words);
      const sourced = walkPieces(pieces).some(({ kind }) => kind === 'source');
      return NUMBER.test(claims) && !sourced ? [problemIn(file, 'lesson.no-source', path, around(claims))] : [];
    }),
};

/** Gives the words around the first number, so that an author finds it. */
function around(words: string): string {
  const at = words.search(NUMBER);
  return words.slice(Math.max(0, at - 20), at + 20).trim();
}
