import type { Result } from '@/core/kernel/result';

/** Gives the value of a result that must be a success. */
export function succeeded<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(`expected a success, got ${result.problem.code}`);
  return result.value;
}

/** Gives the code of a result that must be a failure. */
export function codeOf(result: Result<unknown, { readonly code: string }>): string {
  return result.ok ? 'ok' : result.problem.code;
}
