import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseLessonFacts } from '@/content/lessons/parse-lesson-facts';
import { createRandom } from '@/core/kernel/random';
import type { LessonFacts } from '@/core/learning/lesson';
import { advanceLesson, type LessonEvent, type LessonProgress, sectionsRead } from '@/core/learning/lesson-progress';
import type { TaskDefinition } from '@/core/tasks/task';
import type { TaskKind } from '@/core/tasks/task-kind';
import { TASK_RECORD, type TaskRequest, type TaskShapes } from '@/core/tasks/task-record';
import { createSpecimenMaker } from '@/examiner/specimen-maker';
import { shippedSource } from '../support/shipped-source';

const LESSONS = readdirSync('lessons').filter((name) => existsSync(`lessons/${name}/lesson.json`));

const maker = createSpecimenMaker(shippedSource());

function factsOf(lesson: string): LessonFacts {
  const parsed = parseLessonFacts(JSON.parse(readFileSync(`lessons/${lesson}/lesson.json`, 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.value;
}

/** Does an activity as somebody of a given skill would, and gives how it went. */
async function simulate<K extends TaskKind>({ kind, seed, params }: TaskRequest<K>, skill: number) {
  const definition: TaskDefinition<TaskShapes[K]> = TASK_RECORD[kind];
  const read = definition.parseParams(params);
  if (!read.ok) throw new Error(read.problem.path);
  const source = { ...(await maker.taskSource()), random: createRandom(`task/${kind}/${seed}`) };
  const task = await definition.make(read.value, source);
  const input = definition.simulate(task, { skill }, createRandom(seed));
  return definition.score(input, task.key).outcome;
}

/** Reads a lesson from its first section to its end and does every activity on the way. */
async function readThrough(lesson: string, facts: LessonFacts, skill: number): Promise<LessonProgress | null> {
  let progress: LessonProgress | null = null;
  let now = 1000;
  const tell = (event: LessonEvent) => {
    now += 1;
    progress = advanceLesson(progress, { profileId: 'ana', lesson }, { event, now });
  };
  for (const section of facts.sections) {
    tell({ type: 'opened', section });
    tell({ type: 'read', section });
  }
  for (const [activity, request] of Object.entries(facts.activities)) {
    const outcome = await simulate(request, skill);
    if (outcome === 'not-ready') throw new Error(`${activity} was left without an answer`);
    tell({ type: 'answered', activity, outcome });
  }
  tell({ type: 'finished' });
  return progress;
}

describe.each(LESSONS)('the lesson %s', (lesson) => {
  it('runs to its end: who knows everything has every activity right', async () => {
    const facts = factsOf(lesson);

    const progress = await readThrough(lesson, facts, 1);

    expect(sectionsRead(progress, facts.sections)).toBe(facts.sections.length);
    expect(progress?.outcomes).toEqual(
      Object.fromEntries(Object.keys(facts.activities).map((activity) => [activity, 'right'])),
    );
    expect(progress?.finishedAt).not.toBeNull();
  }, 60_000);

  it('runs to its end for somebody who guesses', async () => {
    const facts = factsOf(lesson);

    const progress = await readThrough(lesson, facts, 0);

    expect(Object.keys(progress?.outcomes ?? {})).toEqual(Object.keys(facts.activities));
  }, 60_000);
});
