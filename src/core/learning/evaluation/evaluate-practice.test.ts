import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDifficulty } from '@/content/parse-difficulty';
import { createRandom } from '@/core/kernel/random';
import { readShippedContent } from '../../../../tests/support/shipped-content';
import { listPlannableSets } from '../plannable-set';
import { evaluatePractice } from './evaluate-practice';
import { intervalCoverage } from './interval-coverage';
import { createSimulatedLearner } from './simulated-learner';

const LEARNERS = 16;

function shippedContent() {
  const difficulty = parseDifficulty(JSON.parse(readFileSync('specimens/difficulty.json', 'utf8')));
  if (!difficulty.ok) throw new Error('specimens/difficulty.json is not valid');
  return { sets: listPlannableSets(readShippedContent().models), difficulty: difficulty.value };
}

describe('evaluatePractice', () => {
  const content = shippedContent();
  const trial = { learners: LEARNERS, group: 'tuning', pace: 'middle', baselines: ['random', 'even'] } as const;
  const { outcomes } = evaluatePractice(trial, content);
  const ratioTo = (wanted: string) => outcomes.find(({ order }) => order === wanted)?.ratio;

  it('shows that the schedule needs at most 0.7 of the trials of random order', () => {
    expect(ratioTo('random')?.value).toBeLessThanOrEqual(0.7);
    expect(ratioTo('random')?.high).toBeLessThan(0.8);
  });

  it('shows that it needs fewer than dealing every skill as often', () => {
    expect(ratioTo('even')?.high).toBeLessThan(0.9);
  });

  it('leaves no learner behind', () => {
    expect(outcomes.find(({ order }) => order === 'adaptive')?.unfinished).toBe(0);
  });

  it('finds the same again, and another group of learners otherwise', () => {
    const few = { ...trial, learners: 2, baselines: [] };

    expect(evaluatePractice(few, content)).toEqual(evaluatePractice(few, content));
    expect(evaluatePractice({ ...few, group: 'evaluation' }, content).outcomes).not.toEqual(
      evaluatePractice(few, content).outcomes,
    );
  });
});

describe('the interval of d’', () => {
  it.each([0.5, 1.5, 2.5])('holds a true d’ of %d in 95 of 100 tests, give or take two', (truth) => {
    const coverage = intervalCoverage([truth], { tests: 6000, trials: 100 }, createRandom('coverage'));

    expect(coverage?.value).toBeGreaterThan(0.93);
    expect(coverage?.value).toBeLessThan(0.97);
  });
});

describe('createSimulatedLearner', () => {
  it('learns from what is told, and forgets without it', () => {
    const learner = createSimulatedLearner(createRandom(3));
    const item = { skill: 'mrz-alteration', isFraud: true, itemRating: 0 } as const;
    const before = learner.sensitivity('mrz-alteration', 1);
    for (let answer = 0; answer < 10; answer++) learner.learn(item, 1);

    const after = learner.sensitivity('mrz-alteration', 1);

    expect(after).toBeGreaterThan(before);
    expect(learner.sensitivity('mrz-alteration', 60)).toBeLessThan(after);
  });

  it('sees the place of what it calls only where something was done', () => {
    const learner = createSimulatedLearner(createRandom(4));
    const genuine = { skill: 'mrz-alteration', isFraud: false, itemRating: 0 } as const;
    const answers = Array.from({ length: 200 }, () => learner.answer(genuine, 1));

    expect(answers.some(({ seen }) => seen)).toBe(false);
    expect(answers.some(({ alarm }) => alarm)).toBe(true);
  });
});
