import { describe, expect, it } from 'vitest';
import { lintTasks } from '@/cli/lint-tasks';
import { fileIn } from '@/cli/project-files';
import { taskFiles } from '@/cli/task-files';
import { LANGUAGES } from '@/core/kernel/language';
import { createRandom } from '@/core/kernel/random';
import { AUTHORED_KINDS } from '@/core/tasks/authored/authored-task';
import { TASK_RECORD } from '@/core/tasks/task-record';
import { createSpecimenMaker } from '@/examiner/specimen-maker';
import { shippedSource } from '../support/shipped-source';
import { shippedReasonTerms, shippedTasks } from '../support/shipped-tasks';

const tasks = shippedTasks();
const maker = createSpecimenMaker(shippedSource());

/** What the learner is never called, and what nobody is taught, in any of the languages. */
const UNFIT = /\b(offender|criminal|illegal (im)?migrant|clandestin|délinquant)\b|مهاجر غير شرعي/iu;

describe('the authored tasks', () => {
  it('are in order: their shape, their texts in every language, their sense and their terms', () => {
    expect(lintTasks(taskFiles(fileIn()))).toEqual([]);
  });

  it('are enough of each kind, and together serve every letter of the curriculum', () => {
    const count = (kind: string) => tasks.filter((task) => task.kind === kind).length;

    expect(count('order-steps')).toBeGreaterThanOrEqual(6);
    expect(count('scenario')).toBeGreaterThanOrEqual(6);
    expect(count('choice')).toBeGreaterThanOrEqual(12);
    expect([...new Set(tasks.flatMap(({ letters }) => letters))].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('are drawn for a role from those written for it', async () => {
    const drawn = new Set<string>();
    for (let seed = 0; seed < 24; seed++) {
      const source = { ...(await maker.taskSource()), random: createRandom(seed) };
      const { shown } = await TASK_RECORD.scenario.make({ role: 'carrier' }, source);
      drawn.add(shown.task);
    }

    const written = tasks.filter(({ kind, roles }) => kind === 'scenario' && roles.includes('carrier'));
    expect([...drawn].sort()).toEqual(written.map(({ id }) => id).sort());
  });

  it('speak of nobody as an offender', () => {
    expect(JSON.stringify(tasks)).not.toMatch(UNFIT);
  });

  it.each(tasks.map(({ id, kind }) => ({ id, kind })))('$id can be set, pictures and all', async ({ id, kind }) => {
    const source = { ...(await maker.taskSource()), random: createRandom(1) };

    const made = await TASK_RECORD[kind].make({ task: id }, source);

    expect(JSON.stringify(made.shown)).toContain(id);
  });

  it('never give the right option away by its place: each place is right sometimes', async () => {
    const places = new Set<number>();
    for (let seed = 0; seed < 24; seed++) {
      const source = { ...(await maker.taskSource()), random: createRandom(seed) };
      const { shown, key } = await TASK_RECORD.choice.make({ task: 'choice-what-digits-prove' }, source);
      const right = key.options.find((option) => option.right);
      places.add(shown.options.findIndex(({ id }) => id === right?.id));
    }

    expect([...places].sort()).toEqual([0, 1, 2, 3]);
  });
});

describe('the words by which a reason is judged', () => {
  it('name the same places, signs and unfit wordings in every language', () => {
    const terms = shippedReasonTerms();
    const named = LANGUAGES.map((language) => {
      const { places, signs, unfit } = terms[language];
      return [places, signs, unfit].map((list) => Object.keys(list).sort());
    });

    for (const one of named) expect(one).toEqual(named[0]);
    expect(AUTHORED_KINDS).toHaveLength(3);
  });
});
