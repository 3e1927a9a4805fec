import * as z from 'zod/mini';
import type { Refusal } from '@/state/ports';

/** One record of a part with one record per line; `line` counts from 1. */
export interface ReadLine<T> {
  readonly line: number;
  readonly record: T;
}

/** Reads the records of a part line by line; what cannot be read is refused by itself, the other lines are not touched by it. */
export function readLines<T>(
  part: string,
  bytes: Uint8Array | undefined,
  schemaOf: (value: unknown) => z.ZodMiniType<T>,
  version: number,
): { readonly read: readonly ReadLine<T>[]; readonly refused: readonly Refusal[] } {
  const read: ReadLine<T>[] = [];
  const refused: Refusal[] = [];
  for (const [at, text] of new TextDecoder().decode(bytes).split('\n').entries()) {
    if (text === '') continue;
    const line = at + 1;
    const value = parseJson(text);
    if (isNewer(value, version)) {
      refused.push({ code: 'refused.newer-version', part, line, path: 'version' });
      continue;
    }
    const record = schemaOf(value).safeParse(value);
    if (record.success) read.push({ line, record: record.data });
    else
      refused.push({
        code: 'refused.malformed',
        part,
        line,
        path: z.core.toDotPath(record.error.issues[0]?.path ?? []),
      });
  }
  return { read, refused };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isNewer(value: unknown, version: number): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    typeof value.version === 'number' &&
    value.version > version
  );
}
