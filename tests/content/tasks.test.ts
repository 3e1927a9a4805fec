import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '@/core/kernel/random';
import type { TaskDefinition } from '@/core/tasks/task';
import { TASK_KINDS, type TaskKind } from '@/core/tasks/task-kind';
import { TASK_RECORD, type TaskShapes } from '@/core/tasks/task-record';
import { toldOf } from '@/core/tasks/task-told';
import { createSpecimenMaker } from '@/examiner/specimen-maker';
import { shippedSource } from '../support/shipped-source';

/** Tasks of each kind that are made here. */
const SEEDS = [1, 2, 3, 4, 5, 6];

const maker = createSpecimenMaker(shippedSource());

async function make<K extends TaskKind>(kind: K, seed: number) {
  const definition: TaskDefinition<TaskShapes[K]> = TASK_RECORD[kind];
  const params = definition.parseParams({});
  if (!params.ok) throw new Error(params.problem.path);
  const source = { ...(await maker.taskSource()), random: createRandom(`task/${kind}/${seed}`) };
  return { definition, ...(await definition.make(params.value, source)) };
}

describe.each(TASK_KINDS)('the task kind %s', (kind) => {
  it('runs to its end on shipped content: who knows everything is always right', async () => {
    for (const seed of SEEDS) {
      const { definition, shown, key, sheets } = await make(kind, seed);

      const input = definition.simulate({ shown, key }, { skill: 1 }, createRandom(seed));
      const score = definition.score(input, key);

      expect(definition.isReady(input)).toBe(true);
      expect(score).toMatchObject({ points: 1, outcome: 'right' });
      expect(score.detection === 'miss' || score.detection === 'false-alarm').toBe(false);
      expect(JSON.parse(JSON.stringify(toldOf(sheets)))).toEqual(toldOf(sheets));
    }
  }, 60_000);

  it('scores whatever somebody of any skill answers: points between none and all, with a reason', async () => {
    const { definition, shown, key } = await make(kind, 11);

    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer(), (skill, seed) => {
        const input = definition.simulate({ shown, key }, { skill }, createRandom(seed));
        const { points, outcome, reasons } = definition.score(input, key);
        return definition.isReady(input) && points >= 0 && points <= 1 && outcome !== 'not-ready' && reasons.length > 0;
      }),
    );
  }, 60_000);

  it('makes the same task of the same seed, and scores the same answer alike', async () => {
    const first = await make(kind, 7);
    const second = await make(kind, 7);

    expect(second.shown).toEqual(first.shown);
    expect(second.key).toEqual(first.key);
    const guess = first.definition.simulate(first, { skill: 0 }, createRandom(3));
    expect(second.definition.score(guess, second.key)).toEqual(first.definition.score(guess, first.key));
  }, 60_000);

  it('never calls an answer wrong that was not given', async () => {
    const { definition, shown, key } = await make(kind, 8);

    const untouched = definition.start(shown);

    expect(definition.isReady(untouched)).toBe(false);
    expect(definition.score(untouched, key)).toMatchObject({ outcome: 'not-ready', points: 0, detection: null });
  }, 60_000);

  it('reads its own inputs again after they were stored, and says of every field what it measures', async () => {
    const { definition, shown, key } = await make(kind, 9);

    for (const skill of [0, 0.5, 1]) {
      const input = definition.simulate({ shown, key }, { skill }, createRandom(skill));
      const stored: unknown = JSON.parse(JSON.stringify(input));

      expect(definition.parseInput(stored)).toEqual({ ok: true, value: input });
      expect(Object.keys(definition.recorded).sort()).toEqual(
        Object.keys(input)
          .filter((name) => name !== 'elapsedMs' && name !== 'instruments')
          .sort(),
      );
    }
  }, 60_000);

  it('refuses what no hand could have entered, and never throws over it', async () => {
    const { definition, shown } = await make(kind, 10);
    const good: Readonly<Record<string, unknown>> = { ...definition.start(shown) };

    expect(definition.parseInput(null).ok).toBe(false);
    expect(definition.parseInput([]).ok).toBe(false);
    expect(definition.parseInput({ ...good, elapsedMs: -1 }).ok).toBe(false);
    expect(definition.parseInput({ ...good, elapsedMs: Number.NaN }).ok).toBe(false);
    expect(definition.parseInput({ ...good, instruments: ['crystal-ball'] }).ok).toBe(false);
    for (const [field, unit] of Object.entries(definition.recorded)) {
      expect(definition.parseInput({ ...good, [field]: { toString: null } }).ok).toBe(false);
      // Anything can be written where writing is asked for.
      if (unit !== 'text') expect(definition.parseInput({ ...good, [field]: 'no such thing' }).ok).toBe(false);
    }
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        const parsed = definition.parseInput(anything);
        return !parsed.ok || !definition.isReady(parsed.value);
      }),
    );
  }, 60_000);

  it('lets nothing of the key be read off what is shown: only documents tell', async () => {
    const { shown } = await make(kind, 12);

    const text = JSON.stringify(shown);

    expect(text).not.toMatch(/"(evidence|category|fraudulent|interventions|found)"/);
  }, 60_000);
});
