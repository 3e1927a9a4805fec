import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FacePackProblem } from '@/core/document/face-pack-problem';
import type { CheckedFacePack, CheckFacePack, FacePackNotice } from '@/examiner/faces/checked-face-pack';
import type { FacePackPort, FacePackRecord } from './face-pack-port';
import type { Clock, StorageProblem, Stored } from './ports';

/** Where the adding of a pack stands: nothing chosen, a file being looked at, refused, or sound and waiting for its notice. */
export type Adding =
  | { readonly kind: 'none' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'refused'; readonly fileName: string; readonly problems: readonly FacePackProblem[] }
  | { readonly kind: 'checked'; readonly pack: CheckedFacePack };

/** The own face pack of this device, and the one that is being added. `pack` is undefined until storage was read. */
export interface FacesState {
  readonly pack: FacePackRecord | null | undefined;
  readonly adding: Adding;
  readonly problem: StorageProblem | null;
  load(): Promise<void>;
  /** Looks at a file; nothing is stored by it. */
  check(file: File): Promise<void>;
  /** Stores the checked pack with what the trainer says of it, and has practice show it. */
  keep(notice: FacePackNotice): Promise<void>;
  /** Puts the checked or refused file away. */
  putAway(): void;
  use(used: boolean): Promise<void>;
  remove(): Promise<void>;
}

/** What the store needs from outside. */
export interface FacesPorts {
  readonly faces: FacePackPort;
  readonly check: CheckFacePack;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** Tells whether everything that must be said of a pack is said. */
export function isNoticeWhole({ name, licence, source }: FacePackNotice): boolean {
  return [name, licence, source].every((text) => text.trim() !== '');
}

/** Creates the store of the own face pack. */
export function createFacesStore({ faces, check, clock, newId }: FacesPorts): StoreApi<FacesState> {
  return createStore<FacesState>()((set, get) => {
    /** Writes, and shows what is stored then; a problem leaves what is shown as it is. */
    async function write(work: Stored<void>): Promise<boolean> {
      const written = await work;
      if (written.ok) await get().load();
      else set({ problem: written.problem });
      return written.ok;
    }
    return {
      pack: undefined,
      adding: { kind: 'none' },
      problem: null,
      async load() {
        const read = await faces.read();
        set(read.ok ? { pack: read.value, problem: null } : { problem: read.problem });
      },
      async check(file) {
        set({ adding: { kind: 'checking' } });
        const checked = await check(file);
        set({
          adding: checked.ok
            ? { kind: 'checked', pack: checked.value }
            : { kind: 'refused', fileName: file.name, problems: checked.problem },
        });
      },
      async keep(notice) {
        const { adding } = get();
        if (adding.kind !== 'checked' || !isNoticeWhole(notice)) return;
        const { id, faces: people, pictures } = adding.pack;
        const record = { id: id ?? newId(), notice, faces: people, used: true, addedAt: clock() };
        if (await write(faces.save(record, pictures))) set({ adding: { kind: 'none' } });
      },
      putAway: () => set({ adding: { kind: 'none' } }),
      async use(used) {
        const { pack } = get();
        if (pack) await write(faces.use(pack.id, used));
      },
      async remove() {
        const { pack } = get();
        if (pack) await write(faces.remove(pack.id));
      },
    };
  });
}
