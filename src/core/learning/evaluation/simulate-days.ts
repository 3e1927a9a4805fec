import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import { createRandom } from '@/core/kernel/random';
import type { Role } from '@/core/tasks/role';
import { outcomeOf } from '@/core/tasks/task-score';
import type { AnswerRecord, ExerciseRecord } from '../answer-record';
import { chooseSkills } from '../choose-skills';
import { itemsInTime, TODAY_MINUTES } from '../items-in-time';
import type { PlannableContent } from '../plan-by-skills';
import { planItems } from '../plan-items';
import type { PlannedItem } from '../planned-item';
import { ROLE_SKILLS } from '../role-skills';
import type { SessionPlan } from '../session-plan';
import type { SkillName } from '../skill';
import { rememberIn, type SkillMemory } from '../skill-memory';
import type { SkillStanding } from '../skill-standing';
import { skillStatesOf } from '../skill-state';
import { skillOfTask } from '../task-training';
import { TRAINABLE_SKILLS } from '../trainable-skills';
import { type AnsweredAt, answerTo, FIRST_DAY_MS, MS_PER_DAY, placeOf } from './answer-to';
import { itemsOf } from './items-of';
import { createSimulatedLearner, LEARNING_PACES, type SimulatedLearner } from './simulated-learner';

/** Somebody whose days are looked at: in which role, on which days, and how much of each skill is there at first. */
export interface Person {
  readonly name: string;
  readonly role: Role;
  readonly days: readonly number[];
  readonly share: (skill: SkillName) => number;
}

/** One item of a day as it came, and whether it was right. */
export interface SeenItem {
  readonly planned: PlannedItem;
  readonly record: AnswerRecord;
}

/** Ten minutes of a day: what they were planned by, and what came. */
export interface SeenDay {
  readonly day: number;
  readonly standing: readonly SkillStanding[];
  readonly items: readonly SeenItem[];
}

/** Lets a simulated person take the ten minutes of some days, as they would be dealt, exercises and all. */
export function simulateDays({ name, role, days, share }: Person, content: PlannableContent): readonly SeenDay[] {
  const learner = createSimulatedLearner(createRandom(`learner/${name}`), LEARNING_PACES.middle, {
    skills: TRAINABLE_SKILLS,
    share,
  });
  const random = createRandom(`days/${name}`);
  const memories = new Map<SkillName, SkillMemory>();
  const { skills, levels } = ROLE_SKILLS[role];
  return days.map((day) => {
    const now = FIRST_DAY_MS + day * MS_PER_DAY;
    const states = skillStatesOf(skills, [...memories.values()], { now, dayEnds: now + MS_PER_DAY / 2 });
    const standing = chooseSkills(states, { levels });
    const plan: SessionPlan = {
      seed: random.integer(0, 0x7fffffff),
      choice: 'mixed',
      items: itemsInTime(TODAY_MINUTES, []),
      contentVersion: 1,
      purpose: 'today',
      role,
      standing,
    };
    const items = planItems(plan, content).map((planned, index): SeenItem => {
      const record = recordOf(planned, learner, { plan, index, day });
      rememberIn(memories, record);
      return { planned, record };
    });
    return { day, standing, items };
  });
}

function recordOf(planned: PlannedItem, learner: SimulatedLearner, at: AnsweredAt): AnswerRecord {
  const examination = planned.kind === 'examination' ? planned : planned.instead;
  const [item] = itemsOf([examination]);
  if (planned.kind === 'examination' && item) return answerTo(item, learner, at);
  return exerciseRecordOf(planned, learner, at);
}

/** Of an exercise no more is simulated than that it is right as often as its skill is there. */
function exerciseRecordOf(planned: PlannedItem, learner: SimulatedLearner, at: AnsweredAt): ExerciseRecord {
  const request = planned.kind === 'exercise' ? planned.request : { kind: 'choice' as const, params: {} };
  const deeds = 'interventions' in request.params ? (request.params.interventions ?? []) : [];
  const isFraud = deeds.length === 0 || deeds.some((name) => INTERVENTION_RECORD[name].category !== 'none');
  const skill = skillOfTask(request.kind, deeds);
  const item = { skill, isFraud, itemRating: 0 };
  const { alarm } = learner.answer(item, at.day);
  learner.learn(item, at.day);
  const points = Number(alarm === isFraud);
  return {
    ...placeOf(at),
    version: 2,
    task: request.kind,
    skill,
    input: {},
    elapsedMs: 30_000,
    told: { fraudulent: null, category: null, interventions: deeds, subtlety: 3, modelCodes: [], evidence: [] },
    score: { points, outcome: outcomeOf(points), detection: null, reasons: [] },
  };
}
