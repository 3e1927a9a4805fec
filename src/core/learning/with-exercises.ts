import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import { createRandom, type Random } from '@/core/kernel/random';
import { TASK_KINDS, type TaskKind } from '@/core/tasks/task-kind';
import type { TaskRequest } from '@/core/tasks/task-record';
import type { PlannedExamination } from './plan-by-skills';
import type { PlannedItem } from './planned-item';
import type { SessionPlan } from './session-plan';
import { SKILLS } from './skill';
import { skillOf } from './skill-of';
import { TASK_TRAINING } from './task-training';

/** Of the places of a session, one in so many is an exercise in what its specimen trains. */
const EXERCISE_ONE_IN = 4;
/** Places for skills that only exercises train, at most. */
const MOST_APART = 3;
const LARGEST_SEED = 0x7fffffff;

/**
 * Makes some examinations of a session exercises: one for each skill of the standing that only exercises train, and some
 * that ask less than a whole examination of the very documents planned. Which places they take is drawn.
 */
export function withExercises(plan: SessionPlan, planned: readonly PlannedExamination[]): readonly PlannedItem[] {
  const random = createRandom(`exercises/${plan.seed}`);
  const apart = kindsApart(plan, random.fork('apart'));
  const places = random.fork('places').shuffle(planned.map((_, index) => index));
  const others = Math.round(planned.length / EXERCISE_ONE_IN);
  const kinds = random.fork('kinds');
  const seeds = random.fork('seeds');
  const requests = new Map<number, TaskRequest>();
  for (const [at, place] of places.slice(0, apart.length + others).entries()) {
    const kind = apart[at];
    const seed = seeds.integer(0, LARGEST_SEED);
    const specimen = planned[place];
    if (kind !== undefined) requests.set(place, requestApart(kind, seed, plan));
    else if (specimen) requests.set(place, requestFor(specimen, seed, kinds));
  }
  return planned.map((examination, place) => {
    const request = requests.get(place);
    return request
      ? { kind: 'exercise', request, from: 'practice', instead: examination }
      : { kind: 'examination', ...examination };
  });
}

/** Draws a kind for each skill of the standing that no examination trains. */
function kindsApart({ standing = [] }: SessionPlan, random: Random): readonly TaskKind[] {
  const skills = standing.map(({ skill }) => skill).filter((skill) => SKILLS[skill].interventions.length === 0);
  return skills
    .map((skill) => TASK_KINDS.filter((kind) => TASK_TRAINING[kind].skill === skill))
    .filter((kinds) => kinds.length > 0)
    .map((kinds) => random.pick(kinds))
    .slice(0, MOST_APART);
}

/**
 * Asks for an exercise in the skill of a place: one of its own kinds, or one with the very documents planned; where these
 * show nothing on a page, whether they are genuine.
 */
function requestFor({ recipe }: PlannedExamination, seed: number, random: Random): TaskRequest {
  const interventions = recipe.interventions.map(({ name }) => name);
  const [first] = recipe.interventions;
  const params = { modelSet: recipe.modelSet, interventions, ...(first && { subtlety: first.subtlety }) };
  const skill = skillOf(interventions);
  const isFraud = interventions.some((name) => INTERVENTION_RECORD[name].category !== 'none');
  const showsOnPage = !SKILLS[skill].features.some((feature) => feature === 'face' || feature === 'chip');
  const kinds = TASK_KINDS.filter((kind) => {
    const { takes, skill: own } = TASK_TRAINING[kind];
    return takes === 'specimen' || (takes === 'fraud' && isFraud && showsOnPage) || own === skill;
  });
  return requestWith(random.pick(kinds), seed, params);
}

/** Asks for an exercise of a kind; where it is drawn from what authors wrote, from that for the role of the plan. */
function requestApart(kind: TaskKind, seed: number, { role }: SessionPlan): TaskRequest {
  switch (kind) {
    case 'order-steps':
    case 'choice':
    case 'scenario':
      return { kind, seed, params: role === undefined ? {} : { role } };
    default:
      return { kind, seed, params: {} };
  }
}

function requestWith(
  kind: TaskKind,
  seed: number,
  params: Extract<TaskRequest, { readonly kind: 'sort' }>['params'],
): TaskRequest {
  switch (kind) {
    case 'sort':
    case 'mark':
      return { kind, seed, params };
    default:
      return { kind, seed, params: {} };
  }
}
