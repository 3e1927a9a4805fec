import type { Language } from '@/core/kernel/language';
import type { TimeFactor } from '@/core/learning/tests/test-kind';

/** The themes; `system` follows the device. */
export const THEMES = ['system', 'light', 'dark'] as const;

/** One theme. */
export type Theme = (typeof THEMES)[number];

/** How much may move; `system` follows the device. */
export const MOTIONS = ['system', 'reduced', 'full'] as const;

/** One choice of motion. */
export type Motion = (typeof MOTIONS)[number];

/** The settings of a device. `language` null follows the browser; `plainLight` true never uses WebGL; `hintSeen` true once the first hint at the table was put away; `timeFactor` is how much time a specimen of a test gets. */
export interface Settings {
  readonly language: Language | null;
  readonly theme: Theme;
  readonly motion: Motion;
  readonly plainLight: boolean;
  readonly hintSeen: boolean;
  readonly timeFactor: TimeFactor;
}

/** The settings of a device nobody has set. */
export const DEFAULT_SETTINGS: Settings = {
  language: null,
  theme: 'system',
  motion: 'system',
  plainLight: false,
  hintSeen: false,
  timeFactor: 1,
};
