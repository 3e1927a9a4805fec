import type { Migration } from './migration';

/**
 * Counts by skill instead of by category, and what each skill's schedule is worked out from; both are made again from the
 * answers, which stay as they are. Answers are found by their instant.
 */
export const SKILLS_COUNTED: Migration = {
  version: 3,
  stores: {
    aggregates: null,
    tallies: '[profileId+grain+skill+period], profileId, [profileId+grain+period]',
    memories: '[profileId+skill], profileId',
    answers: '[sessionId+index], profileId, [profileId+answeredAt]',
  },
  upgrade: null,
};
