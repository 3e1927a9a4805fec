import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SizePx } from '@/core/document/alignment';
import type { PictureProblem } from '@/core/document/picture-header';
import { ok, type Result } from '@/core/kernel/result';
import type { AnnotationProblem } from '@/interop/annotations/read-annotation';
import type { PackPort } from './pack-port';
import type { StorageProblem } from './ports';
import { readRegions, type StudioDraft, toDraft, toRecord } from './studio-draft';
import { addPhotograph, freeLights, mergeRegions } from './studio-edits';

/** Checks a file and makes the working copy of it. */
export type PreparePicture = (
  file: Blob,
) => Promise<Result<{ readonly original: Blob; readonly working: Blob; readonly sizePx: SizePx }, PictureProblem>>;

/** What the editor needs from outside. */
export interface EditorPorts {
  readonly packs: PackPort;
  readonly prepare: PreparePicture;
  readonly newId: () => string;
}

/** Why a file did not become a picture of the specimen. */
export type ImportProblem = PictureProblem | StorageProblem | { readonly code: 'picture.lights-taken' };

/** Whether all that was done is on the device. */
export type Saving =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly problem: StorageProblem };

/** What the last reading of an annotation file gave. */
export interface AnnotationImport {
  readonly added: number;
  readonly failed: readonly AnnotationProblem[];
}

/** One specimen in the editor; every change is stored at once and can be undone while the editor is open. */
export interface EditorState {
  readonly draft: StudioDraft;
  readonly past: readonly StudioDraft[];
  readonly future: readonly StudioDraft[];
  readonly saving: Saving;
  readonly importing: readonly string[];
  readonly refused: readonly { readonly fileName: string; readonly problem: ImportProblem }[];
  readonly annotationImport: AnnotationImport | null;
  /** Changes the draft; changes in a row with the same `merge` word become one step of undo. */
  edit(change: (draft: StudioDraft) => StudioDraft, merge?: string): void;
  undo(): void;
  redo(): void;
  /** Takes picture files in their order; each is stored before it shows. */
  addPictures(files: readonly File[]): Promise<void>;
  dismissRefusals(): void;
  /** Adds the regions of an annotation file. */
  importAnnotations(text: string): void;
  /** Tries again to store what could not be stored. */
  retrySaving(): Promise<void>;
}

/** The store of one specimen in the editor. */
export type SpecimenEditor = StoreApi<EditorState>;

const UNDO_STEPS = 100;

/** Opens a specimen for editing; null where it is not stored. Pictures no longer used are deleted now, when nothing can be undone any more. */
export async function openSpecimenEditor(
  ports: EditorPorts,
  id: string,
): Promise<Result<SpecimenEditor | null, StorageProblem>> {
  const pruned = await ports.packs.prunePictures(id);
  if (!pruned.ok) return pruned;
  const record = await ports.packs.read(id);
  if (!record.ok) return record;
  if (!record.value) return ok(null);
  const { draft, failed } = toDraft(record.value);
  return ok(createSpecimenEditor(ports, draft, failed));
}

/** Creates the editor of a draft; `failed` are records of its key that could not be read. */
export function createSpecimenEditor(
  ports: EditorPorts,
  draft: StudioDraft,
  failed: readonly AnnotationProblem[],
): SpecimenEditor {
  let lastMerge: string | null = null;
  let writing: Promise<void> = Promise.resolve();
  let unsaved = false;

  const store = createStore<EditorState>()((set, get) => ({
    draft,
    past: [],
    future: [],
    saving: { kind: 'saved' },
    importing: [],
    refused: [],
    annotationImport: failed.length > 0 ? { added: 0, failed } : null,
    edit(change, merge) {
      const { draft: before, past } = get();
      const after = change(before);
      if (after === before) return;
      const merges = merge !== undefined && merge === lastMerge && past.length > 0;
      lastMerge = merge ?? null;
      set({ draft: after, past: merges ? past : [...past, before].slice(-UNDO_STEPS), future: [] });
      void save();
    },
    undo() {
      const { draft: now, past, future } = get();
      const before = past.at(-1);
      if (!before) return;
      lastMerge = null;
      set({ draft: before, past: past.slice(0, -1), future: [now, ...future] });
      void save();
    },
    redo() {
      const { draft: now, past, future } = get();
      const [after, ...rest] = future;
      if (!after) return;
      lastMerge = null;
      set({ draft: after, past: [...past, now], future: rest });
      void save();
    },
    async addPictures(files) {
      set((state) => ({ importing: [...state.importing, ...files.map((file) => file.name)], refused: [] }));
      for (const file of files) {
        const problem = await addPicture(file);
        set((state) => ({
          importing: state.importing.filter((_, index) => index !== state.importing.indexOf(file.name)),
          refused: problem ? [...state.refused, { fileName: file.name, problem }] : state.refused,
        }));
      }
    },
    dismissRefusals: () => set({ refused: [], annotationImport: null }),
    importAnnotations(text) {
      const { regions, failed: bad } = readRegions(parseJson(text), get().draft.specimen);
      if (regions.length > 0) get().edit((now) => mergeRegions(now, regions));
      set({ annotationImport: { added: regions.length, failed: bad } });
    },
    retrySaving: () => save(),
  }));

  /** Writes the newest draft after what is being written; drafts in between are skipped. */
  function save(): Promise<void> {
    store.setState({ saving: { kind: 'saving' } });
    if (unsaved) return writing;
    unsaved = true;
    writing = writing.then(async () => {
      unsaved = false;
      await write(store.getState().draft);
    });
    return writing;
  }

  async function write(now: StudioDraft): Promise<void> {
    const written = await ports.packs.save(toRecord(now), []);
    if (!unsaved)
      store.setState({ saving: written.ok ? { kind: 'saved' } : { kind: 'failed', problem: written.problem } });
  }

  async function addPicture(file: File): Promise<ImportProblem | null> {
    if (freeLights(store.getState().draft).length === 0) return { code: 'picture.lights-taken' };
    const prepared = await ports.prepare(file);
    if (!prepared.ok) return prepared.problem;
    const id = ports.newId();
    const { original, working, sizePx } = prepared.value;
    const added = writing.then(async (): Promise<ImportProblem | null> => {
      const { draft: now, edit } = store.getState();
      const after = addPhotograph(now, id, sizePx);
      // Another file may have taken the last light while this one was prepared.
      if (after === now) return { code: 'picture.lights-taken' };
      const written = await ports.packs.save(toRecord(after), [{ id, original, working }]);
      if (!written.ok) return written.problem;
      edit((latest) => addPhotograph(latest, id, sizePx));
      return null;
    });
    writing = added.then(() => undefined);
    return added;
  }

  return store;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
