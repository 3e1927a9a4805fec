import { strToU8, zipSync } from 'fflate';
import type { Identity } from '@/core/document/face-pack';
import type { FacePackRecord } from '@/state/face-pack-port';

/** Makes a person who can hold documents; `years` passed since the photograph in the document. */
export function aFace(id: string, sex: 'F' | 'M', years = 3): Identity {
  const same = { glasses: false, beard: 'none' };
  return {
    id,
    sex,
    age: 35,
    skinTone: 60,
    eyeColour: 'brown',
    captures: [
      { ...same, name: 'passport', file: `${id}/passport.png`, age: 35 - years },
      { ...same, name: 'counter', file: `${id}/counter.png`, age: 35 },
    ],
    lookalikeOf: null,
    relativeOf: null,
    morphOf: null,
  };
}

/** Two people of each sex, the fewest that a pack may hold. */
export const FOUR_FACES: readonly Identity[] = [
  aFace('ana', 'F'),
  aFace('bea', 'F'),
  aFace('carl', 'M'),
  aFace('dan', 'M'),
];

/** The list of a pack as a trainer writes it. */
export function aFaceList(identities: readonly Identity[] = FOUR_FACES): Readonly<Record<string, unknown>> {
  return {
    format: 1,
    note: '',
    credits: 'Training collection',
    size: [400, 500],
    identities,
    distances: [['ana', 'bea', 0.8]],
  };
}

/** Packs a list and a picture for each capture as the file of a pack; `more` are further files, or others in their place. */
export function aFaceZip(
  picture: Uint8Array,
  list: unknown = aFaceList(),
  more: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array<ArrayBuffer> {
  const pictures = FOUR_FACES.flatMap(({ captures }) => captures.map(({ file }) => [file, picture] as const));
  const listed = strToU8(JSON.stringify(list));
  return new Uint8Array(zipSync({ 'portraits.json': listed, ...Object.fromEntries(pictures), ...more }));
}

/** Makes a stored pack that practice shows. */
export function aFacePack(id: string): FacePackRecord {
  const notice = { name: 'Faces', licence: 'Training only', source: 'Our academy' };
  return { id, notice, faces: { identities: FOUR_FACES, distances: [] }, used: true, addedAt: 0 };
}
