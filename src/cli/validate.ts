import { lintContent } from '@/content/lint/lint-content';
import { checkDifficulty } from './check-difficulty';
import { contentFiles } from './content-files';
import { staleLists } from './content-lists';
import { KNOWN_NAMES } from './known-names';
import { lintLocales, localeFiles } from './lint-locales';
import { lintTasks } from './lint-tasks';
import { writeOutput } from './output-file';
import { fileIn } from './project-files';
import { readOptions } from './read-options';
import { taskFiles } from './task-files';
import { WHAT_TO_DO } from './what-to-do';

const HELP = `Checks all content: specimens, lessons and the texts of every language.

  npm run validate [-- OPTIONS]

  --json F    also writes the table of problems to a file, as JSON
  --help      shows this

Exits with 1 when there is a problem, with 2 when an option is wrong.
`;

process.exitCode = validate(process.argv.slice(2));

function validate(args: readonly string[]): number {
  const options = readOptions(args, { json: { type: 'string' }, help: { type: 'boolean' } });
  if (!options.ok) {
    console.error(`${options.problem}\n\n${HELP}`);
    return 2;
  }
  if (options.value.help) {
    console.log(HELP);
    return 0;
  }
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
  try {
    if (options.value.json !== undefined) writeOutput(options.value.json, `${JSON.stringify(problems, null, 2)}\n`);
  } catch (problem) {
    console.error(`--json could not be written: ${problem instanceof Error ? problem.message : String(problem)}`);
    return 1;
  }
  return problems.length === 0 ? 0 : 1;
}
