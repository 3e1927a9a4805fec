import { readFileSync } from 'node:fs';
import { KNOWN_NAMES } from '@/cli/known-names';
import type { FileProblem } from '@/content/content-problem';
import type { ContentFile } from '@/content/lint/lint-content';
import { lintContent } from '@/content/lint/lint-content';
import { LANGUAGES, type Language } from '@/core/kernel/language';

/** A lesson in the making: its `lesson.json`, and its texts by language; a text that is null is not there. */
export interface LessonDraft {
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly texts?: Partial<Readonly<Record<Language, string | null>>>;
  readonly course?: unknown;
  /** What an authored task explains, by language, and what its wrong option says. */
  readonly task?: Partial<Readonly<Record<Language, { readonly explanation?: string; readonly wrong?: string }>>>;
}

const FACTS = {
  level: 'first-line',
  roles: ['officer'],
  curriculum: ['b'],
  categories: ['3a'],
  minutes: 5,
  sections: ['one', 'last'],
  cover: 'passport',
  specimens: { passport: { recipe: { modelSet: ['UTO-AO-01001'], seed: 1 } } },
  activities: { sort: { kind: 'sort', seed: 1 } },
  sources: { study: { authors: 'A. Author', title: 'A study', where: 'A journal' } },
};

const LABELS = {
  en: 'A genuine passport in white light',
  fr: 'Un passeport authentique en lumière blanche',
  ar: 'جواز سفر أصلي في الضوء الأبيض',
} as const;

/** Writes a small lesson around one paragraph, in a language. */
export function lessonText(language: Language, paragraph: string): string {
  return [
    '# Title',
    'Lead.',
    '## One',
    paragraph,
    `![${LABELS[language]}](live:passport "Caption.")`,
    'A claim [](source:study).',
    '## Last',
    '![Sort](activity:sort)',
  ].join('\n\n');
}

/** Lints a lesson among the shipped models, which are read once. */
export function lintLesson({ facts = {}, texts = {}, course, task }: LessonDraft): readonly FileProblem[] {
  const all = {
    en: lessonText('en', 'Words.'),
    fr: lessonText('fr', 'Des mots.'),
    ar: lessonText('ar', 'كلمات.'),
    ...texts,
  };
  const files: ContentFile[] = [
    { path: 'lessons/sample/lesson.json', text: JSON.stringify({ ...FACTS, ...facts }) },
    {
      path: 'lessons/courses/all.json',
      text: JSON.stringify(course ?? { title: LABELS, lead: LABELS, lessons: ['sample'] }),
    },
    ...LANGUAGES.flatMap((language) => {
      const text = all[language];
      return text === null ? [] : [{ path: `lessons/sample/${language}.md`, text }];
    }),
    ...(task ? taskFiles(task) : []),
  ];
  return lintContent([...files, ...surroundings()], KNOWN_NAMES).filter(({ file }) => file.startsWith('lessons/'));
}

/** A small choice around an explanation and a wrong option. */
function taskFiles(task: NonNullable<LessonDraft['task']>): readonly ContentFile[] {
  const facts = {
    kind: 'choice',
    version: 1,
    letters: ['b'],
    roles: ['officer'],
    term: 'referral',
    sources: [{ title: 'A study' }],
    select: 'one',
    options: [
      { id: 'right', right: true },
      { id: 'wrong', right: false },
    ],
  };
  return [
    { path: 'lessons/tasks/sample/task.json', text: JSON.stringify(facts) },
    ...LANGUAGES.map((language) => {
      const { explanation = '-', wrong = '-' } = task[language] ?? {};
      const options = { right: { text: '-', why: '-' }, wrong: { text: wrong, why: '-' } };
      const text = JSON.stringify({ title: '-', prompt: '-', explanation, options });
      return { path: `lessons/tasks/sample/${language}.json`, text };
    }),
  ];
}

let read: readonly ContentFile[] | null = null;

/** One model with its State and the faces, so that specimens can be made. */
function surroundings(): readonly ContentFile[] {
  read ??= [
    'specimens/models/UTO-AO-01001/model.json',
    'specimens/states/UTO/state.json',
    'specimens/states/UTO/stamps.json',
    'specimens/states/UTO/art.json',
    'specimens/portraits/portraits.json',
  ].map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  return read;
}
