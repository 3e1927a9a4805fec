import type { Result } from '@/core/kernel/result';
import type { Aggregate } from '@/core/learning/aggregate';
import type { AnswerRecord } from '@/core/learning/answer-record';
import type { Profile } from '@/core/learning/profile';
import type { Felt, ItemDraft, SessionRecord } from '@/core/learning/session-record';
import type { SkillMemory } from '@/core/learning/skill-memory';
import type { Settings } from './settings';

/**
 * Why the device's storage did not do what was asked; what was stored before is untouched.
 * `storage.full`: no room · `storage.newer-version`: made by a newer Loupe · `storage.blocked`: another tab with an older
 * Loupe holds it · `storage.profile-gone`, `storage.session-gone`: deleted meanwhile · `storage.moved-on`: the session has
 * gone on in another tab · `storage.already-answered`: this item has its answer · `storage.unavailable`: anything else.
 */
export interface StorageProblem {
  readonly code:
    | 'storage.full'
    | 'storage.newer-version'
    | 'storage.blocked'
    | 'storage.profile-gone'
    | 'storage.session-gone'
    | 'storage.moved-on'
    | 'storage.already-answered'
    | 'storage.unavailable';
}

/** What comes back from storage, sooner or later. */
export type Stored<T> = Promise<Result<T, StorageProblem>>;

/** Ends a watch. */
export type Unwatch = () => void;

/** Keeps the people who practise on this device. */
export interface ProfilePort {
  /** Lists all, oldest first. */
  list(): Stored<readonly Profile[]>;
  create(profile: Profile): Stored<void>;
  change(id: string, part: Partial<Pick<Profile, 'name' | 'role'>>): Stored<void>;
  /** Deletes the profile with its sessions, answers and aggregates, all or nothing; a missing one is no problem. */
  remove(id: string): Stored<void>;
  /** Tells the list now and after every change, those of other tabs included. */
  watch(listener: (profiles: Result<readonly Profile[], StorageProblem>) => void): Unwatch;
}

/** Keeps sessions on their way. */
export interface SessionPort {
  create(session: SessionRecord): Stored<void>;
  read(id: string): Stored<SessionRecord | null>;
  /** Lists the newest sessions of a profile, newest first. */
  newest(profileId: string, limit: number): Stored<readonly SessionRecord[]>;
  /** Lists all tests of a profile, finished or not, oldest first. */
  tests(profileId: string): Stored<readonly SessionRecord[]>;
  /**
   * Closes what a profile left of its practice: a session with answers is finished, one without any is removed. Tests wait
   * to be gone on with.
   */
  closeLeft(profileId: string, finishedAt: number): Stored<void>;
  /** Keeps the item in work; refused with `storage.moved-on` when that item has its answer already. */
  saveDraft(sessionId: string, draft: ItemDraft): Stored<void>;
  /** Ends a session, with all items answered or not; the first end counts. */
  finish(sessionId: string, finishedAt: number): Stored<void>;
  /** Keeps how the answers of a session felt; what was said first counts. */
  feel(sessionId: string, felt: Felt): Stored<void>;
  /** Tells a session now and after every change, those of other tabs included; null when it is gone. */
  watch(sessionId: string, listener: (session: Result<SessionRecord | null, StorageProblem>) => void): Unwatch;
}

/** The place of an answer among those of a profile by time. */
export type AnswerPlace = Pick<AnswerRecord, 'answeredAt' | 'sessionId' | 'index'>;

/** Keeps answers (append-only) and what is derived from them. */
export interface AnswerPort {
  /**
   * Appends an answer; in the same transaction counts it and moves its session on. An item that has its answer is left
   * as it is (`storage.already-answered`).
   */
  append(record: AnswerRecord): Stored<void>;
  /** Lists the answers of a session by index. */
  ofSession(sessionId: string): Stored<readonly AnswerRecord[]>;
  /** Lists the aggregates of all time and of every week of a profile: few, however long the log is. */
  aggregates(profileId: string): Stored<readonly Aggregate[]>;
  /**
   * Lists what the schedule and ratings of a profile are worked out from. Where answers of a wrong clock, from after `until`
   * (milliseconds since 1970 UTC), have pushed others out, those are fetched back from the log.
   */
  memories(profileId: string, until: number): Stored<readonly SkillMemory[]>;
  /** Counts the answers of a profile from an instant to before another, in milliseconds since 1970 UTC. */
  answeredBetween(profileId: string, begins: number, ends: number): Stored<number>;
  /** Tells the aggregates now and after every change, those of other tabs included. */
  watchAggregates(
    profileId: string,
    listener: (aggregates: Result<readonly Aggregate[], StorageProblem>) => void,
  ): Unwatch;
  /** Lists answers of a profile from the newest back, those before a place only (null: from the newest). */
  page(profileId: string, before: AnswerPlace | null, limit: number): Stored<readonly AnswerRecord[]>;
  /** Counts all answers of a profile again. */
  rebuildAggregates(profileId: string): Stored<void>;
}

/** How many of each thing; `lessons` are lessons that somebody has begun. */
export interface TransferCounts {
  readonly profiles: number;
  readonly sessions: number;
  readonly answers: number;
  readonly lessons: number;
  readonly packs: number;
}

/** A finished export, to be handed to the person as a download. */
export interface ExportFile {
  readonly fileName: string;
  readonly blob: Blob;
  readonly counts: TransferCounts;
}

/**
 * Why a whole file was not taken. `transfer.foreign`: not a Loupe export · `transfer.truncated`: cut off or damaged as a
 * zip · `transfer.newer-format`: made by a newer Loupe · `transfer.too-large`: the file or what it unpacks to exceeds the
 * limits · `transfer.hostile`: names or sizes no Loupe writes · `transfer.digest-mismatch`: a part was changed ·
 * `transfer.malformed`: the manifest cannot be read · `transfer.not-loaded`: the code for files could not be fetched, and
 * the file was not looked at. `part` is the file inside the export, where one is concerned.
 */
export interface FileProblem {
  readonly code:
    | 'transfer.foreign'
    | 'transfer.truncated'
    | 'transfer.newer-format'
    | 'transfer.too-large'
    | 'transfer.hostile'
    | 'transfer.digest-mismatch'
    | 'transfer.malformed'
    | 'transfer.not-loaded';
  readonly part: string | null;
}

/** Why an export or import failed as a whole. */
export type TransferProblem = FileProblem | StorageProblem;

/**
 * One thing of a file that was not taken; `line` counts from 1 and is null where the part has no lines.
 * `refused.malformed`: not what it should be, at `path` · `refused.newer-version`: a shape this Loupe does not know ·
 * `refused.differs`: the same thing is here with other contents, and stays · `refused.stranger`: it belongs to a profile
 * or session that the file does not bring and this device does not have.
 */
export interface Refusal {
  readonly code: 'refused.malformed' | 'refused.newer-version' | 'refused.differs' | 'refused.stranger';
  readonly part: string;
  readonly line: number | null;
  readonly path: string | null;
}

/** What an import did. `verified` is false where the browser could not compute digests (no secure context). */
export interface ImportReport {
  readonly profile: Profile;
  readonly added: TransferCounts;
  readonly alreadyHere: TransferCounts;
  readonly refused: readonly Refusal[];
  readonly verified: boolean;
}

/** Tells how far a long work is, 0 to 1. */
export type OnProgress = (share: number) => void;

/** Carries what a profile did from device to device. */
export interface TransferPort {
  /** Writes a profile and all that belongs to it, and the own specimens of this device where asked, to one file. */
  exportProfile(
    order: { readonly profileId: string; readonly packs: boolean; readonly exportedAt: number },
    onProgress: OnProgress,
  ): Promise<Result<ExportFile, TransferProblem>>;
  /** Writes answers that could not be stored to a file that `importFile` takes; needs no working storage. */
  exportUnsaved(
    profile: Profile,
    session: SessionRecord,
    answers: readonly AnswerRecord[],
    exportedAt: number,
  ): Promise<Result<ExportFile, TransferProblem>>;
  /** Reads, verifies and merges by id; nothing that is here is overwritten. All or nothing, refusals apart. */
  importFile(file: Blob, onProgress: OnProgress): Promise<Result<ImportReport, TransferProblem>>;
}

/** What the browser grants. Bytes; null where it does not say. `persisted` false: it may evict under pressure. */
export interface StorageEstimate {
  readonly usageBytes: number | null;
  readonly quotaBytes: number | null;
  readonly persisted: boolean;
}

/** Asks the browser about the room on this device. */
export interface StorageHealthPort {
  estimate(): Promise<StorageEstimate>;
  /** Asks for storage that is not evicted; true when granted. */
  persist(): Promise<boolean>;
}

/** Keeps the settings of this device and the chosen profile; quick enough to be read before the first picture. */
export interface SettingsPort {
  /** Reads; what is missing or broken has its default. */
  read(): Settings;
  write(settings: Settings): Result<void, StorageProblem>;
  /** Tells settings changed in another tab. */
  watch(listener: (settings: Settings) => void): Unwatch;
  /** Gives the profile chosen in this tab, else the one last chosen on this device, else null. */
  chosenProfile(): string | null;
  choose(profileId: string | null): void;
}

/** Gives the time in milliseconds since 1970 UTC. */
export type Clock = () => number;

/** Gives what must not repeat. */
export interface ChancePort {
  newId(): string;
  /** Gives a seed for a session: an integer from 0 to 4,294,967,295. */
  newSeed(): number;
}

/** Calls the listener whenever the page may be about to go away; the listener starts writing at once. */
export type OnPageHidden = (listener: () => void) => Unwatch;
