import { type PortraitPack, parsePortraits } from '@/content/parse-portraits';
import { checkFacePack } from '@/core/document/check-face-pack';
import { FACE_LIST, type FacePackProblem, listProblem, partProblem } from '@/core/document/face-pack-problem';
import { fail, ok, type Result } from '@/core/kernel/result';
import { type FaceParts, type FaceZipLimits, readFaceZip } from './read-face-zip';

/** A picture of a pack as it came: its name (`identity/capture`), and the file it is in. */
export interface FaceFile {
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A pack whose list is sound and whose pictures are all there; nothing is decoded yet. */
export interface ReadFacePack {
  readonly pack: PortraitPack;
  readonly files: readonly FaceFile[];
}

/** Reads the file of a face pack, or tells everything that is wrong with its zip or, where that is whole, its list. */
export async function readFacePack(
  file: Blob,
  limits: FaceZipLimits,
): Promise<Result<ReadFacePack, readonly FacePackProblem[]>> {
  const unzipped = await readFaceZip(file, limits);
  if (!unzipped.ok) return fail([unzipped.problem]);
  const pack = readList(unzipped.value);
  if (!pack.ok) return pack;
  const problems = checkFacePack(pack.value, new Set(unzipped.value.keys()));
  if (problems.length > 0) return fail(problems);
  return ok({ pack: pack.value, files: filesOf(pack.value, unzipped.value) });
}

function readList(parts: FaceParts): Result<PortraitPack, readonly FacePackProblem[]> {
  const bytes = parts.get(FACE_LIST);
  if (!bytes) return fail([partProblem('faces.no-list', null)]);
  const value = jsonOf(bytes);
  if (value === undefined) return fail([partProblem('faces.not-json', FACE_LIST)]);
  const parsed = parsePortraits(value);
  if (parsed.ok) return parsed;
  return fail(parsed.problem.map(({ path, found }) => listProblem('faces.shape', path, found)));
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function filesOf({ identities }: PortraitPack, parts: FaceParts): readonly FaceFile[] {
  return identities.flatMap(({ id, captures }) =>
    captures.flatMap(({ name, file }) => {
      const bytes = parts.get(file);
      return bytes ? [{ name: `${id}/${name}`, file, bytes }] : [];
    }),
  );
}
