import { fail, ok } from '@/core/kernel/result';
import type { ReadLearnerFile } from '@/state/cohort-store';
import { TRANSFER_LIMITS } from './export-format';
import { readExport } from './read-export';

/** Reads the person, sessions and answers of an export; nothing of it is kept. */
export const readLearner: ReadLearnerFile = async (file) => {
  try {
    const read = await readExport(file, TRANSFER_LIMITS, () => undefined);
    if (!read.ok) return read;
    const { profile, sessions, answers, refused } = read.value;
    return ok({
      profile,
      sessions: sessions.map(({ record }) => record),
      answers: answers.map(({ record }) => record),
      unread: refused.length,
    });
  } catch {
    return fail({ code: 'transfer.malformed', part: null });
  }
};
