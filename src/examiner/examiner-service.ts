import type { Plates, Viewport } from '@/artwork/plates';
import { hasSymbols } from '@/artwork/symbols/has-symbols';
import type { Presentation } from '@/core/document/document';
import type { Light } from '@/core/document/optics';
import type { Answer } from '@/core/examination/answer';
import { PAIR_STEPS } from '@/core/learning/session-load';
import type { SessionPlan } from '@/core/learning/session-plan';
import { scoreAnswer } from '@/core/scoring/score-answer';
import type { TaskFeedback, TaskInput, TaskRequest } from '@/core/tasks/task-record';
import { takeAtBooth } from './booth-camera';
import { BrowserPaintKit } from './browser-paint-kit';
import type {
  Examiner,
  Feedback,
  OpenItem,
  PageBarcodes,
  PaintRequest,
  PublicChip,
  PublicSpecimen,
  SpecimenHandle,
  Version,
} from './contract';
import type { LoadFonts } from './create-font-loader';
import { findPortrait } from './find-portrait';
import { facesOf } from './page-faces';
import { PagePainter } from './page-painter';
import { type OpenPhotographed, openPhotographed } from './photographed/open-photographed';
import type { PhotographedPort } from './photographed/photographed-port';
import { publicHalf } from './public-half';
import type { MadeSpecimen, SpecimenMaker } from './specimen-maker';
import type { OpenTask, TaskHandle } from './tasks/task-contract';
import { TaskKeeper } from './tasks/task-keeper';
import type { Sample, StateDescription, TeachingRecipe, TeachingSpecimen } from './teaching-contract';
import { teachingHalf } from './teaching-half';

/** What the examiner needs from outside. */
export interface ExaminerNeeds {
  readonly maker: Promise<SpecimenMaker>;
  readonly loadFonts: LoadFonts;
  readonly fetchFace: (identity: string, capture: string) => Promise<Blob>;
  readonly photographed: PhotographedPort;
}

interface OpenComputed {
  readonly kind: 'computed';
  /** A teaching specimen shows its twin at once and is never answered; that of a task once the task is, and never by itself. */
  readonly purpose: 'exercise' | 'teaching' | 'task';
  readonly made: MadeSpecimen;
  /** The genuine documents of the same models; null until somebody compares. */
  reference: Presentation | null;
  readonly seed: number;
  feedback: Feedback | null;
}

interface OpenPhotographs {
  readonly kind: 'photographs';
  readonly opened: OpenPhotographed;
  feedback: Feedback | null;
}

/** The key of a sheet to which nothing was done. */
const UNTOUCHED = {
  evidence: [],
  fraudulent: false,
  category: 'none',
  interventions: [],
  subtlety: 0,
  strength: null,
} as const;

/** Makes, paints, keeps the keys, and answers after the learner has. Lives in a worker. */
export class ExaminerService implements Examiner {
  readonly #needs: ExaminerNeeds;
  readonly #kit: BrowserPaintKit;
  readonly #painter: PagePainter;
  readonly #open = new Map<SpecimenHandle, OpenComputed | OpenPhotographs>();
  readonly #tasks: TaskKeeper;
  #lastHandle = 0;

  constructor(needs: ExaminerNeeds) {
    this.#needs = needs;
    this.#kit = new BrowserPaintKit(needs.fetchFace);
    this.#painter = new PagePainter(this.#kit, needs.loadFonts);
    this.#tasks = new TaskKeeper({
      maker: needs.maker,
      open: (made, seed) => this.#openMade(made, seed, 'task'),
      close: (handle) => this.close(handle),
    });
  }

  async openItem(plan: SessionPlan, index: number): Promise<OpenItem> {
    const maker = await this.#needs.maker;
    const item = await maker.itemOf(plan, index);
    if (item.kind === 'exercise') {
      const task = await this.#tasks.openTask(item.request, item.from).catch(() => null);
      // Where no specimen meets an exercise, its documents are examined as a whole.
      if (task) return { kind: 'exercise', task };
    }
    const made = await maker.makeItem(plan, item.kind === 'exercise' ? item.instead : item);
    // The answers of a pair are given to the same picture.
    const seed = plan.seed + (plan.purpose === 'pair' ? Math.floor(index / PAIR_STEPS) : index);
    return { kind: 'examination', specimen: this.#openMade(made, seed) };
  }

  async openReference(modelCode: string, seed: number): Promise<PublicSpecimen> {
    const maker = await this.#needs.maker;
    return this.#openMade(await maker.makeGenuine(modelCode, seed), seed);
  }

  async openTeaching(recipe: TeachingRecipe): Promise<TeachingSpecimen> {
    const maker = await this.#needs.maker;
    const made = await maker.makeTeaching(recipe);
    return { specimen: this.#openMade(made, recipe.seed, 'teaching'), ...teachingHalf(made) };
  }

  async openSample(sample: Sample): Promise<PublicSpecimen> {
    const maker = await this.#needs.maker;
    const presentation = await maker.makeSample(sample);
    const handle = ++this.#lastHandle;
    const made = { ...UNTOUCHED, presentation, twin: presentation };
    this.#open.set(handle, {
      kind: 'computed',
      purpose: 'teaching',
      made,
      reference: presentation,
      seed: 0,
      feedback: null,
    });
    return { ...publicHalf(presentation), handle };
  }

  async describeState(code: string): Promise<StateDescription> {
    return (await this.#needs.maker).describeState(code);
  }

  async openPhotographed(id: string): Promise<PublicSpecimen> {
    const opened = await openPhotographed(this.#needs.photographed, id);
    if (!opened.ok) throw new Error(opened.problem.code);
    const handle = ++this.#lastHandle;
    this.#open.set(handle, { kind: 'photographs', opened: opened.value, feedback: null });
    return { ...opened.value.specimen, handle };
  }

  async paint({ handle, version, page, viewport }: PaintRequest): Promise<Plates> {
    const open = this.#computed(handle);
    const presentation =
      version === 'reference' ? await this.#referenceOf(open) : shownOf(open, version, this.#tasks.isTold(handle));
    return this.#painter.paint(`${handle}/${version}`, presentation, page, viewport);
  }

  async photograph(handle: SpecimenHandle, light: Light, viewport: Viewport): Promise<ImageBitmap> {
    const open = this.#get(handle);
    if (open.kind !== 'photographs') throw new RangeError('This specimen is computed, not photographed');
    return open.opened.photograph(light, viewport);
  }

  async counterFace(handle: SpecimenHandle): Promise<ImageBitmap | null> {
    const open = this.#get(handle);
    if (open.kind !== 'computed') return null;
    const { face } = open.made.presentation.bearer;
    return face && takeAtBooth(await this.#kit.face(face.identity, face.capture), open.seed);
  }

  async printedFace(handle: SpecimenHandle): Promise<ImageBitmap | null> {
    const open = this.#get(handle);
    return open.kind === 'computed' ? this.#printedIn(handle, open.made.presentation.documents) : null;
  }

  async readBarcodes(handle: SpecimenHandle, page: string): Promise<PageBarcodes> {
    const open = this.#get(handle);
    const pages =
      open.kind === 'computed' ? open.made.presentation.documents.flatMap((document) => document.pages) : [];
    const found = pages.find(({ id }) => id === page);
    if (!found || !hasSymbols(found)) return { barcodes: [], signers: [] };
    return (await import('./symbol-maker')).barcodesOf(found);
  }

  async readChip(handle: SpecimenHandle): Promise<PublicChip | null> {
    const open = this.#get(handle);
    if (open.kind !== 'computed') return null;
    const { presentation } = open.made;
    // Signatures and certificates are only needed, and only fetched, when somebody reads a chip.
    const { readChipOf } = await import('./chip/read-chip-of');
    const chip = await readChipOf(presentation, (identity, capture) => this.#kit.face(identity, capture));
    const withChip = presentation.documents.filter((document) => document.chip !== null).slice(0, 1);
    return chip && { ...chip, printed: await this.#printedIn(handle, withChip) };
  }

  async answer(handle: SpecimenHandle, answer: Answer): Promise<Feedback> {
    const open = this.#get(handle);
    if (open.kind === 'computed' && open.purpose !== 'exercise')
      throw new RangeError('This specimen has nothing to answer by itself');
    open.feedback ??=
      open.kind === 'computed' ? feedbackOnMade(open.made, answer) : feedbackOnPhotographs(open.opened, answer);
    return open.feedback;
  }

  openTask(request: TaskRequest): Promise<OpenTask> {
    return this.#tasks.openTask(request);
  }

  askTask(handle: TaskHandle, question: unknown): Promise<unknown> {
    return this.#tasks.askTask(handle, question);
  }

  answerTask(handle: TaskHandle, input: TaskInput, isOver?: boolean): Promise<TaskFeedback | 'not-ready'> {
    return this.#tasks.answerTask(handle, input, isOver);
  }

  closeTask(handle: TaskHandle): Promise<void> {
    return this.#tasks.closeTask(handle);
  }

  async close(handle: SpecimenHandle): Promise<void> {
    const open = this.#open.get(handle);
    this.#open.delete(handle);
    if (open?.kind === 'photographs') open.opened.close();
    for (const version of ['specimen', 'reference', 'twin']) this.#painter.forget(`${handle}/${version}`);
    this.#kit.keepOnly(new Set([...this.#open.values()].flatMap(facesInUse)));
  }

  async #printedIn(handle: SpecimenHandle, documents: Presentation['documents']): Promise<ImageBitmap | null> {
    const portrait = findPortrait(documents);
    if (!portrait) return null;
    const { white } = await this.paint({ handle, version: 'specimen', ...portrait });
    return createImageBitmap(new ImageData(white, portrait.viewport.widthPx));
  }

  #openMade(made: MadeSpecimen, seed: number, purpose: OpenComputed['purpose'] = 'exercise'): PublicSpecimen {
    const handle = ++this.#lastHandle;
    // What teaches is compared with its own twin.
    const reference = purpose === 'teaching' ? made.twin : null;
    this.#open.set(handle, { kind: 'computed', purpose, made, reference, seed, feedback: null });
    const specimen = publicHalf(made.presentation);
    const [first] = specimen.pages;
    // What is opened is looked at next: its first page is drawn while the table lays itself out.
    if (first) this.#painter.prepare(`${handle}/specimen`, made.presentation, first.id);
    return { ...specimen, handle };
  }

  async #referenceOf(open: OpenComputed): Promise<Presentation> {
    open.reference ??= (await this.#needs.maker).referenceOf(open.made.presentation);
    return open.reference;
  }

  #get(handle: SpecimenHandle): OpenComputed | OpenPhotographs {
    const open = this.#open.get(handle);
    if (!open) throw new RangeError('This specimen is no longer on the table');
    return open;
  }

  #computed(handle: SpecimenHandle): OpenComputed {
    const open = this.#get(handle);
    if (open.kind !== 'computed') throw new RangeError('A photographed specimen has no plates');
    return open;
  }
}

function shownOf(open: OpenComputed, version: Exclude<Version, 'reference'>, isTold: boolean): Presentation {
  if (version === 'specimen') return open.made.presentation;
  if (!open.feedback && open.purpose !== 'teaching' && !isTold)
    throw new RangeError('The twin is shown after the answer');
  return open.made.twin;
}

/** Names the faces (`identity/capture`) that an open specimen may still show. */
function facesInUse(open: OpenComputed | OpenPhotographs): readonly string[] {
  if (open.kind === 'photographs') return [];
  const { presentation, twin } = open.made;
  const shown = [presentation, twin, ...(open.reference ? [open.reference] : [])];
  const printed = shown.flatMap(({ documents }) =>
    documents.flatMap(({ pages }) => pages.flatMap((page) => facesOf(page.elements).map(({ capture }) => capture))),
  );
  const { face } = presentation.bearer;
  return [...printed, ...(face ? [face] : [])].map(({ identity, capture }) => `${identity}/${capture}`);
}

function feedbackOnMade(made: MadeSpecimen, answer: Answer): Feedback {
  const { fraudulent, category, interventions, subtlety, strength, itemRating, evidence } = made;
  return {
    score: scoreAnswer({ category, evidence }, answer),
    fraudulent,
    category,
    interventions,
    subtlety,
    strength,
    itemRating,
    evidence,
  };
}

function feedbackOnPhotographs({ key }: OpenPhotographed, answer: Answer): Feedback {
  return { score: scoreAnswer(key, answer), ...key, interventions: [], subtlety: 0, strength: null };
}
