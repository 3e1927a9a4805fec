import { type LintRule, problemIn } from '@/content/lint/content-set';
import { walkWords } from '@/content/lint/walk-lessons';

/** Words a minute of somebody who reads to learn, often in a second language; Arabic writes in one word what English writes in two. */
const WORDS_A_MINUTE: Readonly<Record<string, number>> = { en: 200, fr: 200, ar: 145 };
const USUAL_WORDS_A_MINUTE = 180;

/** Minutes that it takes to handle a specimen, and to do an activity and read what is said of it. */
const MINUTES = { specimen: 0.5, activity: 0.75 } as const;

/** How far the stated minutes may lie from the reckoned ones, as a share of them. */
const TOLERANCE = 0.25;

/** The minutes that a lesson states are those that it takes, in every language. */
export const lessonLength: LintRule = {
  name: 'lesson-length',
  check: (content) => {
    const words = walkWords(content);
    return content.lessons.flatMap(({ id, facts, texts }) =>
      [...texts].flatMap(([language, { file }]) => {
        const count = words
          .filter((place) => place.lesson.id === id && place.language === language)
          .reduce((sum, place) => sum + place.words.split(/\s+/).filter((word) => word !== '').length, 0);
        const minutes =
          count / (WORDS_A_MINUTE[language] ?? USUAL_WORDS_A_MINUTE) +
          Object.keys(facts.specimens).length * MINUTES.specimen +
          Object.keys(facts.activities).length * MINUTES.activity;
        return Math.abs(facts.minutes - minutes) <= minutes * TOLERANCE
          ? []
          : [
              problemIn(
                file,
                'lesson.length',
                'minutes',
                `${facts.minutes} stated, about ${Math.round(minutes)} needed`,
              ),
            ];
      }),
    );
  },
};
