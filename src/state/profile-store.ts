import { createStore } from 'zustand/vanilla';
import { fail, ok, type Result } from '@/core/kernel/result';
import { checkProfileName, type Profile, type ProfileNameProblem } from '@/core/learning/profile';
import type { Role } from '@/core/tasks/role';
import type { ChancePort, Clock, ProfilePort, SettingsPort, StorageProblem, Unwatch } from './ports';
import type { Readable } from './readable';

/** The people of this device, oldest first, and who of them practises in this tab. */
export type ProfileState =
  /** `remembered`: somebody practised in this browser last. */
  | { readonly phase: 'loading'; readonly remembered: boolean }
  | { readonly phase: 'failed'; readonly problem: StorageProblem }
  | { readonly phase: 'ready'; readonly profiles: readonly Profile[]; readonly chosen: Profile | null };

/** Why a profile could not be made or changed. */
export type ProfileProblem = StorageProblem | { readonly code: ProfileNameProblem };

/** Who practises on this device. */
export interface ProfileStore {
  readonly state: Readable<ProfileState>;
  /** Makes a profile and chooses it. */
  create(name: string, role: Role): Promise<Result<Profile, ProfileProblem>>;
  rename(id: string, name: string): Promise<Result<void, ProfileProblem>>;
  changeRole(id: string, role: Role): Promise<Result<void, StorageProblem>>;
  choose(id: string | null): void;
  /** Deletes a profile and all that belongs to it. */
  remove(id: string): Promise<Result<void, StorageProblem>>;
  readonly dispose: Unwatch;
}

/** What a profile store needs from outside. */
export interface ProfileStoreDependencies {
  readonly profiles: ProfilePort;
  readonly settings: Pick<SettingsPort, 'chosenProfile' | 'choose'>;
  readonly chance: Pick<ChancePort, 'newId'>;
  readonly clock: Clock;
}

/** Creates the store of profiles; it follows changes of other tabs until disposed. */
export function createProfileStore(needs: ProfileStoreDependencies): ProfileStore {
  let chosenId = needs.settings.chosenProfile();
  const state = createStore<ProfileState>()(() => ({ phase: 'loading', remembered: chosenId !== null }));

  function show(profiles: readonly Profile[]): void {
    state.setState(
      { phase: 'ready', profiles, chosen: profiles.find((profile) => profile.id === chosenId) ?? null },
      true,
    );
  }

  function choose(id: string | null): void {
    chosenId = id;
    needs.settings.choose(id);
    const current = state.getState();
    if (current.phase === 'ready') show(current.profiles);
  }

  async function refresh(): Promise<void> {
    const listed = await needs.profiles.list();
    if (listed.ok) show(listed.value);
  }

  async function change(
    id: string,
    part: Partial<Pick<Profile, 'name' | 'role'>>,
  ): Promise<Result<void, StorageProblem>> {
    const changed = await needs.profiles.change(id, part);
    if (changed.ok) await refresh();
    return changed;
  }

  const dispose = needs.profiles.watch((listed) => {
    if (listed.ok) show(listed.value);
    else state.setState({ phase: 'failed', problem: listed.problem }, true);
  });

  return {
    state,
    choose,
    dispose,
    async create(name, role) {
      const problem = checkProfileName(name);
      if (problem) return fail({ code: problem });
      const profile: Profile = {
        id: needs.chance.newId(),
        name: name.trim(),
        role,
        createdAt: needs.clock(),
        exportedAt: null,
      };
      const created = await needs.profiles.create(profile);
      if (!created.ok) return created;
      // Listed first and chosen then, so that nobody is never chosen in between.
      await refresh();
      choose(profile.id);
      return ok(profile);
    },
    async rename(id, name) {
      const problem = checkProfileName(name);
      if (problem) return fail({ code: problem });
      return change(id, { name: name.trim() });
    },
    changeRole: (id, role) => change(id, { role }),
    async remove(id) {
      const removed = await needs.profiles.remove(id);
      if (!removed.ok) return removed;
      if (chosenId === id) choose(null);
      await refresh();
      return removed;
    },
  };
}
