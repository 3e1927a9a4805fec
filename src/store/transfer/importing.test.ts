import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CATEGORIES } from '@/core/fraud/evidence';
import { emptyDraft } from '@/core/learning/session-record';
import { aDevice } from '../../../tests/support/device';
import { aFile, anExport, aTabWithAnswers, ORDER, PLAIN, quiet } from '../../../tests/support/exports';
import { aPack, aPicture } from '../../../tests/support/packs';
import { anAnswer, anExercise, aProfile, aSession, NOON } from '../../../tests/support/records';
import { codeOf, succeeded } from '../../../tests/support/results';

afterEach(() => {
  vi.unstubAllGlobals();
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
