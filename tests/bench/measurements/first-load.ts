import { FIRST_LOAD_LIMIT, weighFirstLoad } from '../../support/first-load.mjs';
import { atMost, type Measurement } from '../measurement';

/** The scripts that are loaded before the first screen. */
export const FIRST_LOAD: Measurement = {
  name: 'first-load',
  take: async ({ build }) => [
    atMost(
      'JavaScript before the first screen, gzip',
      weighFirstLoad(build).bytes / 1000,
      'kB',
      FIRST_LOAD_LIMIT / 1000,
    ),
  ],
};
