import Dexie, { type Table } from 'dexie';
import type { PhotographedSpecimen } from '@/core/document/photographed';
import type { Aggregate } from '@/core/learning/aggregate';
import type { AnswerRecord } from '@/core/learning/answer-record';
import type { LessonProgress } from '@/core/learning/lesson-progress';
import type { Profile } from '@/core/learning/profile';
import type { SessionRecord } from '@/core/learning/session-record';
import type { SkillMemory } from '@/core/learning/skill-memory';
import type { FacePicture } from '@/examiner/faces/checked-face-pack';
import type { FacePackRecord } from '@/state/face-pack-port';
import type { PackPicture, StoredKey } from '@/state/pack-port';
import type { KnownKey } from '@/state/signing-port';
import { MIGRATIONS } from './migrations/all';
import { strictFactory } from './strict-factory';

/** A fact about the database itself. `aggregates-version` says by which rules the aggregates were counted. */
export interface MetaRow {
  readonly key: 'aggregates-version';
  readonly value: number;
}

/** The key of an own specimen, apart from its public half. */
export interface PackKeyRow extends StoredKey {
  readonly id: string;
}

/** A picture of an own specimen. */
export interface PackImageRow extends PackPicture {
  readonly specimen: string;
}

/** A picture of an own face pack. */
export interface FacePictureRow extends FacePicture {
  readonly pack: string;
}

/** The key that this device signs with; `privateKey` cannot be read out of the browser, `publicKey` is an uncompressed point. */
export interface DeviceKeyRow {
  readonly id: 'own';
  readonly privateKey: CryptoKey;
  readonly publicKey: Uint8Array<ArrayBuffer>;
}

/** The name of the one database of a device. */
export const DATABASE_NAME = 'loupe';

/** What the database stands on; a test gives its own. */
export interface IndexedDbGlobals {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

/** The tables of a device. */
export class LoupeDatabase extends Dexie {
  readonly profiles: Table<Profile, string>;
  readonly sessions: Table<SessionRecord, string>;
  readonly answers: Table<AnswerRecord, [string, number]>;
  readonly tallies: Table<Aggregate, [string, string, string, number]>;
  readonly memories: Table<SkillMemory, [string, string]>;
  readonly meta: Table<MetaRow, MetaRow['key']>;
  readonly packSpecimens: Table<PhotographedSpecimen, string>;
  readonly packKeys: Table<PackKeyRow, string>;
  readonly packImages: Table<PackImageRow, [string, string]>;
  readonly facePacks: Table<FacePackRecord, string>;
  readonly facePictures: Table<FacePictureRow, [string, string]>;
  readonly lessonProgress: Table<LessonProgress, [string, string]>;
  readonly deviceKeys: Table<DeviceKeyRow, DeviceKeyRow['id']>;
  readonly knownKeys: Table<KnownKey, string>;

  constructor(globals: IndexedDbGlobals) {
    super(DATABASE_NAME, { indexedDB: strictFactory(globals.indexedDB), IDBKeyRange: globals.IDBKeyRange });
    for (const migration of MIGRATIONS) {
      const version = this.version(migration.version).stores({ ...migration.stores });
      if (migration.upgrade) version.upgrade(migration.upgrade);
    }
    this.profiles = this.table('profiles');
    this.sessions = this.table('sessions');
    this.answers = this.table('answers');
    this.tallies = this.table('tallies');
    this.memories = this.table('memories');
    this.meta = this.table('meta');
    this.packSpecimens = this.table('packSpecimens');
    this.packKeys = this.table('packKeys');
    this.packImages = this.table('packImages');
    this.facePacks = this.table('facePacks');
    this.facePictures = this.table('facePictures');
    this.lessonProgress = this.table('lessonProgress');
    this.deviceKeys = this.table('deviceKeys');
    this.knownKeys = this.table('knownKeys');
    this.answers.hook('updating', () => {
      throw new AppendOnlyError('an answer is never changed');
    });
  }
}

/** A programmer's mistake: code that would change an answer. */
export class AppendOnlyError extends Error {
  override readonly name = 'AppendOnlyError';
}
