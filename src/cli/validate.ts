import { lintContent } from '@/content/lint/lint-content';
import { ok } from '@/core/kernel/result';
import { checkDifficulty } from './check-difficulty';
import { contentFiles } from './content-files';
import { staleLists } from './content-lists';
import { KNOWN_NAMES } from './known-names';
import { lintLocales, localeFiles } from './lint-locales';
import { lintTasks } from './lint-tasks';
import { fileIn } from './project-files';
import { readOptions } from './read-options';
import { runCommand } from './run-command';
import { taskFiles } from './task-files';
import { tryWriteJson } from './try-write-json';
import { WHAT_TO_DO } from './what-to-do';

const HELP = `Checks all content: specimens, lessons and the texts of every language.

  npm run validate [-- OPTIONS]

  --json F    also writes the table of problems to a file, as JSON
  --help      shows this

Exits with 1 when there is a problem, with 2 when an option is wrong.
`;

const OPTIONS = { json: { type: 'string' }, help: { type: 'boolean' } } as const;

process.exitCode = await runCommand(HELP, readOptions(process.argv.slice(2), OPTIONS), ({ json }) =>
  ok(validate(json)),
);

function validate(json: string | undefined): number {
  const content = contentFiles(fileIn());
  const texts = localeFiles(fileIn());
  const linted = lintContent(content, KNOWN_NAMES);
  // Lists are made from content that is in order; before that they say nothing.
  const lists = linted.length === 0 ? staleLists() : [];
  const all = [...linted, ...lists, ...checkDifficulty(), ...lintTasks(taskFiles(fileIn())), ...lintLocales(texts)];
  const problems = all.map((problem) => ({
    ...problem,
    remedy: WHAT_TO_DO[problem.code],
  }));
  for (const { file, path, found, code, remedy } of problems) {
    console.log(`${file}${path === '' ? '' : `  ${path}`}\n  ${code}: ${found}\n  ${remedy}\n`);
  }
  console.log(`${content.length} content files and ${texts.length} text files, ${problems.length} problems`);
  if (json !== undefined && !tryWriteJson(json, problems)) return 1;
  return problems.length === 0 ? 0 : 1;
}
