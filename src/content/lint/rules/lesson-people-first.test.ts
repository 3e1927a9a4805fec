import { expect, test } from 'vitest';
import { lessonText, lintLesson } from '../../../../tests/support/lessons';

test.each([
  ['en', 'Ask the offender to wait.'],
  ['en', 'Illegal migrants use such documents.'],
  ['en', 'This is how to catch an impostor at the counter, a person in a hurry.'],
  ['en', 'A nervous traveller deserves a second look.'],
  ['en', 'Look at the origin of the holder.'],
  ['fr', 'Demandez au fraudeur d’attendre.'],
  ['fr', 'Les migrants illégaux en utilisent.'],
  ['fr', 'La nervosité du voyageur est un indice.'],
  ['fr', 'Regardez l’origine du titulaire.'],
  ['ar', 'اطلب من المحتال أن ينتظر.'],
  ['ar', 'يستعملها مهاجرون غير شرعيين.'],
  ['ar', 'التوتر علامة مهمة.'],
  ['ar', 'انظر إلى لون البشرة.'],
] as const)('refuses words that judge a person, and behaviour or origin as a sign (%s)', (language, paragraph) => {
  const problems = lintLesson({ texts: { [language]: lessonText(language, paragraph) } });

  expect(problems).toContainEqual(
    expect.objectContaining({ code: 'lesson.person', file: `lessons/sample/${language}.md` }),
  );
});

test.each([
  ['en', 'Nervousness is not evidence.'],
  ['fr', 'La nervosité n’est pas une preuve.'],
  ['ar', 'التوتر ليس دليلًا.'],
] as const)('takes a sentence that says they are no signs (%s)', (language, paragraph) => {
  const problems = lintLesson({ texts: { [language]: lessonText(language, paragraph) } });

  expect(problems.map(({ code }) => code)).not.toContain('lesson.person');
});

test.each([
  ['en', 'A nervous traveller deserves a second look.'],
  ['fr', 'La nervosité du voyageur est un indice.'],
  ['ar', 'التوتر علامة مهمة.'],
] as const)('refuses in the explanation of a task what it lets a wrong answer say (%s)', (language, sentence) => {
  const said = lintLesson({ task: { [language]: { explanation: sentence } } });
  const refused = lintLesson({ task: { [language]: { wrong: sentence } } });

  expect(said).toContainEqual(
    expect.objectContaining({ code: 'lesson.person', file: `lessons/tasks/sample/${language}.json` }),
  );
  expect(refused.map(({ code }) => code)).not.toContain('lesson.person');
});
