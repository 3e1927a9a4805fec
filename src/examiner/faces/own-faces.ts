import type { FacePack } from '@/core/document/face-pack';

/** Stands between the pack and the identity; no identity of a pack may hold it. */
const BETWEEN = '~';

/** Tells whether an identity is one of an own face pack. */
export function isOwnFace(identity: string): boolean {
  return identity.includes(BETWEEN);
}

/** Gives the pack and the identity that a name of `nameOwnFaces` is made of. */
export function partsOfOwnFace(name: string): { readonly pack: string; readonly identity: string } {
  const [pack = '', identity = ''] = name.split(BETWEEN);
  return { pack, identity };
}

/** Gives a pack whose identities bear the pack's name too, so that they never meet a shipped face of the same name. */
export function nameOwnFaces(pack: string, { identities, distances }: FacePack): FacePack {
  const named = (identity: string) => `${pack}${BETWEEN}${identity}`;
  const related = (identity: string | null) => identity && named(identity);
  return {
    identities: identities.map((identity) => ({
      ...identity,
      id: named(identity.id),
      lookalikeOf: related(identity.lookalikeOf),
      relativeOf: related(identity.relativeOf),
      morphOf: identity.morphOf && [named(identity.morphOf[0]), named(identity.morphOf[1]), identity.morphOf[2]],
    })),
    distances: distances.map(([one, other, distance]) => [named(one), named(other), distance]),
  };
}
