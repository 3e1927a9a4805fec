import type { Random } from '@/core/kernel/random';
import { ok, type Result } from '@/core/kernel/result';
import { badParams, isRecord } from '../read-input';
import { ROLES, type Role } from '../role';
import type { TaskInputProblem } from '../task-input-problem';
import type { TaskSource } from '../task-source';
import type { AuthoredKind, AuthoredTask, LocalText, TaskReference } from './authored-task';

/** Which authored task to set, by its id; where that is left out, any of its kind that is written for a role, or any at all. */
export interface AuthoredParams {
  readonly task?: string;
  readonly role?: Role;
}

/** What may be shown of every authored task before the answer. */
export interface AuthoredHead {
  readonly task: string;
  readonly title: LocalText;
  readonly prompt: LocalText;
}

/** What is told of every authored task after the answer. */
export interface AuthoredTail {
  readonly explanation: LocalText;
  readonly term: string;
  readonly sources: readonly TaskReference[];
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads which authored task to set. */
export function parseAuthoredParams(raw: unknown): Result<AuthoredParams, TaskInputProblem> {
  if (!isRecord(raw)) return badParams('');
  const { task, role } = raw;
  const known = ROLES.find((one) => one === role);
  if (role !== undefined && !known) return badParams('role');
  if (task !== undefined && (typeof task !== 'string' || !ID.test(task))) return badParams('task');
  return ok({ ...(task !== undefined && { task }), ...(known && { role: known }) });
}

/** Finds the authored task that is asked for, or draws one of the kind. Rejects where there is none. */
export async function findAuthored<K extends AuthoredKind>(
  kind: K,
  params: AuthoredParams,
  source: TaskSource,
): Promise<Extract<AuthoredTask, { readonly kind: K }>> {
  const all = await source.authored();
  const own = all.filter((task): task is Extract<AuthoredTask, { readonly kind: K }> => task.kind === kind);
  const found =
    params.task === undefined
      ? draw(writtenFor(params.role, own), source.random)
      : own.find(({ id }) => id === params.task);
  if (!found) throw new RangeError(`No authored task ${params.task ?? kind}`);
  return found;
}

/** Leaves the tasks that are written for a role; all where none is. */
function writtenFor<T extends AuthoredTask>(role: Role | undefined, tasks: readonly T[]): readonly T[] {
  const fit = role === undefined ? [] : tasks.filter(({ roles }) => roles.includes(role));
  return fit.length > 0 ? fit : tasks;
}

function draw<T>(list: readonly T[], random: Random): T | undefined {
  return list.length > 0 ? random.fork('task').pick(list) : undefined;
}

/** Gives what may be shown. */
export function headOf({ id, title, prompt }: AuthoredTask): AuthoredHead {
  return { task: id, title, prompt };
}

/** Gives what is told after the answer. */
export function tailOf({ explanation, term, sources }: AuthoredTask): AuthoredTail {
  return { explanation, term, sources };
}
