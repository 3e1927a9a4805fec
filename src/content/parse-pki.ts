import * as z from 'zod/mini';
import { CURVE_NAMES } from '@/core/chip/pki/curves';
import type { StatePki } from '@/core/chip/pki/state-pki';
import type { Result } from '@/core/kernel/result';
import type { ContentProblem } from './content-problem';
import { parseWith } from './parse-with';

const bytes = z.pipe(
  z.string().check(z.regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/)),
  z.transform((text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0))),
);

const csca = z.strictObject({ certificate: bytes, secret: bytes });

const pki = z.strictObject({
  note: z.string(),
  state: z.string().check(z.regex(/^[A-Z]{3}$/)),
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  curve: z.enum(CURVE_NAMES),
  generations: z
    .array(
      z.strictObject({
        years: z.tuple([z.int(), z.int()]),
        csca,
        rollover: z.nullable(bytes),
        unlisted: csca,
        linked: csca,
        link: bytes,
      }),
    )
    .check(z.minLength(1)),
});

/** Checks the signing authorities of a State (`specimens/pki/CODE.json`); bytes stand in base64. */
export function parsePki(value: unknown): Result<StatePki, readonly ContentProblem[]> {
  return parseWith(pki, value);
}
