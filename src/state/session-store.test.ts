import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '@/core/examination/answer';
import { SESSION_LOADS } from '@/core/learning/session-load';
import { emptyDraft } from '@/core/learning/session-record';
import { aDevice } from '../../tests/support/device';
import { anExaminer } from '../../tests/support/examiner';
import { aFacePack } from '../../tests/support/face-packs';
import { aProfile, NOON } from '../../tests/support/records';
import { succeeded } from '../../tests/support/results';
import type { SessionStore } from './session-state';
import { createSessionStore, DRAFT_DELAY_MS } from './session-store';

const SURE_FALSE: Answer = {
  verdict: { kind: 'judged', confidence: 6 },
  findings: [],
  instruments: ['white'],
  elapsedMs: 900,
};
const { elapsedMs, instruments, findings, verdict } = SURE_FALSE;

type Device = ReturnType<typeof aDevice>;

async function aDeviceWithProfile(): Promise<Device> {
  const device = aDevice();
  succeeded(await device.openTab().profiles.create(aProfile()));
  return device;
}

/** Opens Loupe in one more tab of the device; ids are told apart by `name`. */
function openLoupe(device: Device, name = 'tab', contentVersion = 1) {
  const tab = device.openTab();
  const examiner = anExaminer();
  const hidden = new Set<() => void>();
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `${name}-${ids}`;
  };
  const store = createSessionStore({
    sessions: tab.sessions,
    answers: tab.answers,
    examiner: examiner.examiner,
    faces: tab.faces,
    clock: () => NOON,
    chance: { newId, newSeed: () => 42 },
    onPageHidden: (listener) => {
      hidden.add(listener);
      return () => hidden.delete(listener);
    },
    contentVersion,
  });
  const hidePage = () => {
    for (const listener of hidden) listener();
  };
  return { ...tab, store, examiner, hidePage };
}

function phaseOf(store: SessionStore) {
  return store.state.getState().phase;
}

function savingOf(store: SessionStore) {
  const now = store.state.getState();
  return now.phase === 'told' ? now.saving : null;
}

function problemOf(store: SessionStore) {
  const now = store.state.getState();
  return 'problem' in now ? (now.problem?.code ?? null) : null;
}

function fillDisk() {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
}

const stores: SessionStore[] = [];

function opened(device: Device, name?: string, contentVersion?: number) {
  const loupe = openLoupe(device, name, contentVersion);
  stores.push(loupe.store);
  return loupe;
}

let device: Device;

beforeEach(async () => {
  device = await aDeviceWithProfile();
});

afterEach(() => {
  vi.restoreAllMocks();
  for (const store of stores.splice(0)) store.dispose();
});

describe('a practice session', () => {
  it('runs through all its items to a summary, each answer on disk before the learner is told', async () => {
    const { store, answers } = opened(device);
    await store.start('ana', { choice: 'mixed' });
    const stored: number[] = [];

    for (let index = 0; index < SESSION_LOADS.practice.items; index++) {
      await store.submit(SURE_FALSE);
      expect(savingOf(store)).toEqual({ kind: 'saved' });
      stored.push(succeeded(await answers.ofSession('tab-1')).length);
      await store.next();
    }

    expect(stored).toEqual(Array.from({ length: SESSION_LOADS.practice.items }, (_, at) => at + 1));
    expect(store.state.getState()).toMatchObject({ phase: 'finished', session: { finishedAt: NOON } });
  });

  it('tells nothing in a test: the next item opens once the answer is on disk, and the end comes by itself', async () => {
    const { store, answers, sessions } = opened(device);
    const phases: string[] = [];
    store.state.subscribe(({ phase }) => phases.push(phase));
    await store.start('ana', {
      choice: 'mixed',
      purpose: 'test',
      test: 'after',
      form: 'B1',
      items: 3,
      timeLimitMs: 5000,
    });

    for (let index = 0; index < 3; index++) await store.submit(SURE_FALSE);

    expect(phases).not.toContain('told');
    expect(phaseOf(store)).toBe('finished');
    expect(succeeded(await answers.ofSession('tab-1'))).toHaveLength(3);
    expect(succeeded(await sessions.tests('ana'))).toMatchObject([
      { plan: { purpose: 'test', test: 'after', form: 'B1', items: 3, timeLimitMs: 5000, seed: 42 } },
    ]);
  });

  it('waits in a test for an answer that could not be stored, and then goes on', async () => {
    const { store } = opened(device);
    await store.start('ana', { choice: 'mixed', purpose: 'test', test: 'after', form: 'B1', items: 3 });
    fillDisk();
    await store.submit(SURE_FALSE);
    expect(savingOf(store)).toMatchObject({ kind: 'not-saved', problem: { code: 'storage.full' } });

    vi.restoreAllMocks();
    await store.retry();

    expect(store.state.getState()).toMatchObject({ phase: 'examining', session: { position: 1 } });
  });

  it('closes every specimen it opened', async () => {
    const { store, examiner } = opened(device);
    await store.start('ana', { choice: 'mixed' });
    await store.submit(SURE_FALSE);
    await store.next();

    await store.leave();

    expect(examiner.opened).toEqual([0, 1]);
    expect(examiner.closed).toEqual([0, 1]);
  });

  it('can be ended early, with the answers it has', async () => {
    const { store } = opened(device);
    await store.start('ana', { choice: 'mixed' });
    await store.submit(SURE_FALSE);

    await store.finishEarly();

    const now = store.state.getState();
    expect(now.phase === 'finished' && now.answers.length).toBe(1);
  });

  it('does not end over an answer that is being stored', async () => {
    const { store, answers } = opened(device);
    await store.start('ana', { choice: 'mixed' });
    const submitted = store.submit(SURE_FALSE);

    await store.finishEarly();
    await submitted;

    expect(phaseOf(store)).toBe('told');
    expect(succeeded(await answers.ofSession('tab-1'))).toHaveLength(1);
  });

  it('takes no answer any more once it is being ended', async () => {
    const { store, answers } = opened(device);
    await store.start('ana', { choice: 'mixed' });
    const ended = store.finishEarly();

    await store.submit(SURE_FALSE);
    await ended;

    expect(phaseOf(store)).toBe('finished');
    expect(succeeded(await answers.ofSession('tab-1'))).toEqual([]);
  });

  it('says so when the profile is gone before it begins', async () => {
    const { store, profiles } = opened(device);
    succeeded(await profiles.remove('ana'));

    await store.start('ana', { choice: 'mixed' });

    expect([phaseOf(store), problemOf(store)]).toEqual(['failed', 'storage.profile-gone']);
  });
});

describe('resuming', () => {
  it('opens the item in work with the work, after the page was hidden and killed', async () => {
    const first = opened(device);
    await first.store.start('ana', { choice: '3a' });
    await first.store.submit(SURE_FALSE);
    await first.store.next();
    first.store.saveDraft({ ...emptyDraft(1), elapsedMs: 777, instruments: ['loupe'] });
    first.hidePage();
    const second = opened(device);

    await second.store.resume('tab-1');

    expect(second.store.state.getState()).toMatchObject({
      phase: 'examining',
      draft: { index: 1, elapsedMs: 777, instruments: ['loupe'] },
    });
    expect(second.examiner.opened).toEqual([1]);
  });

  it('writes work within the delay even when nothing is hidden', async () => {
    const { store, sessions } = opened(device);
    await store.start('ana', { choice: 'mixed' });

    store.saveDraft({ ...emptyDraft(0), elapsedMs: 5 });

    await expect
      .poll(async () => succeeded(await sessions.read('tab-1'))?.draft?.elapsedMs, { timeout: DRAFT_DELAY_MS * 10 })
      .toBe(5);
  });

  it('completes an answer that was given but not stored', async () => {
    const first = opened(device);
    await first.store.start('ana', { choice: 'mixed' });
    succeeded(
      await first.sessions.saveDraft('tab-1', {
        index: 0,
        verdict,
        findings,
        instruments,
        elapsedMs,
        place: null,
        submittedAt: NOON - 5,
      }),
    );
    const second = opened(device);

    await second.store.resume('tab-1');

    expect(savingOf(second.store)).toEqual({ kind: 'saved' });
    expect(succeeded(await second.answers.ofSession('tab-1'))).toMatchObject([
      { index: 0, answeredAt: NOON - 5, answer: SURE_FALSE },
    ]);
  });

  it('skips an item that was stored before the page went away', async () => {
    const first = opened(device);
    await first.store.start('ana', { choice: 'mixed' });
    await first.store.submit(SURE_FALSE);
    const second = opened(device);

    await second.store.resume('tab-1');

    expect(second.examiner.opened).toEqual([1]);
    expect(phaseOf(second.store)).toBe('examining');
  });

  it('does not go on with other specimens than were planned, and can be ended instead', async () => {
    const first = opened(device);
    await first.store.start('ana', { choice: 'mixed' });
    const second = opened(device, 'later', 2);

    await second.store.resume('tab-1');
    const problem = problemOf(second.store);
    await second.store.finishEarly();

    expect(problem).toBe('session.content-changed');
    expect(phaseOf(second.store)).toBe('finished');
  });

  it('plans with the face pack that is used, and goes on with that one only', async () => {
    const first = opened(device);
    succeeded(await first.faces.save(aFacePack('pack'), []));
    await first.store.start('ana', { choice: 'mixed' });
    const planned = succeeded(await first.sessions.read('tab-1'));
    const second = opened(device, 'later');

    await second.store.resume('tab-1');
    const resumed = phaseOf(second.store);
    succeeded(await second.faces.save(aFacePack('other'), []));
    await second.store.resume('tab-1');

    expect(planned).toMatchObject({ version: 3, plan: { facePack: 'pack' } });
    expect(resumed).toBe('examining');
    expect(problemOf(second.store)).toBe('session.faces-gone');
  });

  it('plans as ever when a face pack rests', async () => {
    const { store, faces, sessions } = opened(device);
    succeeded(await faces.save({ ...aFacePack('pack'), used: false }, []));

    await store.start('ana', { choice: 'mixed' });

    const planned = succeeded(await sessions.read('tab-1'));
    expect(planned?.version).toBe(3);
    expect(planned?.plan).not.toHaveProperty('facePack');
  });

  it('fails for a session that is not there', async () => {
    const { store } = opened(device);

    await store.resume('no-such');

    expect(problemOf(store)).toBe('storage.session-gone');
  });

  it('can be tried again after the examiner failed', async () => {
    const { store, examiner } = opened(device);
    await store.start('ana', { choice: 'mixed' });
    examiner.setBroken(true);
    await store.submit(SURE_FALSE);
    const problem = problemOf(store);
    examiner.setBroken(false);

    await store.resume('tab-1');

    expect(problem).toBe('session.examiner-failed');
    expect(savingOf(store)).toEqual({ kind: 'saved' });
  });
});

describe('an answer that cannot be stored', () => {
  it('is held on a full disk, keeps the session there, and is stored once there is room', async () => {
    const { store, answers } = opened(device);
    await store.start('ana', { choice: 'mixed' });
    fillDisk();
    await store.submit(SURE_FALSE);
    const held = savingOf(store);
    await store.next();
    const phase = phaseOf(store);
    vi.restoreAllMocks();

    await store.retry();

    expect(held).toMatchObject({
      kind: 'not-saved',
      problem: { code: 'storage.full' },
      record: { index: 0, answer: SURE_FALSE },
    });
    expect(phase).toBe('told');
    expect(savingOf(store)).toEqual({ kind: 'saved' });
    expect(succeeded(await answers.ofSession('tab-1'))).toHaveLength(1);
  });

  it('is held when the profile was deleted in another tab, so that it can be exported', async () => {
    const { store, profiles } = opened(device);
    await store.start('ana', { choice: 'mixed' });
    succeeded(await profiles.remove('ana'));

    await store.submit(SURE_FALSE);

    expect(savingOf(store)).toMatchObject({
      kind: 'not-saved',
      problem: { code: 'storage.profile-gone' },
      record: { answer: SURE_FALSE },
    });
  });
});

describe('one session in two tabs', () => {
  it('tells the second tab that the item was answered, and lets it go on from there', async () => {
    const first = opened(device);
    const second = opened(device, 'other');
    await first.store.start('ana', { choice: 'mixed' });
    await second.store.resume('tab-1');

    await first.store.submit(SURE_FALSE);
    await expect.poll(() => problemOf(second.store)).toBe('storage.moved-on');
    await second.store.next();

    expect(second.store.state.getState()).toMatchObject({ phase: 'examining', draft: { index: 1 }, problem: null });
  });

  it('does not ask the examiner for a second answer', async () => {
    const first = opened(device);
    const second = opened(device, 'other');
    await first.store.start('ana', { choice: 'mixed' });
    await second.store.resume('tab-1');
    await first.store.submit(SURE_FALSE);

    await second.store.submit(SURE_FALSE);

    expect(second.examiner.answered).toEqual([]);
    expect(problemOf(second.store)).toBe('storage.moved-on');
  });

  it('says that the profile is gone while an item is on the table', async () => {
    const { store } = opened(device);
    await store.start('ana', { choice: 'mixed' });

    succeeded(await device.openTab().profiles.remove('ana'));

    await expect.poll(() => problemOf(store)).toBe('storage.session-gone');
  });
});
