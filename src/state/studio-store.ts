import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PhotographedSpecimen } from '@/core/document/photographed';
import type { PlainDate } from '@/core/kernel/plain-date';
import type { PackPort } from './pack-port';
import type { StorageProblem } from './ports';
import { toRecord } from './studio-draft';
import { emptyDraft } from './studio-edits';

/** The own specimens of this device as the studio lists them. */
export interface StudioState {
  readonly specimens: readonly PhotographedSpecimen[] | null;
  readonly problem: StorageProblem | null;
  load(): Promise<void>;
  /** Begins a specimen and gives its id, or null where it could not be stored. */
  begin(today: PlainDate): Promise<string | null>;
  remove(id: string): Promise<void>;
}

/** What the studio's list needs from outside. */
export interface StudioPorts {
  readonly packs: PackPort;
  readonly newId: () => string;
}

/** Creates the store of the studio's list; `specimens` is null until they are read. */
export function createStudioStore(ports: StudioPorts): StoreApi<StudioState> {
  return createStore<StudioState>()((set, get) => ({
    specimens: null,
    problem: null,
    async load() {
      const listed = await ports.packs.list();
      set(listed.ok ? { specimens: listed.value, problem: null } : { problem: listed.problem });
    },
    async begin(today) {
      const id = ports.newId();
      const saved = await ports.packs.save(toRecord(emptyDraft(id, today)), []);
      if (saved.ok) return id;
      set({ problem: saved.problem });
      return null;
    },
    async remove(id) {
      const removed = await ports.packs.remove(id);
      if (removed.ok) await get().load();
      else set({ problem: removed.problem });
    },
  }));
}
