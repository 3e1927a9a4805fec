import type { FacePack } from '@/core/document/face-pack';
import { areAlikeInTone } from './alike-in-tone';
import type { Subtlety } from './evidence';

/** A holder and the other face of a case, with the computed distance between the two. */
export interface FacePair {
  readonly holder: string;
  readonly other: string;
  readonly distance: number;
}

/** Pairs that a pack does not list are at least this far apart. */
const UNLISTED_DISTANCE = 1.25;
const GRADES = 5;

/** Lists the holders who have a relative of about their tone of skin in the pack, the least alike first. */
export function relativesIn(faces: FacePack): readonly FacePair[] {
  return graded(
    faces.identities.flatMap((relative) => {
      const holder = faces.identities.find(({ id }) => id === relative.relativeOf);
      return holder && areAlikeInTone(holder, relative) ? [[holder.id, relative.id] as const] : [];
    }),
    faces,
  );
}

/** Lists the holders of whom the pack has a morph with somebody else, the least alike first. */
export function morphsIn(faces: FacePack): readonly FacePair[] {
  return graded(
    faces.identities.flatMap(({ id, morphOf }) =>
      morphOf === null ? [] : [morphOf[0], morphOf[1]].map((parent) => [parent, id] as const),
    ),
    faces,
  );
}

/** Gives how hard a pair is to tell apart: its rank among all pairs, in five parts from the least alike (1) on. */
export function gradeOf(pair: FacePair, pairs: readonly FacePair[]): Subtlety {
  const rank = pairs.findIndex(({ holder, other }) => holder === pair.holder && other === pair.other);
  return gradeAt(rank, pairs.length);
}

/** Lists holders for a case: those whose pair has the grade, then all others who have one. */
export function holdersOf(pairs: readonly FacePair[], subtlety: Subtlety): readonly (readonly string[])[] {
  const fit = pairs.filter((_, rank) => gradeAt(rank, pairs.length) === subtlety);
  return [fit, pairs].map((list) => list.map(({ holder }) => holder));
}

function graded(ids: readonly (readonly [string, string])[], faces: FacePack): readonly FacePair[] {
  return ids
    .map(([holder, other]) => ({ holder, other, distance: distanceBetween(holder, other, faces) }))
    .toSorted((a, b) => b.distance - a.distance || a.holder.localeCompare(b.holder, 'en'));
}

function distanceBetween(one: string, other: string, { distances }: FacePack): number {
  const listed = distances.find(([a, b]) => (a === one && b === other) || (a === other && b === one));
  return listed?.[2] ?? UNLISTED_DISTANCE;
}

function gradeAt(rank: number, count: number): Subtlety {
  const grades = [1, 2, 3, 4, 5] as const;
  return grades[Math.min(GRADES - 1, Math.floor((Math.max(0, rank) / Math.max(1, count)) * GRADES))] ?? 5;
}
