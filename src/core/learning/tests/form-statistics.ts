import type { Category } from '@/core/fraud/evidence';
import { type AnswerRecord, isExamination } from '@/core/learning/answer-record';
import { ENOUGH_PERSONS, type ItemMark, type ItemStatistics, itemStatistics } from '@/core/scoring/item-analysis';
import { kuderRichardson20 } from '@/core/scoring/reliability';
import { type Detection, detection } from '@/core/scoring/signal-detection';
import { type FormId, readForm } from './form';
import { slotOf } from './plan-test';
import { countsOf } from './test-counts';

/** One person's answers to one test. */
export interface CohortTest {
  readonly personId: string;
  readonly finishedAt: number;
  readonly answers: readonly AnswerRecord[];
}

/** One item of a form: its slot, counted from 0, what it truly was, and what the group made of it. */
export interface FormItem extends ItemStatistics {
  readonly slot: number;
  readonly category: Category;
  readonly interventions: readonly string[];
}

/**
 * What a group made of a form. Fewer than five persons are counted and nothing else is told of them (`group` null). Of a
 * person who took a form twice, the first time counts. `reliability` is KR-20, of genuine and of fraudulent items apart; an
 * item left open counts as not right.
 */
export interface FormStatistics {
  readonly form: FormId;
  readonly contentVersion: number;
  readonly persons: number;
  readonly group: {
    readonly items: readonly FormItem[];
    readonly reliability: { readonly fraudulent: number | null; readonly genuine: number | null };
    readonly detection: Detection;
  } | null;
}

/** Works out the statistics of every form that the tests of a group were taken on; content of another version is another form. */
export function formStatistics(tests: readonly CohortTest[]): readonly FormStatistics[] {
  const byForm = new Map<string, CohortTest[]>();
  for (const test of tests) {
    const plan = test.answers[0]?.plan;
    if (!plan?.form || !readForm(plan.form)) continue;
    const name = `${plan.form}/${plan.contentVersion}`;
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
  const marks = rows.map((row) => row.map((record) => (record ? markOf(record) : 'none')));
  const items = itemStatistics(marks).flatMap((statistics, slot): readonly FormItem[] => {
    const told = rows.map((row) => row[slot]?.told).find((one) => one !== undefined);
    if (!told?.category) return [];
    return [{ ...statistics, slot, category: told.category, interventions: told.interventions }];
  });
  const reliabilityOf = (ofFraud: boolean) => {
    const slots = items.filter(({ category }) => (category !== 'none') === ofFraud).map(({ slot }) => slot);
    return kuderRichardson20(marks.map((row) => slots.map((slot) => row[slot] === 'right')));
  };
  const group = {
    items,
    reliability: { fraudulent: reliabilityOf(true), genuine: reliabilityOf(false) },
    detection: detection(countsOf(tests.flatMap(({ answers }) => answers))),
  };
  return [{ ...head, group }];
}

/** Puts the answers of a person into the slots of the form. */
function rowOf(answers: readonly AnswerRecord[], items: number): readonly (AnswerRecord | null)[] {
  const bySlot = new Map(answers.map((record) => [slotOf(record.plan, record.index), record]));
  return Array.from({ length: items }, (_, slot) => bySlot.get(slot) ?? null);
}

function markOf(record: AnswerRecord): ItemMark {
  if (!isExamination(record)) return record.score.outcome === 'right' ? 'right' : 'wrong';
  return record.score.outcome === 'hit' || record.score.outcome === 'correct-acceptance' ? 'right' : 'wrong';
}
