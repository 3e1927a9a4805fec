import { createRandom, type Random } from '@/core/kernel/random';
import { chooseSkills } from '../choose-skills';
import { type PlannableContent, type PlannedExamination, planBySkills } from '../plan-by-skills';
import { planSession } from '../plan-session';
import { rateRecipe } from '../rate-recipe';
import { SESSION_LOADS } from '../session-load';
import type { SessionPlan } from '../session-plan';
import type { SkillName } from '../skill';
import { rememberIn, type SkillMemory } from '../skill-memory';
import { skillStatesOf } from '../skill-state';
import { answerTo, FIRST_DAY_MS, MS_PER_DAY } from './answer-to';
import { itemsOf } from './items-of';
import { planAtRandom } from './random-order';
import {
  createSimulatedLearner,
  EXAMINED_SKILLS,
  LEARNING_PACES,
  type PaceName,
  type SimulatedLearner,
} from './simulated-learner';

/** The d' that every skill must keep over night. Source for the figure: recognition of false banknotes calls 1.25 decent. */
export const CRITERION = 1.25;
/** The share of skills that must have reached it: nobody is good at everything at once. */
const SKILLS_REACHED = 0.9;
/** Sessions, one a day, after which a learner counts as having needed them all. */
export const MOST_DAYS = 240;

/**
 * How sessions are put together. `adaptive`: by the schedule · `random`: every place draws a skill, each as likely ·
 * `even`: every skill is dealt as often as the others · `mixed`: by the shares of the categories, as practice without a schedule is.
 */
export const ORDERS = ['adaptive', 'random', 'even', 'mixed'] as const;

/** One of these. */
export type Order = (typeof ORDERS)[number];

/** How a learner came to criterion: trials answered, and the learner as trained on that day. */
export interface Training {
  readonly trials: number;
  readonly learner: SimulatedLearner;
  readonly day: number;
}

/** Who is trained: a simulated learner by the name it is drawn by, who learns at a pace. */
export interface Trainee {
  readonly name: string;
  readonly pace: PaceName;
}

/** Trains a simulated learner with one session a day until nine of ten skills have reached the criterion. */
export function trainToCriterion(order: Order, { name, pace }: Trainee, content: PlannableContent): Training {
  const learner = createSimulatedLearner(createRandom(`learner/${name}`), LEARNING_PACES[pace]);
  const random = createRandom(`order/${name}/${order}`);
  const memories = new Map<SkillName, SkillMemory>();
  let trials = 0;
  let day = 1;
  while (day <= MOST_DAYS && !hasReached(learner, day)) {
    const plan = order === 'adaptive' ? adaptivePlan(memories, day, random) : plainPlan(random);
    for (const [index, item] of itemsOf(planned(order, { plan, random }, content)).entries()) {
      const record = answerTo(item, learner, { plan, index, day });
      rememberIn(memories, record);
      trials += 1;
    }
    day += 1;
  }
  return { trials, learner, day };
}

function hasReached(learner: SimulatedLearner, day: number): boolean {
  const reached = EXAMINED_SKILLS.filter((skill) => learner.sensitivity(skill, day) >= CRITERION);
  return reached.length >= SKILLS_REACHED * EXAMINED_SKILLS.length;
}

function adaptivePlan(memories: ReadonlyMap<SkillName, SkillMemory>, day: number, random: Random): SessionPlan {
  const now = FIRST_DAY_MS + day * MS_PER_DAY;
  const states = skillStatesOf(EXAMINED_SKILLS, [...memories.values()], { now, dayEnds: now + MS_PER_DAY / 2 });
  return { ...plainPlan(random), purpose: 'today', standing: chooseSkills(states) };
}

/** Everything, at any subtlety. */
function plainPlan(random: Random): SessionPlan {
  return {
    seed: random.integer(0, 0x7fffffff),
    choice: 'mixed',
    items: SESSION_LOADS.today.items,
    contentVersion: 1,
    purpose: 'practice',
  };
}

function planned(
  order: Order,
  { plan, random }: { readonly plan: SessionPlan; readonly random: Random },
  content: PlannableContent,
): readonly PlannedExamination[] {
  switch (order) {
    case 'adaptive':
    case 'even':
      return planBySkills(plan, content);
    case 'random':
      return planAtRandom(plan, content, random);
    case 'mixed':
      return planSession(plan, content.sets).map((recipe) => rateRecipe(recipe, content));
  }
}
