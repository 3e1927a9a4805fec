import type { TaskFeedback, TaskInput, TaskRequest } from '@/core/tasks/task-record';
import type { PublicSpecimen, SpecimenHandle } from '../contract';
import type { MadeSpecimen, SpecimenMaker } from '../specimen-maker';
import type { KeptTask } from './keep-task';
import { madeOfSheet } from './made-of-sheet';
import type { OpenTask, TaskDoor, TaskHandle } from './task-contract';

interface OpenedTask {
  readonly kept: KeptTask;
  readonly specimens: readonly SpecimenHandle[];
  feedback: TaskFeedback | null;
}

/** How the examiner lays the specimens of tasks on the table, and takes them off again. */
interface TaskTable {
  readonly maker: Promise<SpecimenMaker>;
  readonly open: (made: MadeSpecimen, seed: number) => PublicSpecimen;
  readonly close: (handle: SpecimenHandle) => Promise<void>;
}

/** Keeps the open tasks of the examiner with their keys. */
export class TaskKeeper implements TaskDoor {
  readonly #table: TaskTable;
  readonly #tasks = new Map<TaskHandle, OpenedTask>();
  #lastHandle = 0;

  constructor(table: TaskTable) {
    this.#table = table;
  }

  async openTask(request: TaskRequest, from?: 'practice' | 'transfer'): Promise<OpenTask> {
    const maker = await this.#table.maker;
    // The making and scoring of tasks is only fetched when somebody does one.
    const { keepTask } = await import('./keep-task');
    const kept = await keepTask(request, await maker.taskSource(from));
    const specimens = kept.sheets.map((sheet) => this.#table.open(madeOfSheet(sheet), request.seed));
    const handle = ++this.#lastHandle;
    this.#tasks.set(handle, { kept, specimens: specimens.map((specimen) => specimen.handle), feedback: null });
    return { ...kept.shown, handle, specimens };
  }

  async askTask(handle: TaskHandle, question: unknown): Promise<unknown> {
    return this.#get(handle).kept.ask(question);
  }

  async answerTask(handle: TaskHandle, input: TaskInput, isOver = false): Promise<TaskFeedback | 'not-ready'> {
    const task = this.#get(handle);
    if (task.feedback) return task.feedback;
    const feedback = task.kept.answer(input);
    if (feedback.score.outcome === 'not-ready' && !isOver) return 'not-ready';
    task.feedback = feedback;
    return feedback;
  }

  async closeTask(handle: TaskHandle): Promise<void> {
    const task = this.#tasks.get(handle);
    this.#tasks.delete(handle);
    for (const specimen of task?.specimens ?? []) await this.#table.close(specimen);
  }

  /** Tells whether the task that laid a specimen on the table was answered. */
  isTold(specimen: SpecimenHandle): boolean {
    return [...this.#tasks.values()].some((task) => task.feedback !== null && task.specimens.includes(specimen));
  }

  #get(handle: TaskHandle): OpenedTask {
    const task = this.#tasks.get(handle);
    if (!task) throw new RangeError('This task is no longer open');
    return task;
  }
}
