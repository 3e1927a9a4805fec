import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import { createRandom, type Random } from '@/core/kernel/random';
import { TASK_KINDS, type TaskKind } from '@/core/tasks/task-kind';
import type { TaskRequest } from '@/core/tasks/task-record';
import type { PlannedPlace } from './plan-by-skills';
import type { PlannedItem } from './planned-item';
import type { SessionPlan } from './session-plan';
import { SKILLS, type SkillName } from './skill';
import { TASK_TRAINING } from './task-training';

/** Of the places of a session, one in so many is an exercise in what its specimen trains. */
const EXERCISE_ONE_IN = 4;
/** Places for skills that only exercises train, at most. */
const MOST_APART = 3;
/** Different kinds of exercise in one session, at most: whoever meets them all on one day learns the kinds, not the skills. */
const MOST_KINDS = 3;
/** Skills whose deeds change what the reference of a model shows. */
const SHOWN_BY_REFERENCE: readonly SkillName[] = [
  'counterfeit-print',
  'portrait-substitution',
  'overlay-alteration',
  'page-substitution',
];
const LARGEST_SEED = 0x7fffffff;

/**
 * Makes some examinations of a session exercises: one for each skill of the standing that only exercises train, and some
 * that ask less than a whole examination, of the very documents planned or in the skill dealt there. Which places they take
 * and what kinds is drawn whatever is true there, so that being asked tells nothing.
 */
export function withExercises(plan: SessionPlan, planned: readonly PlannedPlace[]): readonly PlannedItem[] {
  const random = createRandom(`exercises/${plan.seed}`);
  const apart = kindsApart(plan, random.fork('apart'));
  const places = random.fork('places').shuffle(planned.map((_, index) => index));
  const others = Math.round(planned.length / EXERCISE_ONE_IN);
  const kinds = random.fork('kinds');
  const seeds = random.fork('seeds');
  const met = new Set(apart);
  const requests = new Map<number, TaskRequest>();
  for (const [at, place] of places.slice(0, apart.length + others).entries()) {
    const seed = seeds.integer(0, LARGEST_SEED);
    const own = apart[at];
    const examination = planned[place];
    if (own !== undefined) requests.set(place, requestApart(own, seed, plan));
    else if (examination) {
      const kind = drawKind(examination.skill, met, kinds);
      const request = kind && requestFor(kind, examination, seed);
      if (request) requests.set(place, request);
    }
  }
  return planned.map((examination, place) => {
    const request = requests.get(place);
    return request
      ? { kind: 'exercise', request, from: 'practice', instead: examination }
      : { kind: 'examination', ...examination };
  });
}

/** Draws a kind for a place by the skill dealt there, one of those met before once there are enough; null where none of these fits. */
function drawKind(skill: SkillName, met: Set<TaskKind>, random: Random): TaskKind | null {
  const fit = TASK_KINDS.filter((kind) => fits(kind, skill));
  const left = met.size < MOST_KINDS ? fit : fit.filter((kind) => met.has(kind));
  if (left.length === 0) return null;
  const kind = random.pick(left);
  met.add(kind);
  return kind;
}

function fits(kind: TaskKind, skill: SkillName): boolean {
  const { takes, skill: own } = TASK_TRAINING[kind];
  switch (takes) {
    case 'specimen':
      return true;
    case 'fraud':
      return !SKILLS[skill].features.some((feature) => feature === 'face' || feature === 'chip');
    case 'nothing':
      return own === skill || (own === 'of-specimen' && SHOWN_BY_REFERENCE.includes(skill));
  }
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

/** Asks for an exercise at a place; null where it is about a fraud and there is none: a whole examination then stays. */
function requestFor(kind: TaskKind, { recipe }: PlannedPlace, seed: number): TaskRequest | null {
  const interventions = recipe.interventions.map(({ name }) => name);
  const isFraud = interventions.some((name) => INTERVENTION_RECORD[name].category !== 'none');
  if (TASK_TRAINING[kind].takes === 'fraud' && !isFraud) return null;
  const [first] = recipe.interventions;
  return requestWith(kind, seed, {
    modelSet: recipe.modelSet,
    interventions,
    ...(first && { subtlety: first.subtlety }),
  });
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
