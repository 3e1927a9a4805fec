import { joinTaskFiles } from '@/content/tasks/join-task-files';
import { parseAuthoredTask } from '@/content/tasks/parse-authored-task';
import type { AuthoredTask } from '@/core/tasks/authored/authored-task';
import type { TaskWords } from './content-set';
import type { ContentFile } from './lint-content';
import { readJson } from './read-lessons';

const TASK_FOLDER = 'lessons/tasks/';

/** Lists every line of words of the authored tasks; whether each task has the texts it needs is asked elsewhere. */
export function readTaskTexts(files: readonly ContentFile[]): readonly TaskWords[] {
  const values = files
    .filter(({ path }) => path.startsWith(TASK_FOLDER))
    .flatMap(({ path, text }) => {
      const json = readJson(text ?? '');
      return json.ok ? [[path, json.value] as const] : [];
    });
  return joinTaskFiles(Object.fromEntries(values)).flatMap((task) => {
    const parsed = parseAuthoredTask(task);
    const refused = new Set(parsed.ok ? wrongAnswers(parsed.value) : []);
    return Object.entries(task.texts).flatMap(([language, text]) =>
      wordsBelow(text, '').map(([path, words]) => ({
        file: `${TASK_FOLDER}${task.id}/${language}.json`,
        language,
        path,
        words,
        isRefused: refused.has(path),
      })),
    );
  });
}

/** Lists the paths of what a learner is to refuse: wrong options, and poor choices. */
function wrongAnswers(task: AuthoredTask): readonly string[] {
  switch (task.kind) {
    case 'choice':
      return task.options.filter(({ right }) => !right).map(({ id }) => `options.${id}.text`);
    case 'scenario':
      return task.nodes.flatMap((node) =>
        node.choices.filter(({ grade }) => grade === 'poor').map(({ id }) => `nodes.${node.id}.choices.${id}.text`),
      );
    case 'order-steps':
      return [];
  }
}

function wordsBelow(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => wordsBelow(inner, path === '' ? name : `${path}.${name}`));
}
