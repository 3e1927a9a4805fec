import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aFace, aFaceList, aFaceZip, FOUR_FACES } from '../../../tests/support/face-packs';
import { readFacePack } from './read-face-pack';
import { FACE_ZIP_LIMITS, type FaceZipLimits } from './read-face-zip';

const PICTURE = Uint8Array.from({ length: 2000 }, (_, at) => (at * 7919) % 251);

async function read(bytes: Uint8Array<ArrayBuffer>, limits: FaceZipLimits = FACE_ZIP_LIMITS) {
  return readFacePack(new Blob([bytes]), limits);
}

async function problemsOf(bytes: Uint8Array<ArrayBuffer>, limits?: FaceZipLimits) {
  const result = await read(bytes, limits);
  return result.ok ? [] : result.problem.map(({ code, file, path }) => [code, file, path]);
}

const listOf = (change: Readonly<Record<string, unknown>>) => ({ ...aFaceList(), ...change });

describe('the file of a face pack', () => {
  it('gives its people and a picture for every capture', async () => {
    const result = await read(aFaceZip(PICTURE));

    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    expect(result.value.pack.identities.map(({ id }) => id)).toEqual(['ana', 'bea', 'carl', 'dan']);
    expect(result.value.files).toHaveLength(8);
    expect(result.value.files[0]).toMatchObject({ name: 'ana/passport', bytes: PICTURE });
  });

  it('may carry what packing programs leave behind', async () => {
    const litter = { '__MACOSX/._portraits.json': PICTURE, 'ana/.DS_Store': PICTURE };

    expect(await problemsOf(aFaceZip(PICTURE, aFaceList(), litter))).toEqual([]);
  });

  it.each([
    ['is no zip', strToU8('{"format": 1}'), 'faces.not-a-zip', null],
    ['is empty', new Uint8Array(), 'faces.not-a-zip', null],
    ['is cut off', aFaceZip(PICTURE).slice(0, 600), 'faces.truncated', null],
    ['has no list', new Uint8Array(zipSync({ 'ana/counter.png': PICTURE })), 'faces.no-list', null],
    [
      'has a list in a folder',
      aFaceZip(PICTURE, undefined, { 'x/portraits.json': PICTURE }),
      'faces.stray-file',
      'x/portraits.json',
    ],
    [
      'climbs out of its folder',
      aFaceZip(PICTURE, undefined, { '../evil.png': PICTURE }),
      'faces.stray-file',
      '../evil.png',
    ],
    [
      'names an absolute path',
      aFaceZip(PICTURE, undefined, { '/etc/passwd': PICTURE }),
      'faces.stray-file',
      '/etc/passwd',
    ],
    ['holds a program', aFaceZip(PICTURE, undefined, { 'ana/run.exe': PICTURE }), 'faces.stray-file', 'ana/run.exe'],
    [
      'has a broken list',
      new Uint8Array(zipSync({ 'portraits.json': strToU8('{') })),
      'faces.not-json',
      'portraits.json',
    ],
  ] as const)('is refused when it %s', async (_, bytes, code, file) => {
    expect(await problemsOf(new Uint8Array(bytes))).toEqual([[code, file, null]]);
  });

  it('is refused by the bytes that come out, not by the sizes it claims', async () => {
    const bomb = aFaceZip(PICTURE, aFaceList(), { 'ana/bomb.png': new Uint8Array(2 ** 21) });
    const limits = { ...FACE_ZIP_LIMITS, pictureBytes: 2 ** 20 };

    expect(bomb.length).toBeLessThan(2 ** 19);
    expect(await problemsOf(bomb, limits)).toEqual([['faces.too-large', 'ana/bomb.png', null]]);
  });

  it('is refused unread when it is too large, and when it holds too many files', async () => {
    expect(await problemsOf(aFaceZip(PICTURE), { ...FACE_ZIP_LIMITS, fileBytes: 100 })).toEqual([
      ['faces.too-large', null, null],
    ]);
    expect(await problemsOf(aFaceZip(PICTURE), { ...FACE_ZIP_LIMITS, files: 4 })).toEqual([
      ['faces.too-many', 'bea/counter.png', null],
    ]);
  });
});

describe('the list of a face pack', () => {
  it.each([
    [
      'without skin tones',
      listOf({ identities: [{ ...aFace('ana', 'F'), skinTone: undefined }] }),
      'faces.shape',
      'identities[0].skinTone',
    ],
    ['without distances', listOf({ distances: undefined }), 'faces.shape', 'distances'],
    ['of a newer format', listOf({ format: 2 }), 'faces.shape', 'format'],
    [
      'with skin darker than black',
      listOf({ identities: [{ ...aFace('ana', 'F'), skinTone: -1 }, ...FOUR_FACES.slice(1)] }),
      'faces.skin-tone',
      'identities[0].skinTone',
    ],
    ['with a distance to nobody', listOf({ distances: [['ana', 'eve', 1]] }), 'faces.unknown-identity', 'distances[0]'],
    ['with one woman only', listOf({ identities: FOUR_FACES.slice(1), distances: [] }), 'faces.too-few', 'identities'],
    [
      'with a person twice',
      listOf({ identities: [...FOUR_FACES, aFace('ana', 'F')] }),
      'faces.duplicate',
      'identities',
    ],
    [
      'with a picture that is not there',
      listOf({ identities: [...FOUR_FACES, aFace('eve', 'F')] }),
      'faces.picture-missing',
      'identities[4].captures[0].file',
    ],
    [
      'with an identity that is a path',
      listOf({ identities: [...FOUR_FACES, { ...aFace('../x', 'F'), captures: FOUR_FACES[0]?.captures.slice(0, 0) }] }),
      'faces.shape',
      'identities[4].captures',
    ],
  ])('is refused %s, with the place', async (_, list, code, path) => {
    expect(await problemsOf(aFaceZip(PICTURE, list))).toContainEqual([code, 'portraits.json', path]);
  });

  it('is refused with everything that is wrong with it at once', async () => {
    const list = listOf({ identities: [...FOUR_FACES.slice(1), aFace('../x', 'F')], distances: [] });

    const codes = (await problemsOf(aFaceZip(PICTURE, list))).map(([code]) => code);

    expect(codes).toContain('faces.identity-name');
    expect(codes).toContain('faces.picture-missing');
  });
});
