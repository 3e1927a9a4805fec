import { createStore } from 'zustand/vanilla';
import type { Finding, FindingTarget, Instrument, Verdict } from '@/core/examination/answer';
import { afterEvent, type Examination, type ExaminationEvent, NEW_EXAMINATION } from '@/core/examination/examination';
import type { Category, Sign } from '@/core/fraud/evidence';
import type { Draft } from '@/core/learning/session-record';
import { createExaminationTimer } from './examination-timer';
import type { Clock } from './ports';
import type { Readable } from './readable';

/** How something was seen: the light, and the magnification (1 is life size). */
export type SeenWith = Pick<Finding, 'light' | 'magnification'>;

/** A place that was marked and has no name yet, or a finding whose name is being changed. */
export type Naming =
  | { readonly kind: 'new'; readonly target: FindingTarget; readonly seen: SeenWith }
  | { readonly kind: 'change'; readonly finding: Finding };

/** Where the examination of one specimen stands: the work with its undo, what is being named, the mark pointed at. */
export interface ExaminationState {
  readonly work: Examination;
  readonly naming: Naming | null;
  readonly selected: string | null;
}

/** What a learner does with one specimen. */
export interface ExaminationStore {
  readonly state: Readable<ExaminationState>;
  /** Starts the clock: the specimen can be seen. */
  begin(): void;
  /** Stops the clock while the page is hidden, and starts it again. */
  pause(paused: boolean): void;
  /** Marks a place, or the faces; it becomes a finding once it has a name. */
  mark(target: FindingTarget, seen: SeenWith): void;
  change(finding: string): void;
  name(sign: Sign, category: Category): void;
  dropNaming(): void;
  remove(finding: string): void;
  select(finding: string | null): void;
  decide(verdict: Verdict): void;
  use(instrument: Instrument): void;
  undo(): void;
  redo(): void;
  /** Gives the work as it stands. */
  draft(): Omit<Draft, 'submittedAt' | 'place'>;
}

interface ExaminationDependencies {
  readonly draft: Draft;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** Opens the examination of a specimen with the work done so far. */
export function createExaminationStore({ draft, clock, newId }: ExaminationDependencies): ExaminationStore {
  const { findings, verdict, instruments } = draft;
  const store = createStore<ExaminationState>()(() => ({
    work: { ...NEW_EXAMINATION, now: { findings, verdict }, instruments },
    naming: null,
    selected: null,
  }));
  const timer = createExaminationTimer(clock, draft.elapsedMs);

  function happen(event: ExaminationEvent, rest: Partial<Omit<ExaminationState, 'work'>> = {}): void {
    const { work } = store.getState();
    store.setState({ work: afterEvent(work, event), ...rest });
  }

  return {
    state: store,
    begin: timer.begin,
    pause: timer.pause,
    mark: (target, seen) => store.setState({ naming: { kind: 'new', target, seen }, selected: null }),
    change(id) {
      const finding = store.getState().work.now.findings.find((candidate) => candidate.id === id);
      if (finding) store.setState({ naming: { kind: 'change', finding }, selected: id });
    },
    name(sign, category) {
      const { naming } = store.getState();
      if (!naming) return;
      const done = { naming: null };
      if (naming.kind === 'change') {
        happen({ type: 'finding-changed', finding: { ...naming.finding, sign, category } }, done);
        return;
      }
      const finding: Finding = { id: newId(), target: naming.target, sign, category, ...naming.seen };
      happen({ type: 'finding-added', finding }, { ...done, selected: finding.id });
    },
    dropNaming: () => store.setState({ naming: null }),
    remove(id) {
      const { selected } = store.getState();
      happen({ type: 'finding-removed', id }, selected === id ? { selected: null } : {});
    },
    select: (selected) => store.setState({ selected }),
    decide: (chosen) => happen({ type: 'verdict-chosen', verdict: chosen }),
    use: (instrument) => happen({ type: 'instrument-used', instrument }),
    undo: () => happen({ type: 'undone' }, { naming: null }),
    redo: () => happen({ type: 'redone' }, { naming: null }),
    draft() {
      const { work } = store.getState();
      return { index: draft.index, ...work.now, instruments: work.instruments, elapsedMs: timer.elapsedMs() };
    },
  };
}
