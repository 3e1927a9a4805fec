/** What cannot be taken from outside: `path` names the field, empty for the whole. */
export interface TaskInputProblem {
  readonly code: 'task.params' | 'task.input' | 'task.question';
  readonly path: string;
}
