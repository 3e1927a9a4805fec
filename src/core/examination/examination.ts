import type { Finding, Instrument, Verdict } from './answer';

/** What a learner has marked and decided so far; the part that undo takes back. */
export interface Markings {
  readonly findings: readonly Finding[];
  readonly verdict: Verdict | null;
}

/**
 * An examination under way. `past` and `future` are the markings that undo and redo go to, nearest last.
 * Instruments are listed in the order of first use and are never undone.
 */
export interface Examination {
  readonly now: Markings;
  readonly past: readonly Markings[];
  readonly future: readonly Markings[];
  readonly instruments: readonly Instrument[];
}

/** What can happen in an examination. */
export type ExaminationEvent =
  | { readonly type: 'instrument-used'; readonly instrument: Instrument }
  | { readonly type: 'finding-added'; readonly finding: Finding }
  | { readonly type: 'finding-changed'; readonly finding: Finding }
  | { readonly type: 'finding-removed'; readonly id: string }
  | { readonly type: 'verdict-chosen'; readonly verdict: Verdict | null }
  | { readonly type: 'undone' }
  | { readonly type: 'redone' };

/** An examination in which nothing has been done. */
export const NEW_EXAMINATION: Examination = {
  now: { findings: [], verdict: null },
  past: [],
  future: [],
  instruments: ['white'],
};

/** Gives the examination after an event; an event that changes nothing gives the same object back. */
export function afterEvent(examination: Examination, event: ExaminationEvent): Examination {
  const { now, past, future, instruments } = examination;
  switch (event.type) {
    case 'instrument-used':
      if (instruments.includes(event.instrument)) return examination;
      return { ...examination, instruments: [...instruments, event.instrument] };
    case 'finding-added':
      if (now.findings.some((finding) => finding.id === event.finding.id)) return examination;
      return step(examination, { ...now, findings: [...now.findings, event.finding] });
    case 'finding-changed':
      if (!now.findings.some((finding) => finding.id === event.finding.id)) return examination;
      return step(examination, {
        ...now,
        findings: now.findings.map((finding) => (finding.id === event.finding.id ? event.finding : finding)),
      });
    case 'finding-removed':
      if (!now.findings.some((finding) => finding.id === event.id)) return examination;
      return step(examination, { ...now, findings: now.findings.filter((finding) => finding.id !== event.id) });
    case 'verdict-chosen':
      return step(examination, { ...now, verdict: event.verdict });
    case 'undone': {
      const before = past.at(-1);
      if (!before) return examination;
      return { ...examination, now: before, past: past.slice(0, -1), future: [...future, now] };
    }
    case 'redone': {
      const after = future.at(-1);
      if (!after) return examination;
      return { ...examination, now: after, past: [...past, now], future: future.slice(0, -1) };
    }
  }
}

function step(examination: Examination, next: Markings): Examination {
  return { ...examination, now: next, past: [...examination.past, examination.now], future: [] };
}
