import { fail, type Result } from '@/core/kernel/result';
import type { TaskInputProblem } from './task-input-problem';

/** Longest time that one task can take, in milliseconds: a day. */
const LONGEST_MS = 86_400_000;

/** Tells whether something from outside is an object with fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Tells whether something from outside is one of a closed list. */
export function isOneOf<T extends string | number>(list: readonly T[], value: unknown): value is T {
  return list.some((one) => one === value);
}

/** Tells whether something from outside is a list of at most so many good entries. */
export function isListOf<T>(
  value: unknown,
  most: number,
  isGood: (entry: unknown) => entry is T,
): value is readonly T[] {
  return Array.isArray(value) && value.length <= most && value.every(isGood);
}

/** Tells whether something from outside is a time that a task can take, in milliseconds. */
export function isMilliseconds(value: unknown): value is number {
  return isNumberIn(value, 0, LONGEST_MS);
}

/** Tells whether something from outside is a finite number between two ends, both included. */
export function isNumberIn(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most;
}

/** Refuses an input because of one of its fields. */
export function badInput(path: string): Result<never, TaskInputProblem> {
  return fail({ code: 'task.input', path });
}

/** Refuses what an author wrote because of one of its fields. */
export function badParams(path: string): Result<never, TaskInputProblem> {
  return fail({ code: 'task.params', path });
}
