import * as z from 'zod/mini';
import type { Result } from '@/core/kernel/result';
import type { SealKeys } from '@/core/seal/sign-seal';
import type { ContentProblem } from './content-problem';
import { parseWith } from './parse-with';
import { plainDate, text } from './schemas/basic';

const signer = z.strictObject({
  state: z.string().check(z.regex(/^[A-Z]{3}$/)),
  signer: z.string().check(z.regex(/^[A-Z]{4}$/)),
  certificate: z.string().check(z.regex(/^[0-9A-F]{2,10}$/)),
  from: plainDate,
  until: plainDate,
  isRevoked: z.boolean(),
  publicKey: z.string().check(z.regex(/^0[23][0-9a-f]{64}$/)),
  privateKey: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

const file = z.strictObject({ note: text, signers: z.array(signer), stranger: signer });

/** Parses the content of a `seals.json`, the seal signers of the invented States; fails with every problem of its shape. */
export function parseSealKeys(value: unknown): Result<SealKeys, readonly ContentProblem[]> {
  return parseWith(file, value);
}
