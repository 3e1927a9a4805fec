import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDevice } from '../../../tests/support/device';
import { aFile, anExport, PLAIN, quiet } from '../../../tests/support/exports';
import { succeeded } from '../../../tests/support/results';
import { EXPORT_FORMAT_VERSION, TRANSFER_LIMITS } from './export-format';

describe('a file that is not taken', () => {
  const limits = { fileBytes: 20_000, unpackedBytes: 60_000, textBytes: 50_000, parts: 8 };

  async function importedBy(file: Blob, used = TRANSFER_LIMITS) {
    const tab = aDevice(used).openTab();
    const result = await tab.transfer.importFile(file, quiet);
    expect(succeeded(await tab.profiles.list())).toEqual([]);
    return result.ok ? 'ok' : result.problem;
  }

  it.each([
    { why: 'empty', file: new Blob([]), code: 'transfer.foreign' },
    { why: 'a text', file: new Blob(['hello, this is a letter']), code: 'transfer.foreign' },
    { why: 'another zip', file: aFile({ 'word/document.xml': '<x/>' }, null), code: 'transfer.foreign' },
    {
      why: 'a zip with the manifest of another program',
      file: aFile(PLAIN, { format: 'other' }),
      code: 'transfer.foreign',
    },
    {
      why: 'made by a newer Loupe',
      file: aFile(PLAIN, { formatVersion: EXPORT_FORMAT_VERSION + 1, parts: 'in a new shape' }),
      code: 'transfer.newer-format',
    },
    { why: 'without a readable list of parts', file: aFile(PLAIN, { parts: 'all' }), code: 'transfer.malformed' },
    {
      why: 'without a part it promises',
      file: aFile(
        { 'profile.json': '{}' },
        {
          parts: [
            { name: 'answers.jsonl', bytes: 3, sha256: null },
            { name: 'profile.json', bytes: 2, sha256: null },
          ],
        },
      ),
      code: 'transfer.truncated',
    },
    {
      why: 'with a path that leaves the file',
      file: aFile({ ...PLAIN, '../../profile.json': '{}' }),
      code: 'transfer.hostile',
    },
    { why: 'with a part no Loupe writes', file: aFile({ ...PLAIN, 'setup.exe': 'MZ' }), code: 'transfer.hostile' },
    { why: 'with a part that the manifest hides', file: aFile(PLAIN, { parts: [] }), code: 'transfer.hostile' },
    {
      why: 'with an unreadable profile',
      file: aFile({ ...PLAIN, 'profile.json': '{"id": "../x"}' }),
      code: 'transfer.malformed',
    },
    {
      why: 'with a part of another length than promised',
      file: aFile(PLAIN, { parts: Object.keys(PLAIN).map((name) => ({ name, bytes: 1, sha256: null })) }),
      code: 'transfer.digest-mismatch',
    },
  ])('gives $code when it is $why', async ({ file, code }) => {
    expect(await importedBy(file)).toMatchObject({ code });
  });

  it('is refused when one byte of a part was changed', async () => {
    const altered = aFile(PLAIN, {
      parts: Object.entries(PLAIN).map(([name, text]) => ({ name, bytes: text.length, sha256: '0'.repeat(64) })),
    });

    expect(await importedBy(altered)).toEqual({ code: 'transfer.digest-mismatch', part: 'profile.json' });
  });

  it('is refused wherever a real export is cut off', async () => {
    const whole = await anExport();
    const codes = new Set<string>();
    for (let size = 4; size < whole.size * 0.6; size += 97) {
      const problem = await importedBy(whole.slice(0, size));
      codes.add(problem === 'ok' ? 'ok' : problem.code);
    }

    expect([...codes]).toEqual(['transfer.truncated']);
  });

  it('is refused when it is larger than allowed', async () => {
    expect(await importedBy(new Blob([new Uint8Array(20_001)]), limits)).toEqual({
      code: 'transfer.too-large',
      part: null,
    });
  });

  it('is refused as soon as a small file unpacks to too much', async () => {
    const bomb = aFile({ ...PLAIN, 'answers.jsonl': ' '.repeat(5_000_000) });

    expect(bomb.size).toBeLessThan(limits.fileBytes);
    expect(await importedBy(bomb, limits)).toEqual({ code: 'transfer.too-large', part: 'answers.jsonl' });
  });

  it('is refused when it has too many parts', async () => {
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`packs/p${at}.json`, '{}']));

    expect(await importedBy(aFile({ ...PLAIN, ...many }), limits)).toMatchObject({ code: 'transfer.too-large' });
  });

  it('never makes the importer throw, whatever bytes are flipped', async () => {
    const whole = new Uint8Array(await (await anExport()).arrayBuffer());
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const broken = new Uint8Array(whole);
        broken[at] = (broken[at] ?? 0) ^ flip;

        const result = await aDevice()
          .openTab()
          .transfer.importFile(new Blob([broken]), quiet);

        expect(result.ok || result.problem.code.startsWith('transfer.')).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
