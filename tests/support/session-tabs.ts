import { IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Answer } from '@/core/examination/answer';
import type { SessionStore } from '@/state/session-state';
import { createSessionStore } from '@/state/session-store';
import { aDevice } from './device';
import { anExaminer } from './examiner';
import { aProfile, NOON } from './records';
import { succeeded } from './results';

/** An answer of somebody who is sure that the specimen is false, and marked nothing. */
export const SURE_FALSE: Answer = {
  verdict: { kind: 'judged', confidence: 6 },
  findings: [],
  instruments: ['white'],
  elapsedMs: 900,
};

type Device = ReturnType<typeof aDevice>;

/** A device on which Ana has a profile. */
async function aDeviceWithProfile(): Promise<Device> {
  const device = aDevice();
  succeeded(await device.openTab().profiles.create(aProfile()));
  return device;
}

interface SessionTab {
  /** Tells the ids of this tab from those of others. */
  readonly name?: string;
  readonly contentVersion?: number;
  /** The items that are exercises. */
  readonly exercises?: readonly number[];
}

/** Opens Loupe in one more tab of the device. */
function openLoupe(device: Device, { name = 'tab', contentVersion = 1, exercises = [] }: SessionTab = {}) {
  const tab = device.openTab();
  const examiner = anExaminer(exercises);
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

/** Gives the phase of a session. */
export function phaseOf(store: SessionStore) {
  return store.state.getState().phase;
}

/** Gives what became of the answer that was just given; null where none was. */
export function savingOf(store: SessionStore) {
  const now = store.state.getState();
  return now.phase === 'told' || now.phase === 'exercised' ? now.saving : null;
}

/** Gives the code of the problem a session tells. */
export function problemOf(store: SessionStore) {
  const now = store.state.getState();
  return 'problem' in now ? (now.problem?.code ?? null) : null;
}

/** Lets every further write fail for want of room, until all mocks are restored. */
export function fillDisk() {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
}

/** Opens tabs of a fresh device for every test, and disposes of their stores; call `renew` before and `close` after each. */
export function sessionTabs() {
  const stores: SessionStore[] = [];
  let device: Device | null = null;
  return {
    async renew() {
      device = await aDeviceWithProfile();
    },
    open(tab?: SessionTab) {
      if (!device) throw new Error('renew() comes first');
      const loupe = openLoupe(device, tab);
      stores.push(loupe.store);
      return loupe;
    },
    close() {
      vi.restoreAllMocks();
      for (const store of stores.splice(0)) store.dispose();
    },
  };
}
