import { createStore } from 'zustand/vanilla';
import type { Result } from '@/core/kernel/result';
import type { AnswerRecord } from '@/core/learning/answer-record';
import type { Profile } from '@/core/learning/profile';
import type { SessionRecord } from '@/core/learning/session-record';
import type { Clock, ExportFile, ImportReport, OnProgress, TransferPort, TransferProblem } from './ports';
import type { Readable } from './readable';

/** What is being carried, and how it ended. `share` runs 0 to 1. */
export type TransferState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'exporting'; readonly share: number }
  | { readonly phase: 'exported'; readonly file: ExportFile }
  | { readonly phase: 'importing'; readonly share: number }
  | { readonly phase: 'imported'; readonly report: ImportReport }
  | { readonly phase: 'failed'; readonly during: 'export'; readonly problem: TransferProblem }
  | {
      readonly phase: 'failed';
      readonly during: 'import';
      readonly problem: TransferProblem;
      /** The name of the file. */
      readonly file: string;
    };

/** Carries profiles from device to device. One work at a time: a call while another runs does nothing. */
export interface TransferStore {
  readonly state: Readable<TransferState>;
  /** Makes the file of a profile; the screen hands `file` out as a download. */
  exportProfile(profileId: string, packs: boolean): Promise<void>;
  /** Makes a file of answers that could not be stored. */
  exportUnsaved(profile: Profile, session: SessionRecord, answers: readonly AnswerRecord[]): Promise<void>;
  importFile(file: File): Promise<void>;
  /** Forgets the last result. */
  reset(): void;
}

/** Creates the store of transfers. */
export function createTransferStore(port: TransferPort, clock: Clock): TransferStore {
  const state = createStore<TransferState>()(() => ({ phase: 'idle' }));
  const busy = () => state.getState().phase === 'exporting' || state.getState().phase === 'importing';

  async function runExport(
    work: (onProgress: OnProgress) => Promise<Result<ExportFile, TransferProblem>>,
  ): Promise<void> {
    if (busy()) return;
    state.setState({ phase: 'exporting', share: 0 }, true);
    const made = await work((share) => state.setState({ phase: 'exporting', share }, true));
    if (made.ok) state.setState({ phase: 'exported', file: made.value }, true);
    else state.setState({ phase: 'failed', during: 'export', problem: made.problem }, true);
  }

  return {
    state,
    exportProfile: (profileId, packs) =>
      runExport((onProgress) => port.exportProfile({ profileId, packs, exportedAt: clock() }, onProgress)),
    exportUnsaved: (profile, session, answers) =>
      runExport(() => port.exportUnsaved(profile, session, answers, clock())),
    async importFile(file) {
      if (busy()) return;
      state.setState({ phase: 'importing', share: 0 }, true);
      const read = await port.importFile(file, (share) => state.setState({ phase: 'importing', share }, true));
      if (read.ok) state.setState({ phase: 'imported', report: read.value }, true);
      else state.setState({ phase: 'failed', during: 'import', problem: read.problem, file: file.name }, true);
    },
    reset() {
      if (!busy()) state.setState({ phase: 'idle' }, true);
    },
  };
}
