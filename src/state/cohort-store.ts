import { createStore } from 'zustand/vanilla';
import type { Result } from '@/core/kernel/result';
import { fail, ok } from '@/core/kernel/result';
import type { AnswerRecord } from '@/core/learning/answer-record';
import type { Profile } from '@/core/learning/profile';
import type { SessionRecord } from '@/core/learning/session-record';
import { type CohortTest, type FormStatistics, formStatistics } from '@/core/learning/tests/form-statistics';
import type { AnswerPort, FileProblem, SessionPort, StorageProblem } from './ports';
import type { Readable } from './readable';

/** Somebody of a group: from a profile of this device, or from a file that is read and not kept. */
export interface CohortMember {
  readonly id: string;
  readonly name: string;
  readonly from: 'device' | 'file';
  readonly tests: readonly CohortTest[];
  /** How many things of the file this Loupe could not read; 0 for a profile of this device. */
  readonly unread: number;
}

/** A file or a profile that could not be read: its name, and why. */
export interface UnreadMember {
  readonly about: string;
  readonly problem: FileProblem | StorageProblem;
}

/** A group and what its tests come to; `problems` tells what could not be read of what was added last. */
export interface CohortState {
  readonly members: readonly CohortMember[];
  readonly forms: readonly FormStatistics[];
  readonly busy: boolean;
  readonly problems: readonly UnreadMember[];
}

/** The parts of an export that a group needs; `unread` counts what was in the file and could not be read. */
export interface ReadLearner {
  readonly profile: Profile;
  readonly sessions: readonly SessionRecord[];
  readonly answers: readonly AnswerRecord[];
  readonly unread: number;
}

/** Reads an export without keeping anything of it. */
export type ReadLearnerFile = (file: Blob) => Promise<Result<ReadLearner, FileProblem>>;

/** Gathers a group; it is forgotten with the page. Somebody who comes twice is taken once, the device before a file. */
export interface CohortStore {
  readonly state: Readable<CohortState>;
  addProfile(profile: Profile): Promise<void>;
  /** Adds every file that can be read; one that cannot keeps no other out. */
  addFiles(files: readonly File[]): Promise<void>;
  remove(id: string): void;
}

const NOBODY: CohortState = { members: [], forms: [], busy: false, problems: [] };

/** Creates the store of a group, in which nobody is. */
export function createCohortStore(needs: {
  readonly sessions: Pick<SessionPort, 'tests'>;
  readonly answers: Pick<AnswerPort, 'ofSession'>;
  readonly readFile: ReadLearnerFile;
}): CohortStore {
  const state = createStore<CohortState>()(() => NOBODY);

  function put(members: readonly CohortMember[]): void {
    state.setState({ members, forms: formStatistics(members.flatMap(({ tests }) => tests)) });
  }

  function take(member: CohortMember): void {
    const { members } = state.getState();
    const here = members.find(({ id }) => id === member.id);
    if (here?.from === 'device' && member.from === 'file') return;
    put(here ? members.map((one) => (one.id === member.id ? member : one)) : [...members, member]);
  }

  function note(problem: UnreadMember): void {
    state.setState(({ problems }) => ({ problems: [...problems, problem] }));
  }

  async function during(work: () => Promise<void>): Promise<void> {
    state.setState({ busy: true, problems: [] });
    await work();
    state.setState({ busy: false });
  }

  return {
    state,
    addProfile: (profile) =>
      during(async () => {
        const read = await testsOnDevice(profile.id, needs);
        if (read.ok) take({ id: profile.id, name: profile.name, from: 'device', tests: read.value, unread: 0 });
        else note({ about: profile.name, problem: read.problem });
      }),
    addFiles: (files) =>
      during(async () => {
        for (const file of files) {
          const read = await needs.readFile(file);
          if (!read.ok) {
            note({ about: file.name, problem: read.problem });
            continue;
          }
          const { profile, unread } = read.value;
          take({ id: profile.id, name: profile.name, from: 'file', tests: testsInFile(read.value), unread });
        }
      }),
    remove: (id) => put(state.getState().members.filter((member) => member.id !== id)),
  };
}

async function testsOnDevice(
  profileId: string,
  { sessions, answers }: Pick<Parameters<typeof createCohortStore>[0], 'sessions' | 'answers'>,
): Promise<Result<readonly CohortTest[], StorageProblem>> {
  const read = await sessions.tests(profileId);
  if (!read.ok) return read;
  const tests: CohortTest[] = [];
  for (const { id, finishedAt } of read.value) {
    if (finishedAt === null) continue;
    const own = await answers.ofSession(id);
    if (!own.ok) return fail(own.problem);
    tests.push({ personId: profileId, finishedAt, answers: own.value });
  }
  return ok(tests);
}

function testsInFile({ profile, sessions, answers }: ReadLearner): readonly CohortTest[] {
  const bySession = new Map<string, AnswerRecord[]>();
  for (const record of answers) bySession.set(record.sessionId, [...(bySession.get(record.sessionId) ?? []), record]);
  return sessions.flatMap(({ id, plan, finishedAt }): readonly CohortTest[] =>
    plan.form && finishedAt !== null ? [{ personId: profile.id, finishedAt, answers: bySession.get(id) ?? [] }] : [],
  );
}
