import type { FacePack } from '@/core/document/face-pack';
import { nameOwnFaces, partsOfOwnFace } from '@/examiner/faces/own-faces';
import { createConnection } from '@/store/connection';
import { createFacePackRepository } from '@/store/face-pack-repository';

const stored = createFacePackRepository(createConnection({ indexedDB, IDBKeyRange }));

/** Reads the faces of an own pack inside the worker, under names no shipped face has; rejects where the pack is gone. */
export async function loadOwnFaces(pack: string): Promise<FacePack> {
  const read = await stored.read();
  if (!read.ok || read.value?.id !== pack) throw new Error('The face pack of this session is not on this device');
  return nameOwnFaces(pack, read.value.faces);
}

/** Reads a picture of an own face. */
export async function fetchOwnFace(name: string, capture: string): Promise<Blob> {
  const { pack, identity } = partsOfOwnFace(name);
  const picture = await stored.picture(pack, `${identity}/${capture}`);
  if (!picture.ok || picture.value === null) throw new Error('The picture of a face is not on this device');
  return picture.value;
}
