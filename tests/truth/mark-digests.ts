import { createHash } from 'node:crypto';
import { drawPage } from '@/artwork/draw-page';
import { symbolsOfPage } from '@/cli/symbols-of-page';
import type { Presentation } from '@/core/document/document';
import type { Subtlety } from '@/core/fraud/evidence';
import type { InterventionName } from '@/core/fraud/intervention';
import type { ModelSet } from '@/core/learning/model-sets';
import { MODEL_SETS, make, suiting } from './sources';

/** A specimen whose marks have a stored digest; `id` holds the versions of its models. */
export interface DigestCase {
  readonly id: string;
  readonly models: ModelSet;
  readonly seed: number;
  readonly interventions: readonly (readonly [InterventionName, Subtlety])[];
}

const GENUINE_SEEDS = [1, 2, 3] as const;
const ALTERED_SEED = 11;
const SUBTLETIES = [1, 3, 5] as const;

/** Lists the specimens that must give the same marks for ever. */
export function digestCases(): readonly DigestCase[] {
  return MODEL_SETS.flatMap((models) => {
    const versions = models.map((model) => `${model.code}@${model.version}`).join('+');
    return [
      ...GENUINE_SEEDS.map((seed): DigestCase => ({ id: `${versions} seed ${seed}`, models, seed, interventions: [] })),
      ...suiting(models).flatMap((name) =>
        SUBTLETIES.map(
          (subtlety): DigestCase => ({
            id: `${versions} seed ${ALTERED_SEED} ${name}:${subtlety}`,
            models,
            seed: ALTERED_SEED,
            interventions: [[name, subtlety]],
          }),
        ),
      ),
    ];
  });
}

/** Makes the specimen of a case and digests the marks of all its pages. */
export function digestCase({ models, seed, interventions }: DigestCase): string {
  return digestMarks(make(models, seed, ...interventions).presentation);
}

/** Digests the marks of all pages with SHA-256; numbers count to a ten-thousandth of a millimetre. */
export function digestMarks(presentation: Presentation): string {
  const hash = createHash('sha256');
  for (const document of presentation.documents) {
    for (const page of document.pages) {
      hash.update(`${document.model.code}/${page.id}`);
      hash.update(JSON.stringify(drawPage(document, page, symbolsOfPage(page)), roundNumbers));
    }
  }
  return hash.digest('hex');
}

function roundNumbers(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value;
}
