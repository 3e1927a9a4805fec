import type { Category } from '@/core/fraud/evidence';
import { type AnswerRecord, isExamination, isExercise } from '@/core/learning/answer-record';
import { ENOUGH_PERSONS, type ItemMark, type ItemStatistics, itemStatistics } from '@/core/scoring/item-analysis';
import { kuderRichardson20 } from '@/core/scoring/reliability';
import { type Detection, detection } from '@/core/scoring/signal-detection';
import type { TaskKind } from '@/core/tasks/task-kind';
import { type FormId, readForm } from './form';
import { slotOf } from './plan-test';
import { countsOf } from './test-counts';

/** One person's answers to one test. */
export interface CohortTest {
  readonly personId: string;
  readonly finishedAt: number;
  readonly answers: readonly AnswerRecord[];
}

/** One examination of a form: its slot, counted from 0, what it truly was, and what the group made of it. */
export interface FormItem extends ItemStatistics {
  readonly slot: number;
  readonly category: Category;
}

/** One exercise of a form: its slot, counted from 0, its kind, and what the group made of it. */
export interface FormExercise extends ItemStatistics {
  readonly slot: number;
  readonly task: TaskKind;
}

/**
 * What a group made of a form. Fewer than five persons are counted and nothing else is told of them (`group` null). Of a
 * person who took a form twice, the first time counts. `reliability` is KR-20, of genuine and of fraudulent items apart, and of
 * exercises; an item left open, or an exercise that is right in part, counts as not right. Discrimination of an examination is its
 * correlation with the other examinations, of an exercise with the other exercises; `detection` is of the examinations alone.
 */
export interface FormStatistics {
  readonly form: FormId;
  readonly contentVersion: number;
  readonly persons: number;
  readonly group: {
    readonly items: readonly FormItem[];
    readonly exercises: readonly FormExercise[];
    readonly reliability: {
      readonly fraudulent: number | null;
      readonly genuine: number | null;
      readonly exercises: number | null;
    };
    readonly detection: Detection;
  } | null;
}

/** Works out the statistics of every form that the tests of a group were taken on; content of another version is another form. */
export function formStatistics(tests: readonly CohortTest[]): readonly FormStatistics[] {
  const byForm = new Map<string, CohortTest[]>();
  for (const test of tests) {
    const plan = test.answers[0]?.plan;
    if (!plan?.form || !readForm(plan.form)) continue;
    // A form with exercises is another form than one of examinations only.
    const name = `${plan.form}/${plan.contentVersion}/${plan.exercises ?? 0}`;
    byForm.set(name, [...(byForm.get(name) ?? []), test]);
  }
  return [...byForm.values()]
    .flatMap((own) => statisticsOf(firstOfEach(own)))
    .toSorted((a, b) => a.form.localeCompare(b.form, 'en') || a.contentVersion - b.contentVersion);
}

function firstOfEach(tests: readonly CohortTest[]): readonly CohortTest[] {
  const first = new Map<string, CohortTest>();
  for (const test of tests.toSorted((a, b) => a.finishedAt - b.finishedAt)) {
    if (!first.has(test.personId)) first.set(test.personId, test);
  }
  return [...first.values()];
}

function statisticsOf(tests: readonly CohortTest[]): readonly FormStatistics[] {
  const plan = tests[0]?.answers[0]?.plan;
  if (!plan?.form) return [];
  const head = { form: plan.form, contentVersion: plan.contentVersion, persons: tests.length };
  if (tests.length < ENOUGH_PERSONS) return [{ ...head, group: null }];
  const rows = tests.map(({ answers }) => rowOf(answers, plan.items));
  const items = ofSlots(rows, (record) =>
    record && isExamination(record) ? { category: record.told.category } : null,
  );
  const exercises = ofSlots(rows, (record) => (record && isExercise(record) ? { task: record.task } : null));
  const reliabilityOf = (slots: readonly { readonly slot: number }[]) =>
    kuderRichardson20(rows.map((row) => slots.map(({ slot }) => markOf(row[slot]) === 'right')));
  const group = {
    items,
    exercises,
    reliability: {
      fraudulent: reliabilityOf(items.filter(({ category }) => category !== 'none')),
      genuine: reliabilityOf(items.filter(({ category }) => category === 'none')),
      exercises: exercises.length > 1 ? reliabilityOf(exercises) : null,
    },
    detection: detection(countsOf(tests.flatMap(({ answers }) => answers))),
  };
  return [{ ...head, group }];
}

/** Works out the statistics of the slots that are of one sort: `sortOf` tells what stands there, null where it is of another. */
function ofSlots<Sort extends object>(
  rows: readonly (readonly (AnswerRecord | null)[])[],
  sortOf: (record: AnswerRecord | null | undefined) => Sort | null,
): readonly (Sort & ItemStatistics & { readonly slot: number })[] {
  const slots = (rows[0] ?? []).flatMap((_, slot) => {
    const sort = rows.map((row) => sortOf(row[slot])).find((one) => one !== null);
    return sort ? [{ slot, sort }] : [];
  });
  const statistics = itemStatistics(rows.map((row) => slots.map(({ slot }) => markOf(row[slot]))));
  return statistics.flatMap((one, at) => {
    const own = slots[at];
    return own ? [{ ...own.sort, ...one, slot: own.slot }] : [];
  });
}

/** Puts the answers of a person into the slots of the form. */
function rowOf(answers: readonly AnswerRecord[], items: number): readonly (AnswerRecord | null)[] {
  const bySlot = new Map(answers.map((record) => [slotOf(record.plan, record.index), record]));
  return Array.from({ length: items }, (_, slot) => bySlot.get(slot) ?? null);
}

function markOf(record: AnswerRecord | null | undefined): ItemMark {
  if (!record) return 'none';
  if (isExercise(record)) return record.score.outcome === 'right' ? 'right' : 'wrong';
  return record.score.outcome === 'hit' || record.score.outcome === 'correct-acceptance' ? 'right' : 'wrong';
}
