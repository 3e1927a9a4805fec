import { LANGUAGES } from '@/core/kernel/language';
import { fail, ok } from '@/core/kernel/result';
import { TIME_FACTORS } from '@/core/learning/tests/test-kind';
import type { SettingsPort } from '@/state/ports';
import { DEFAULT_SETTINGS, MOTIONS, type Settings, THEMES } from '@/state/settings';
import { storageProblemOf } from './storage-problem';

const SETTINGS_KEY = 'loupe.settings';
const PROFILE_KEY = 'loupe.profile';

/** The parts of a window that keep small things and tell of changes in other tabs. */
export type SettingsWindow = Pick<
  Window,
  'localStorage' | 'sessionStorage' | 'addEventListener' | 'removeEventListener'
>;

/** Creates the keeper of settings. A browser that forbids storage gives the defaults, and keeps nothing. */
export function createSettingsStorage(view: SettingsWindow): SettingsPort {
  return {
    read: () => parseSettings(readText(() => view.localStorage, SETTINGS_KEY)),
    write(settings) {
      try {
        view.localStorage.setItem(SETTINGS_KEY, JSON.stringify(settings));
        return ok(undefined);
      } catch (error) {
        return fail(storageProblemOf(error));
      }
    },
    watch(listener) {
      const onStorage = (event: StorageEvent) => {
        if (event.key === SETTINGS_KEY) listener(parseSettings(event.newValue));
      };
      view.addEventListener('storage', onStorage);
      return () => view.removeEventListener('storage', onStorage);
    },
    chosenProfile: () =>
      readText(() => view.sessionStorage, PROFILE_KEY) ?? readText(() => view.localStorage, PROFILE_KEY),
    choose(profileId) {
      for (const storage of [() => view.sessionStorage, () => view.localStorage])
        writeText(storage, PROFILE_KEY, profileId);
    },
  };
}

function readText(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}

/** A choice that cannot be kept is made again next time; there is nothing to lose. */
function writeText(storage: () => Storage, key: string, text: string | null): boolean {
  try {
    if (text === null) storage().removeItem(key);
    else storage().setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

function parseSettings(text: string | null): Settings {
  const found = parseObject(text);
  return {
    language: oneOf(LANGUAGES, found['language']) ?? DEFAULT_SETTINGS.language,
    theme: oneOf(THEMES, found['theme']) ?? DEFAULT_SETTINGS.theme,
    motion: oneOf(MOTIONS, found['motion']) ?? DEFAULT_SETTINGS.motion,
    plainLight: typeof found['plainLight'] === 'boolean' ? found['plainLight'] : DEFAULT_SETTINGS.plainLight,
    timeFactor: TIME_FACTORS.find((one) => one === found['timeFactor']) ?? DEFAULT_SETTINGS.timeFactor,
    hintSeen: typeof found['hintSeen'] === 'boolean' ? found['hintSeen'] : DEFAULT_SETTINGS.hintSeen,
  };
}

function parseObject(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function oneOf<T extends string>(list: readonly T[], value: unknown): T | null {
  return list.find((one) => one === value) ?? null;
}
