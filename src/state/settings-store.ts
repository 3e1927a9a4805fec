import { createStore } from 'zustand/vanilla';
import type { SettingsPort, StorageProblem, Unwatch } from './ports';
import type { Readable } from './readable';
import type { Settings } from './settings';

/** The settings in force; `problem` tells that the last change holds in this tab but could not be kept. */
export interface SettingsState {
  readonly settings: Settings;
  readonly problem: StorageProblem | null;
}

/** How the app looks and speaks on this device. */
export interface SettingsStore {
  readonly state: Readable<SettingsState>;
  change(part: Partial<Settings>): void;
  readonly dispose: Unwatch;
}

/** Creates the store of settings; it is filled at once and follows changes of other tabs until disposed. */
export function createSettingsStore(port: SettingsPort): SettingsStore {
  const state = createStore<SettingsState>()(() => ({ settings: port.read(), problem: null }));
  return {
    state,
    change(part) {
      const settings = { ...state.getState().settings, ...part };
      const written = port.write(settings);
      state.setState({ settings, problem: written.ok ? null : written.problem });
    },
    dispose: port.watch((settings) => state.setState({ settings, problem: null })),
  };
}
