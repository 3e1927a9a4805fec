import type { Document, Presentation } from '@/core/document/document';
import { turnedStampBox } from '@/core/document/stamp-box';
import type { InventedState } from '@/core/document/state';
import type { Evidence } from '@/core/fraud/evidence';
import { stampsIn } from '@/core/fraud/stamps-in';
import type { BoxMm } from '@/core/kernel/geometry';
import type { PlainDate } from '@/core/kernel/plain-date';
import { ok, type Result } from '@/core/kernel/result';
import { NOTHING_OBSERVED, type Observed, readObserved } from '../observed';
import { badInput, badParams, isListOf, isOneOf, isRecord } from '../read-input';
import { hasNoDoubles, isShortText } from '../short-text';
import { drawSpecimen, parseSpecimenParams, type SpecimenParams } from '../specimen-params';
import type { TaskDefinition, TaskSheet } from '../task';
import type { TaskInputProblem } from '../task-input-problem';
import type { TaskSource } from '../task-source';
import { alterHistory } from './alter-history';
import { evidenceOfHistory } from './evidence-of-history';
import { ALLOWED_STAY_DAYS, staysIn } from './history';
import { CATEGORY_OF_PROBLEM, HISTORY_PROBLEMS, type HistoryProblem } from './history-problem';
import { type HistoryReason, isHistoryReady, scoreHistory } from './score-history';

/** What an author may fix: what is the matter, and the document. */
export interface TravelHistoryParams extends Pick<SpecimenParams, 'modelSet'> {
  readonly problem?: HistoryProblem;
}

/** A stamp as it can be read. */
export interface ReadStamp {
  readonly id: string;
  readonly page: string;
  readonly state: string;
  readonly direction: 'entry' | 'exit';
  readonly mode: 'air' | 'land' | 'sea';
  readonly place: string;
  readonly date: PlainDate;
  /** Where it lies on its page, in millimetres. */
  readonly box: BoxMm;
}

/** What the reference says of a State's stamps: its posts, and sheets with its designs by the years in which they were in use. */
export interface StampReference {
  readonly state: string;
  readonly name: string;
  readonly posts: readonly { readonly name: string; readonly mode: 'air' | 'land' | 'sea' }[];
  readonly designs: readonly {
    readonly from: number;
    readonly to: number;
    readonly entry: number;
    readonly exit: number;
  }[];
}

/** The stamps in page order, and what has to be known to judge them; numbers of designs are places on the table. */
export interface TravelHistoryShown {
  readonly pages: readonly string[];
  readonly stamps: readonly ReadStamp[];
  readonly issued: PlainDate;
  readonly examined: PlainDate;
  readonly allowedDays: number;
  readonly reference: readonly StampReference[];
}

/** What is the matter, and the ids of the stamps that show it. */
export interface TravelHistoryKey {
  readonly problem: HistoryProblem;
  readonly stamps: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** What the learner did: `problem` names what is the matter, `stamps` lists the ids of marked stamps. */
export interface TravelHistoryInput extends Observed {
  readonly problem: HistoryProblem | null;
  readonly stamps: readonly string[];
}

/** The types of this kind; the stamped document lies on the table first, then the sheets of the reference. */
export interface TravelHistoryShape {
  readonly params: TravelHistoryParams;
  readonly shown: TravelHistoryShown;
  readonly key: TravelHistoryKey;
  readonly input: TravelHistoryInput;
  readonly reason: HistoryReason;
  readonly question: never;
  readonly reply: never;
}

const MOST_STAMPS = 24;
const TRIED = 12;

/** The chance of each matter: stamps in order are as frequent as all that makes a document fraudulent, within a factor. */
const DRAWN: readonly HistoryProblem[] = [...HISTORY_PROBLEMS, 'in-order', 'in-order'];

/** Reads the stamps of a document: order, stays, posts and designs. */
export const travelHistoryTask: TaskDefinition<TravelHistoryShape> = {
  version: 1,
  recorded: { problem: 'code', stamps: 'list' },
  parseParams: parseHistoryParams,
  make: makeHistory,
  start: () => ({ ...NOTHING_OBSERVED, problem: null, stamps: [] }),
  parseInput(raw) {
    const observed = readObserved(raw);
    if (!observed || !isRecord(raw)) return badInput('');
    const { problem, stamps } = raw;
    if (problem !== null && !isOneOf(HISTORY_PROBLEMS, problem)) return badInput('problem');
    if (!isListOf(stamps, MOST_STAMPS, isShortText) || !hasNoDoubles(stamps)) return badInput('stamps');
    return ok({ ...observed, problem, stamps });
  },
  isReady: isHistoryReady,
  score: scoreHistory,
  simulate({ shown, key }, { skill }, random) {
    if (random.chance(skill)) return { ...NOTHING_OBSERVED, problem: key.problem, stamps: key.stamps.slice(0, 1) };
    const stamps = shown.stamps.length > 0 ? [random.pick(shown.stamps).id] : [];
    return { ...NOTHING_OBSERVED, problem: random.pick(HISTORY_PROBLEMS), stamps };
  },
};

async function makeHistory(params: TravelHistoryParams, source: TaskSource) {
  for (let attempt = 0; attempt < TRIED; attempt++) {
    const random = source.random.fork(`history/${attempt}`);
    const wish = { deeds: [null], sets: ({ models }: { models: readonly string[] }) => models.length === 1 };
    const genuine = await drawSpecimen(
      { ...(params.modelSet && { modelSet: params.modelSet }), interventions: [] },
      { ...wish, needs: ({ presentation }) => staysIn(presentation).length > 1 },
      { ...source, random },
    );
    const problem = params.problem ?? random.fork('problem').pick(DRAWN);
    const altered = alterHistory(problem, genuine.presentation, source.states, random.fork('altered'));
    const [document] = altered?.presentation.documents ?? [];
    if (!altered || !document) continue;
    const evidence = evidenceOfHistory(problem, altered);
    const { presentation } = altered;
    const specimen = { ...genuine, presentation, evidence, category: CATEGORY_OF_PROBLEM[problem] };
    const { reference, sheets } = await referenceOf(presentation, source);
    return {
      shown: { ...readHistory(presentation, document), reference },
      key: { problem, stamps: altered.stamps, evidence },
      sheets: [{ kind: 'specimen', specimen } as const, ...sheets],
    };
  }
  throw new RangeError('No document offers this travel history');
}

function readHistory(presentation: Presentation, { issued }: Document): Omit<TravelHistoryShown, 'reference'> {
  const stamps = stampsIn(presentation)
    .toSorted((a, b) => a.page - b.page || a.element.box.y - b.element.box.y || a.element.box.x - b.element.box.x)
    .map(({ on, element }) => {
      const { id, state, direction, mode, place, date } = element;
      return { id, page: on.id, state, direction, mode, place, date, box: turnedStampBox(element) };
    });
  return {
    pages: [...new Set(stamps.map(({ page }) => page))],
    stamps,
    issued,
    examined: presentation.examined,
    allowedDays: ALLOWED_STAY_DAYS,
  };
}

/** Lays out what is known of the stamps of every State in the document; the stamped document keeps the first place. */
async function referenceOf(
  presentation: Presentation,
  source: TaskSource,
): Promise<{ readonly reference: readonly StampReference[]; readonly sheets: readonly TaskSheet[] }> {
  const codes = new Set(stampsIn(presentation).map(({ element }) => element.state));
  const sheets: TaskSheet[] = [];
  const reference: StampReference[] = [];
  const lay = async (state: string, direction: 'entry' | 'exit', year: number): Promise<number> => {
    sheets.push({ kind: 'sheet', presentation: await source.stamp(state, direction, year) });
    return sheets.length;
  };
  for (const state of source.states.filter(({ code }) => codes.has(code))) {
    const designs: StampReference['designs'][number][] = [];
    for (const { years } of state.stamps) {
      const [from, to] = years;
      designs.push({
        from,
        to,
        entry: await lay(state.code, 'entry', from),
        exit: await lay(state.code, 'exit', from),
      });
    }
    reference.push({ state: state.code, name: state.name.latin, posts: postsOf(state), designs });
  }
  return { reference, sheets };
}

function postsOf({ borderPosts }: InventedState): StampReference['posts'] {
  return borderPosts.map(({ name, mode }) => ({ name, mode }));
}

function parseHistoryParams(raw: unknown): Result<TravelHistoryParams, TaskInputProblem> {
  const specimen = parseSpecimenParams(raw);
  if (!specimen.ok || !isRecord(raw)) return specimen;
  const { problem } = raw;
  const { modelSet } = specimen.value;
  if (problem !== undefined && !isOneOf(HISTORY_PROBLEMS, problem)) return badParams('problem');
  return ok({ ...(modelSet && { modelSet }), ...(problem && { problem }) });
}
