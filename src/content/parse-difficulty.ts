import * as z from 'zod/mini';
import { LIGHTS } from '@/core/document/optics';
import { INTERVENTIONS } from '@/core/fraud/intervention';
import type { Result } from '@/core/kernel/result';
import { ok } from '@/core/kernel/result';
import type { Difficulty, Strength } from '@/core/learning/difficulty';
import type { ContentProblem } from './content-problem';
import { parseWith } from './parse-with';

const amount = z.number().check(z.nonnegative());

/** Light, area, mean difference, displacement, distance of faces: as a list, for there are many. */
const strength = z.tuple([z.nullable(z.enum(LIGHTS)), amount, amount, z.nullable(amount), z.nullable(amount)]);

const difficulty = z.array(
  z.strictObject({
    intervention: z.enum(INTERVENTIONS),
    kinds: z.string(),
    seeds: z.int().check(z.positive()),
    strengths: z.array(strength).check(z.length(5)),
  }),
);

/** Checks the measured strengths of interventions as `specimens/difficulty.json` has them. */
export function parseDifficulty(json: unknown): Result<Difficulty, readonly ContentProblem[]> {
  const parsed = parseWith(difficulty, json);
  if (!parsed.ok) return parsed;
  return ok(parsed.value.map((row) => ({ ...row, strengths: row.strengths.map(named) })));
}

function named([light, areaMm2, meanDifference, displacementMm, faceDistance]: z.infer<typeof strength>): Strength {
  return { light, areaMm2, meanDifference, displacementMm, faceDistance };
}
