import * as z from 'zod/mini';
import { fail, ok, type Result } from '@/core/kernel/result';
import type { ContentProblem } from './content-problem';

/** Checks an unknown value against a schema; fails with every place where the shape is wrong. */
export function parseWith<S extends z.ZodMiniType>(
  schema: S,
  value: unknown,
): Result<z.output<S>, readonly ContentProblem[]> {
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return ok(parsed.data);
  return fail(
    parsed.error.issues.map((issue) => ({
      code: 'content.shape',
      path: writePath(issue.path),
      found: describe(issue),
    })),
  );
}

function writePath(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function describe(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `not ${issue.expected}`;
    case 'unrecognized_keys':
      return `unknown: ${issue.keys.join(', ')}`;
    case 'invalid_value':
      return `not one of: ${issue.values.map(String).join(', ')}`;
    default:
      return issue.code;
  }
}
