import { describe, expect, it } from 'vitest';
import { createRandom } from '@/core/kernel/random';
import { FORM_LETTERS, formId } from '@/core/learning/tests/form';
import { formExercises } from '@/core/learning/tests/form-exercises';
import { practiceSets, transferSets } from '@/core/learning/tests/kept-for-transfer';
import { loadOf } from '@/core/learning/tests/test-kind';
import type { TaskDefinition } from '@/core/tasks/task';
import type { TaskKind } from '@/core/tasks/task-kind';
import { TASK_RECORD, type TaskRequest, type TaskShapes } from '@/core/tasks/task-record';
import { toldOf } from '@/core/tasks/task-told';
import { createSpecimenMaker } from '@/examiner/specimen-maker';
import { shippedSource } from '../support/shipped-source';

const CONTENT = shippedSource();
const maker = createSpecimenMaker(CONTENT);
const EDITIONS = [1, 2, 3, 4, 5, 6];

async function make<K extends TaskKind>({ kind, seed, params }: TaskRequest<K>, from: 'practice' | 'transfer') {
  const definition: TaskDefinition<TaskShapes[K]> = TASK_RECORD[kind];
  const parsed = definition.parseParams(params);
  if (!parsed.ok) throw new Error(parsed.problem.path);
  const source = { ...(await maker.taskSource(from)), random: createRandom(`task/${kind}/${seed}`) };
  return definition.make(parsed.value, source);
}

async function exercisesOf(letter: (typeof FORM_LETTERS)[number]) {
  const { exercises } = loadOf(letter === 'P' ? 'placement' : letter === 'T' ? 'transfer' : 'before');
  const from = letter === 'T' ? 'transfer' : 'practice';
  const requests = EDITIONS.flatMap((edition) =>
    formExercises({ form: formId(letter, edition), contentVersion: 1 }, exercises),
  );
  return Promise.all(requests.map((request) => make(request, from)));
}

it('leaves to exercises of practice nothing of what is kept for the transfer test', async () => {
  const { sets } = await maker.taskSource();

  expect(sets).toEqual(practiceSets(await CONTENT.loadSets()));
});

describe.each(FORM_LETTERS)('the exercises of form %s', (letter) => {
  it('can all be made, from documents that this form may show', async () => {
    const all = await CONTENT.loadSets();
    const allowed = letter === 'T' ? transferSets(all) : practiceSets(all);
    const made = await exercisesOf(letter);

    const shown = made.map(({ sheets }) => toldOf(sheets)).filter(({ interventions }) => interventions.length > 0);
    const strange = shown.filter(
      ({ modelCodes, interventions }) =>
        !allowed.some(
          (set) =>
            modelCodes.every((code) => set.models.includes(code)) &&
            interventions.every((name) => set.interventions.some((own) => own === name)),
        ),
    );

    expect(made.length).toBeGreaterThan(0);
    expect(strange).toEqual([]);
  }, 120_000);
});
