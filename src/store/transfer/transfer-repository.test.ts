import { IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CATEGORIES } from '@/core/fraud/evidence';
import { advanceLesson, type LessonProgress } from '@/core/learning/lesson-progress';
import { emptyDraft } from '@/core/learning/session-record';
import { aDevice } from '../../../tests/support/device';
import { aFacePack } from '../../../tests/support/face-packs';
import { aPack, aPicture } from '../../../tests/support/packs';
import { anAnswer, anExercise, aProfile, aSession, NOON } from '../../../tests/support/records';
import { codeOf, succeeded } from '../../../tests/support/results';
import { EXPORT_FORMAT_VERSION, TRANSFER_LIMITS } from './export-format';

const quiet = () => undefined;
const ORDER = { profileId: 'ana', packs: true, exportedAt: NOON };

async function aTabWithAnswers(indices: readonly number[]) {
  const tab = aDevice().openTab();
  succeeded(await tab.profiles.create(aProfile()));
  succeeded(await tab.sessions.create(aSession()));
  for (const index of indices) succeeded(await tab.answers.append(anAnswer({ index })));
  return tab;
}

async function anExport(indices: readonly number[] = [0, 1]): Promise<Blob> {
  const tab = await aTabWithAnswers(indices);
  return succeeded(await tab.transfer.exportProfile(ORDER, quiet)).blob;
}

/** Packs a file as a stranger would; `manifest` overrides what the manifest says, null leaves it out. */
function aFile(parts: Readonly<Record<string, string>>, manifest: Readonly<Record<string, unknown>> | null = {}): Blob {
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  const told = {
    format: 'loupe-export',
    formatVersion: EXPORT_FORMAT_VERSION,
    appVersion: '0.1.0',
    exportedAt: NOON,
    parts: files.map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: null })),
    ...manifest,
  };
  const head = manifest === null ? {} : { 'manifest.json': strToU8(JSON.stringify(told)) };
  return new Blob([new Uint8Array(zipSync({ ...head, ...Object.fromEntries(files) }))]);
}

const PLAIN = {
  'profile.json': JSON.stringify(aProfile()),
  'sessions.jsonl': `${JSON.stringify(aSession())}\n`,
  'answers.jsonl': '',
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('exporting', () => {
  it('names the file after the person and the day, and notes the day', async () => {
    const tab = aDevice().openTab();
    succeeded(await tab.profiles.create(aProfile({ name: 'سامي / Sami ..' })));

    const file = succeeded(await tab.transfer.exportProfile(ORDER, quiet));

    expect(file.fileName).toBe('loupe-سامي-Sami-2026-03-02.loupe');
    expect(succeeded(await tab.profiles.list())).toMatchObject([{ exportedAt: NOON }]);
  });

  it('brings how far the person has come in lessons, joined with what the other device has', async () => {
    const [here, there] = [aDevice().openTab(), aDevice().openTab()];
    const of = { profileId: 'ana', lesson: 'two-faces' };
    const read = (section: string, now: number) => (before: LessonProgress | null) =>
      advanceLesson(before, of, { event: { type: 'read', section }, now });
    for (const tab of [here, there]) succeeded(await tab.profiles.create(aProfile()));
    succeeded(await here.lessons.change(of, read('hard', NOON)));
    succeeded(await there.lessons.change(of, read('first', NOON + 1)));

    const file = succeeded(await here.transfer.exportProfile(ORDER, quiet));
    const first = succeeded(await there.transfer.importFile(file.blob, quiet));
    const second = succeeded(await there.transfer.importFile(file.blob, quiet));

    expect([first.added.lessons, first.alreadyHere.lessons]).toEqual([1, 0]);
    expect([second.added.lessons, second.alreadyHere.lessons]).toEqual([0, 1]);
    const joined = succeeded(await there.connection.run((db) => db.lessonProgress.toArray()));
    expect(joined.map((one) => [...one.read].sort())).toEqual([['first', 'hard']]);
  });

  it('brings a session that was planned with a face pack, never the pack', async () => {
    const tab = aDevice().openTab();
    const session = aSession({ version: 2, plan: { ...aSession().plan, facePack: 'pack' } });
    succeeded(await tab.profiles.create(aProfile()));
    succeeded(await tab.sessions.create(session));
    succeeded(await tab.faces.save(aFacePack('pack'), []));
    const other = aDevice().openTab();

    const { blob } = succeeded(await tab.transfer.exportProfile(ORDER, quiet));
    succeeded(await other.transfer.importFile(blob, quiet));

    expect(succeeded(await other.sessions.read(session.id))).toEqual(session);
    expect(succeeded(await other.faces.read())).toBeNull();
  });

  it('tells a growing share that ends at one', async () => {
    const tab = await aTabWithAnswers([0]);
    const shares: number[] = [];

    succeeded(await tab.transfer.exportProfile(ORDER, (share) => shares.push(share)));

    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('gives the file although the disk is too full to note the day', async () => {
    const tab = await aTabWithAnswers([0]);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });

    const file = await tab.transfer.exportProfile(ORDER, quiet);
    vi.restoreAllMocks();

    expect(succeeded(file).counts.answers).toBe(1);
  });

  it('says when the profile is gone', async () => {
    const tab = aDevice().openTab();

    expect(codeOf(await tab.transfer.exportProfile(ORDER, quiet))).toBe('storage.profile-gone');
  });

  it('carries an answer that could not be stored because its profile was deleted', async () => {
    const tab = aDevice().openTab();

    const file = succeeded(await tab.transfer.exportUnsaved(aProfile(), aSession(), [anAnswer()], NOON));
    const report = succeeded(await tab.transfer.importFile(file.blob, quiet));

    expect(report.added).toEqual({ profiles: 1, sessions: 1, answers: 1, lessons: 0, packs: 0 });
    expect(succeeded(await tab.answers.ofSession('session-1'))).toEqual([anAnswer()]);
  });
});

describe('importing', () => {
  it('brings everything to an empty device, and adds nothing the second time', async () => {
    const answers = fc.array(
      fc.record({ category: fc.constantFrom(...CATEGORIES), answeredAt: fc.integer({ min: 0, max: 4e12 }) }),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(answers, fc.string({ minLength: 1, maxLength: 60 }), async (given, name) => {
        const from = aDevice().openTab();
        succeeded(await from.profiles.create(aProfile({ name })));
        succeeded(await from.sessions.create(aSession()));
        for (const [index, one] of given.entries()) succeeded(await from.answers.append(anAnswer({ ...one, index })));
        const work = { ...emptyDraft(given.length), elapsedMs: 5 };
        succeeded(await from.sessions.saveDraft('session-1', work));
        const { blob } = succeeded(await from.transfer.exportProfile(ORDER, quiet));
        const to = aDevice().openTab();

        const first = succeeded(await to.transfer.importFile(blob, quiet));
        const second = succeeded(await to.transfer.importFile(blob, quiet));

        const counts = { profiles: 1, sessions: 1, answers: given.length, lessons: 0, packs: 0 };
        expect(first).toMatchObject({ added: counts, refused: [], verified: true });
        expect(second).toMatchObject({
          added: { profiles: 0, sessions: 0, answers: 0, lessons: 0, packs: 0 },
          alreadyHere: counts,
          refused: [],
        });
        expect(succeeded(await to.profiles.list()).map((profile) => profile.name)).toEqual([name]);
        expect(succeeded(await to.answers.ofSession('session-1'))).toEqual(
          succeeded(await from.answers.ofSession('session-1')),
        );
        expect(succeeded(await to.answers.aggregates('ana'))).toEqual(succeeded(await from.answers.aggregates('ana')));
        expect(succeeded(await to.sessions.read('session-1'))).toEqual(
          succeeded(await from.sessions.read('session-1')),
        );
      }),
      { numRuns: 8 },
    );
  });

  it('joins what two devices did in one session', async () => {
    const blob = await anExport([1, 2]);
    const here = await aTabWithAnswers([0, 1]);

    const report = succeeded(await here.transfer.importFile(blob, quiet));

    expect(report.added.answers).toBe(1);
    expect(report.alreadyHere.answers).toBe(1);
    expect(succeeded(await here.sessions.read('session-1'))?.position).toBe(3);
    expect(succeeded(await here.answers.aggregates('ana'))).toMatchObject([{ hits: 3 }, { hits: 3 }]);
  });

  it('keeps the answer that is here where the file has another, and says so', async () => {
    const blob = await anExport([0]);
    const here = aDevice().openTab();
    succeeded(await here.profiles.create(aProfile()));
    succeeded(await here.sessions.create(aSession()));
    succeeded(await here.answers.append(anAnswer({ confidence: 1 })));

    const report = succeeded(await here.transfer.importFile(blob, quiet));

    expect(report.refused).toEqual([{ code: 'refused.differs', part: 'answers.jsonl', line: 1, path: null }]);
    expect(succeeded(await here.answers.ofSession('session-1'))).toEqual([anAnswer({ confidence: 1 })]);
  });

  it('keeps the name given here to a profile that was renamed', async () => {
    const blob = await anExport();
    const here = await aTabWithAnswers([]);
    succeeded(await here.profiles.change('ana', { name: 'Anna' }));

    const report = succeeded(await here.transfer.importFile(blob, quiet));

    expect(report.profile.name).toBe('Anna');
    expect(succeeded(await here.profiles.list()).map((profile) => profile.name)).toEqual(['Anna']);
  });

  it('brings the role of a person, and takes one of an older Loupe for an officer', async () => {
    const from = aDevice().openTab();
    succeeded(await from.profiles.create(aProfile({ role: 'trainer' })));
    const { blob } = succeeded(await from.transfer.exportProfile(ORDER, quiet));
    const { role: _role, ...before } = aProfile({ id: 'ben' });
    const older = aFile({ ...PLAIN, 'profile.json': JSON.stringify(before), 'sessions.jsonl': '' });
    const here = aDevice().openTab();

    succeeded(await here.transfer.importFile(blob, quiet));
    succeeded(await here.transfer.importFile(older, quiet));

    const roles = succeeded(await here.profiles.list()).map(({ id, role }) => [id, role]);
    expect(Object.fromEntries(roles)).toEqual({ ana: 'trainer', ben: 'officer' });
  });

  it.each(['admin', '', 7, null, ['officer']])('takes no file with the role %j', async (role) => {
    const hostile = aFile({ ...PLAIN, 'profile.json': JSON.stringify({ ...aProfile(), role }) });

    const imported = await aDevice().openTab().transfer.importFile(hostile, quiet);

    expect(imported).toEqual({ ok: false, problem: { code: 'transfer.malformed', part: 'profile.json' } });
  });

  it('brings a deleted profile back', async () => {
    const here = await aTabWithAnswers([0]);
    const { blob } = succeeded(await here.transfer.exportProfile(ORDER, quiet));
    succeeded(await here.profiles.remove('ana'));

    succeeded(await here.transfer.importFile(blob, quiet));

    expect(succeeded(await here.answers.ofSession('session-1'))).toEqual([anAnswer()]);
  });

  it('carries own specimens with their pictures byte for byte', async () => {
    const from = await aTabWithAnswers([]);
    succeeded(await from.packs.save(aPack('p1'), [aPicture('white', 'a')]));
    const { blob } = succeeded(await from.transfer.exportProfile(ORDER, quiet));
    const to = aDevice().openTab();

    const report = succeeded(await to.transfer.importFile(blob, quiet));

    const picture = succeeded(await to.packs.picture('p1', 'white'));
    expect(report.added.packs).toBe(1);
    expect(succeeded(await to.packs.read('p1'))).toEqual(aPack('p1'));
    expect([await picture?.text(), picture?.type]).toEqual(['working a', 'image/webp']);
  });

  it('leaves own specimens behind unless asked', async () => {
    const from = await aTabWithAnswers([]);
    succeeded(await from.packs.save(aPack('p1'), [aPicture('white', 'a')]));

    const file = succeeded(await from.transfer.exportProfile({ ...ORDER, packs: false }, quiet));

    expect(file.counts.packs).toBe(0);
  });

  it('says that nothing was verified where the browser computes no digests', async () => {
    vi.stubGlobal('crypto', {});
    const blob = await anExport();

    const report = succeeded(await aDevice().openTab().transfer.importFile(blob, quiet));

    expect(report.verified).toBe(false);
    expect(report.added.answers).toBe(2);
  });

  it('refuses single records with line and place, and takes the others', async () => {
    const answers = [
      JSON.stringify(anAnswer({ index: 0 })),
      '{"version": 1, "half": ',
      JSON.stringify({ ...anAnswer({ index: 1 }), version: 3 }),
      JSON.stringify({ ...anAnswer({ index: 2 }), answeredAt: 'yesterday' }),
      JSON.stringify(anAnswer({ index: 40 })),
      JSON.stringify(anAnswer({ index: 3, profileId: 'ben' })),
      JSON.stringify(anAnswer({ index: 3, sessionId: 'unknown' })),
    ];
    const tab = aDevice().openTab();

    const report = succeeded(
      await tab.transfer.importFile(aFile({ ...PLAIN, 'answers.jsonl': answers.join('\n') }), quiet),
    );

    expect(report.added.answers).toBe(1);
    expect(report.refused.map(({ code, line, path }) => [code, line, path])).toEqual([
      ['refused.malformed', 2, ''],
      ['refused.newer-version', 3, 'version'],
      ['refused.malformed', 4, 'answeredAt'],
      ['refused.malformed', 5, 'index'],
      ['refused.stranger', 6, 'profileId'],
      ['refused.stranger', 7, 'sessionId'],
    ]);
  });

  it('takes answers from before skills were named, exercises, and sessions with a standing, as they are', async () => {
    const { skill: _skill, ...before } = anAnswer({ index: 0 });
    const plan = {
      ...aSession().plan,
      purpose: 'today' as const,
      standing: [{ skill: 'mrz-alteration' as const, reason: 'due' as const, rating: 0.4 }],
    };
    const session = aSession({ version: 3, plan, finishedAt: NOON, felt: { right: 9, saidAt: NOON } });
    const answers = [
      { ...before, version: 1 },
      anExercise({ points: 1, outcome: 'right', detection: null, reasons: ['right'] }, { index: 1 }),
      { ...anAnswer({ index: 2 }), by: 'partner' },
    ];
    const tab = aDevice().openTab();

    const report = succeeded(
      await tab.transfer.importFile(
        aFile({
          ...PLAIN,
          'sessions.jsonl': JSON.stringify(session),
          'answers.jsonl': answers.map((one) => JSON.stringify(one)).join('\n'),
        }),
        quiet,
      ),
    );

    expect(report.refused).toEqual([]);
    expect(succeeded(await tab.answers.ofSession('session-1'))).toEqual(answers);
    expect(succeeded(await tab.sessions.read('session-1'))).toMatchObject({ plan, felt: { right: 9 } });
  });

  it('refuses an exercise whose points or truth cannot be, with the place', async () => {
    const exercise = anExercise({ points: 1, outcome: 'right', detection: null, reasons: [] }, { index: 1 });
    const answers = [
      { ...exercise, score: { ...exercise.score, points: 2 } },
      { ...exercise, told: { ...exercise.told, fraudulent: true } },
      { ...exercise, input: 'x'.repeat(30_000) },
    ];
    const tab = aDevice().openTab();

    const report = succeeded(
      await tab.transfer.importFile(
        aFile({ ...PLAIN, 'answers.jsonl': answers.map((one) => JSON.stringify(one)).join('\n') }),
        quiet,
      ),
    );

    expect(report.refused.map(({ path }) => path)).toEqual(['score.points', 'told.category', 'input']);
  });

  it('leaves the device as it was when the disk fills up half way', async () => {
    const blob = await anExport();
    const tab = aDevice().openTab();
    succeeded(
      await tab.connection.run(async (db) =>
        db.answers.hook('creating', () => {
          throw new DOMException('no room', 'QuotaExceededError');
        }),
      ),
    );

    expect(codeOf(await tab.transfer.importFile(blob, quiet))).toBe('storage.full');
    expect(succeeded(await tab.profiles.list())).toEqual([]);
  });
});

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
