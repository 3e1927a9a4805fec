import { createStore } from 'zustand/vanilla';
import type { Finding, FindingTarget, Instrument, Verdict } from '@/core/examination/answer';
import type { Category, Sign } from '@/core/fraud/evidence';
import type { Draft } from '@/core/learning/session-record';
import type { Clock } from './ports';
import type { Readable } from './readable';

/** How something was seen: the light, and the magnification (1 is life size). */
export type SeenWith = Pick<Finding, 'light' | 'magnification'>;

/** A place that was marked and has no name yet, or a finding whose name is being changed. */
export type Naming =
  | { readonly kind: 'new'; readonly target: FindingTarget; readonly seen: SeenWith }
  | { readonly kind: 'change'; readonly finding: Finding };

/** The part of the work that undo takes back. */
interface Work {
  readonly verdict: Verdict | null;
  readonly findings: readonly Finding[];
}

/** Where the examination of one specimen stands. `past` and `future` are what undo and redo go back and forth over. */
export interface ExaminationState extends Work {
  readonly past: readonly Work[];
  readonly future: readonly Work[];
  readonly instruments: readonly Instrument[];
  readonly naming: Naming | null;
  readonly selected: string | null;
}

/** What a learner does with one specimen; every change is handed on as a draft at once. */
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
  decide(verdict: Verdict | null): void;
  use(instrument: Instrument): void;
  undo(): void;
  redo(): void;
  /** Hands the work on as it stands now, such as before the page goes away. */
  keep(): void;
  /** Gives the work as it stands. */
  draft(): Omit<Draft, 'submittedAt' | 'place'>;
}

interface ExaminationDependencies {
  readonly draft: Draft;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly onChange: () => void;
}

/** Opens the examination of a specimen with the work done so far. */
export function createExaminationStore({ draft, clock, newId, onChange }: ExaminationDependencies): ExaminationStore {
  const store = createStore<ExaminationState>()(() => ({
    verdict: draft.verdict,
    findings: draft.findings,
    past: [],
    future: [],
    instruments: draft.instruments,
    naming: null,
    selected: null,
  }));
  let spentMs = draft.elapsedMs;
  let since: number | null = null;
  let begun = false;

  function elapsed(): number {
    return spentMs + (since === null ? 0 : Math.max(0, clock() - since));
  }

  function work(next: Partial<Work>, rest: Partial<ExaminationState> = {}): void {
    store.setState(({ past, verdict, findings }) => ({
      past: [...past, { verdict, findings }],
      future: [],
      ...next,
      ...rest,
    }));
    onChange();
  }

  return {
    state: store,
    begin() {
      begun = true;
      since ??= clock();
    },
    pause(paused) {
      if (!begun) return;
      spentMs = elapsed();
      since = paused ? null : clock();
      if (paused) onChange();
    },
    mark: (target, seen) => store.setState({ naming: { kind: 'new', target, seen }, selected: null }),
    change(id) {
      const finding = store.getState().findings.find((candidate) => candidate.id === id);
      if (finding) store.setState({ naming: { kind: 'change', finding }, selected: id });
    },
    name(sign, category) {
      const { naming, findings } = store.getState();
      if (!naming) return;
      if (naming.kind === 'change') {
        const changed = { ...naming.finding, sign, category };
        work({ findings: findings.map((finding) => (finding.id === changed.id ? changed : finding)) }, { naming: null });
        return;
      }
      const finding: Finding = { id: newId(), target: naming.target, sign, category, ...naming.seen };
      work({ findings: [...findings, finding] }, { naming: null, selected: finding.id });
    },
    dropNaming: () => store.setState({ naming: null }),
    remove(id) {
      const { findings, selected } = store.getState();
      work({ findings: findings.filter((finding) => finding.id !== id) }, { selected: selected === id ? null : selected });
    },
    select: (selected) => store.setState({ selected }),
    decide(verdict) {
      work({ verdict });
    },
    use(instrument) {
      const { instruments } = store.getState();
      if (instruments.at(-1) === instrument) return;
      store.setState({ instruments: [...instruments, instrument] });
      onChange();
    },
    undo() {
      const { past, future, verdict, findings } = store.getState();
      const before = past.at(-1);
      if (!before) return;
      store.setState({ ...before, past: past.slice(0, -1), future: [{ verdict, findings }, ...future], naming: null });
      onChange();
    },
    redo() {
      const { past, future, verdict, findings } = store.getState();
      const [after, ...later] = future;
      if (!after) return;
      store.setState({ ...after, past: [...past, { verdict, findings }], future: later, naming: null });
      onChange();
    },
    keep: onChange,
    draft() {
      const { verdict, findings, instruments } = store.getState();
      return { index: draft.index, verdict, findings, instruments, elapsedMs: elapsed() };
    },
  };
}
