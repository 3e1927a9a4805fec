import type { TaskFiles } from './parse-authored-task';

/** A file of an authored task: the folder is its id. */
const TASK_FILE = /(?:^|\/)lessons\/tasks\/([a-z0-9-]+)\/([a-z]+)\.json$/;

/** Gathers the files of authored tasks by their folders; files of anything else are left alone. */
export function joinTaskFiles(files: Readonly<Record<string, unknown>>): readonly TaskFiles[] {
  const tasks = new Map<string, { id: string; facts: unknown; texts: Record<string, unknown> }>();
  for (const [path, value] of Object.entries(files)) {
    const [, id, name] = TASK_FILE.exec(path) ?? [];
    if (id === undefined || name === undefined) continue;
    const task = tasks.get(id) ?? { id, facts: null, texts: {} };
    if (name === 'task') task.facts = value;
    else task.texts[name] = value;
    tasks.set(id, task);
  }
  return [...tasks.values()];
}
