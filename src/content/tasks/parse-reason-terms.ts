import * as z from 'zod/mini';
import type { ContentProblem } from '@/content/content-problem';
import { parseWith } from '@/content/parse-with';
import { word } from '@/content/schemas/basic';
import { SIGNS } from '@/core/fraud/evidence';
import type { Result } from '@/core/kernel/result';
import { REASON_PLACES, type ReasonTerms } from '@/core/tasks/referral-reason/reason-terms';

const list = z.array(word).check(z.minLength(1));

const terms = z.strictObject({
  places: z.partialRecord(z.enum(REASON_PLACES), list),
  signs: z.partialRecord(z.enum(SIGNS), list),
  unfit: z.strictObject({ accusation: list, demeanour: list }),
});

/** Checks the words of one language by which a written reason is judged. */
export function parseReasonTerms(json: unknown): Result<ReasonTerms, readonly ContentProblem[]> {
  return parseWith(terms, json);
}
