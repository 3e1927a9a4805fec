import { createHash } from 'node:crypto';
import { drawPage } from '@/artwork/draw-page';
import { symbolsOfPage } from '@/cli/symbols-of-page';
import type { Presentation } from '@/core/document/document';
import type { Subtlety } from '@/core/fraud/evidence';
import type { InterventionName } from '@/core/fraud/intervention';
import { createRandom } from '@/core/kernel/random';
import type { ModelSet } from '@/core/learning/model-sets';
import { SUBTLETIES } from './covering';
import { MODEL_SETS, make, nameOf, suiting } from './sources';

/** A specimen whose marks have a stored digest; `id` holds the versions of its models. */
export interface DigestCase {
  readonly id: string;
  readonly models: ModelSet;
  readonly seed: number;
  readonly interventions: readonly (readonly [InterventionName, Subtlety])[];
}

const GENUINE_SEEDS = [1, 2] as const;
const ALTERED_SEED = 11;

/**
 * Lists the specimens that must give the same marks for ever: every set of models, and all that can be done to it, each
 * at one subtlety that follows from names alone, so that more models leave the digests of the others as they are.
 */
export function digestCases(): readonly DigestCase[] {
  return MODEL_SETS.flatMap((models) => {
    const versions = versionsOf(models);
    return [
      ...GENUINE_SEEDS.map((seed): DigestCase => ({ id: `${versions} seed ${seed}`, models, seed, interventions: [] })),
      ...suiting(models).map((name): DigestCase => {
        const subtlety = subtletyFor(`${nameOf(models)} ${name}`);
        const id = `${versions} seed ${ALTERED_SEED} ${name}:${subtlety}`;
        return { id, models, seed: ALTERED_SEED, interventions: [[name, subtlety]] };
      }),
    ];
  });
}

function subtletyFor(title: string): Subtlety {
  return createRandom(title).pick(SUBTLETIES);
}

function versionsOf(models: ModelSet): string {
  return models.map((model) => `${model.code}@${model.version}`).join('+');
}

/** Makes the specimen of a case and digests the marks of all its pages. */
export function digestCase({ models, seed, interventions }: DigestCase): string {
  return digestMarks(make(models, seed, ...interventions).presentation);
}

/** Digests what the chips hold and the marks of all pages with SHA-256; numbers count to a ten-thousandth of a millimetre. */
export function digestMarks(presentation: Presentation): string {
  const hash = createHash('sha256');
  for (const document of presentation.documents) {
    hash.update(JSON.stringify(document.chip));
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
