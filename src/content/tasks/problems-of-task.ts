import type { ContentProblem } from '@/content/content-problem';
import type { AuthoredNode, AuthoredTask } from '@/core/tasks/authored/authored-task';

type Scenario = Extract<AuthoredTask, { readonly kind: 'scenario' }>;

/** Lists what makes no sense in an authored task whose shape is right. */
export function problemsOfTask(task: AuthoredTask): readonly ContentProblem[] {
  switch (task.kind) {
    case 'order-steps':
      return [...doubles(task.steps, 'steps'), ...(isRanked(task.steps) ? [] : [problem('steps', 'one rank only')])];
    case 'choice': {
      const right = task.options.filter((option) => option.right).length;
      const fits = task.select === 'one' ? right === 1 : right > 0;
      const isLeaky = task.options.some(({ picture }) => picture) && task.options.some(({ picture }) => !picture);
      return [
        ...doubles(task.options, 'options'),
        ...(fits ? [] : [problem('options', `${right} right`)]),
        ...(isLeaky ? [problem('options', 'pictures for some options only')] : []),
      ];
    }
    case 'scenario':
      return problemsOfScenario(task);
  }
}

function problemsOfScenario({ nodes, start }: Scenario): readonly ContentProblem[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const reached = reachable(byId, start);
  return [
    ...doubles(nodes, 'nodes'),
    ...(byId.has(start) ? [] : [problem('start', start)]),
    ...nodes.flatMap((node) => problemsOfNode(node, byId, reached.has(node.id))),
    ...(hasLoop(byId, start, []) ? [problem('nodes', 'leads back to itself')] : []),
  ];
}

function problemsOfNode(
  { id, choices }: AuthoredNode,
  byId: ReadonlyMap<string, AuthoredNode>,
  isReached: boolean,
): readonly ContentProblem[] {
  const path = `nodes.${id}`;
  return [
    ...doubles(choices, path),
    ...(isReached ? [] : [problem(path, 'never reached')]),
    ...(choices.length === 1 ? [problem(path, 'no choice')] : []),
    ...(choices.length > 0 && !choices.some(({ grade }) => grade === 'good') ? [problem(path, 'no good choice')] : []),
    ...choices.filter(({ to }) => !byId.has(to)).map(({ to }) => problem(path, `leads to ${to}`)),
    // Whoever protects somebody has done nothing that could have been better.
    ...choices
      .filter(({ protection, grade }) => protection && grade !== 'good')
      .map((choice) => problem(`${path}.${choice.id}`, `protection graded ${choice.grade}`)),
  ];
}

function reachable(byId: ReadonlyMap<string, AuthoredNode>, start: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(byId.get(id)?.choices ?? []).map(({ to }) => to));
  }
  return reached;
}

function hasLoop(byId: ReadonlyMap<string, AuthoredNode>, id: string, before: readonly string[]): boolean {
  if (before.includes(id)) return true;
  return (byId.get(id)?.choices ?? []).some(({ to }) => hasLoop(byId, to, [...before, id]));
}

function doubles(list: readonly { readonly id: string }[], path: string): readonly ContentProblem[] {
  const ids = list.map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => problem(path, `twice: ${id}`));
}

function isRanked(steps: readonly { readonly rank: number }[]): boolean {
  return new Set(steps.map(({ rank }) => rank)).size > 1;
}

function problem(path: string, found: string): ContentProblem {
  return { code: 'task.sense', path, found };
}
