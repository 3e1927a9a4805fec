import type { Bearer } from '@/core/document/document';
import { canHoldDocuments, counterCapture } from '@/core/document/draw-holder';
import type { FacePack, Identity } from '@/core/document/face-pack';
import type { Random } from '@/core/kernel/random';
import { areAlikeInTone } from './alike-in-tone';
import type { BySubtlety } from './by-subtlety';
import type { Subtlety } from './evidence';

/** Pairs that a pack does not list are at least this far apart. */
const UNLISTED_DISTANCE = 1.25;
/** Nearer pairs are unfair and never used. */
const NEAREST_DISTANCE = 0.35;
const LARGEST_AGE_GAP = 12;

/** Computed distance between two faces, from and to, by subtlety; the nearest tiers hold relatives and drawn look-alikes. */
const TIERS: BySubtlety<readonly [number, number]> = {
  1: [1.2, Number.POSITIVE_INFINITY],
  2: [1.05, 1.2],
  3: [0.75, 1.05],
  4: [0.55, 0.75],
  5: [NEAREST_DISTANCE, 0.55],
};

/** Somebody who presents a document that is not theirs, with the computed distance from the holder's face. */
export interface Impostor {
  readonly face: NonNullable<Bearer['face']>;
  readonly distance: number;
  readonly tier: Subtlety;
}

/**
 * Draws a face of the holder's sex and about the holder's age at the distance of a subtlety; where the pack has nobody
 * that near, the next easier tier. Null when the pack has nobody else at all.
 */
export function drawImpostor(holderId: string, subtlety: Subtlety, faces: FacePack, random: Random): Impostor | null {
  const holder = faces.identities.find((identity) => identity.id === holderId);
  if (!holder) return null;
  const distances = distancesFrom(holderId, faces);
  const others = otherFaces(holder, faces).map((identity) => ({
    identity,
    distance: distances.get(identity.id) ?? UNLISTED_DISTANCE,
  }));
  const tiers = ([5, 4, 3, 2, 1] as const).filter((tier) => tier <= subtlety);
  for (const tier of tiers) {
    const [from, to] = TIERS[tier];
    const candidates = others.filter(({ distance }) => distance >= from && distance < to);
    if (candidates.length === 0) continue;
    const { identity, distance } = random.pick(candidates);
    return { face: { identity: identity.id, capture: 'counter' }, distance, tier };
  }
  return null;
}

/** Draws another person of the holder's sex and about the holder's age who has document photographs; null if there is none. */
export function drawOtherHolder(holderId: string, faces: FacePack, random: Random): Identity | null {
  const holder = faces.identities.find((identity) => identity.id === holderId);
  const others = holder ? otherFaces(holder, faces).filter(canHoldDocuments) : [];
  return others.length === 0 ? null : random.pick(others);
}

function otherFaces(holder: Identity, faces: FacePack): readonly Identity[] {
  const sameSex = faces.identities.filter(
    (other) => other.id !== holder.id && other.sex === holder.sex && other.morphOf === null && counterCapture(other),
  );
  const alike = sameSex.filter((other) => areAlikeInTone(other, holder));
  const near = alike.filter((other) => Math.abs(other.age - holder.age) <= LARGEST_AGE_GAP);
  return [near, alike].find((list) => list.length > 0) ?? sameSex;
}

function distancesFrom(id: string, faces: FacePack): ReadonlyMap<string, number> {
  return new Map(
    faces.distances
      .filter(([a, b]) => a === id || b === id)
      .map(([a, b, distance]) => [a === id ? b : a, distance] as const),
  );
}
