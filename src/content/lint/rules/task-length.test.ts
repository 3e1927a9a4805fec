import { expect, test } from 'vitest';
import { LANGUAGES } from '@/core/kernel/language';
import { lintLesson } from '../../../../tests/support/lessons';

const WORD = { en: 'word', fr: 'mot', ar: 'كلمة' } as const;

test.each(LANGUAGES)('refuses a sentence of a task in %s that has more than 25 words', (language) => {
  const sentence = `${Array(26).fill(WORD[language]).join(' ')}.`;

  const problems = lintLesson({ task: { [language]: { explanation: `${WORD[language]}. ${sentence}` } } });

  expect(problems.filter(({ code }) => code === 'task.long-sentence')).toEqual([
    {
      code: 'task.long-sentence',
      file: `lessons/tasks/sample/${language}.json`,
      path: 'explanation',
      found: `26 words: ${sentence}`,
    },
  ]);
});

test.each(LANGUAGES)('takes any number of short sentences in %s', (language) => {
  const explanation = `${Array(25).fill(WORD[language]).join(' ')} – ! `.repeat(4);

  const problems = lintLesson({ task: { [language]: { explanation } } });

  expect(problems.map(({ code }) => code)).not.toContain('task.long-sentence');
});
