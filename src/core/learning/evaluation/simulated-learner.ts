import type { Random } from '@/core/kernel/random';
import { normalProbability } from '@/core/scoring/normal-distribution';
import { SKILL_NAMES, SKILLS, type SkillName } from '../skill';

/** What a simulated person can do with one skill: `share` of what can be learnt is there, and fades within `lastsDays`. */
interface Knowledge {
  share: number;
  lastsDays: number;
  practisedOn: number;
}

/**
 * A person who does not exist, with a known d' for every skill. Alarms on what was not seen are luck, as often as on
 * genuine items. How such a person learns and forgets is assumed, not
 * measured: each answer that is told brings a part of what is missing, most of it from items that are neither plain nor
 * beyond reach; what was learnt fades exponentially, and the more slowly the more of it had faded when it was refreshed.
 */
export interface SimulatedLearner {
  /** Gives the true d' of a skill on a day, for items of middle difficulty. */
  sensitivity(skill: SkillName, day: number): number;
  /** Answers an item. */
  answer(item: SimulatedItem, day: number): SimulatedAnswer;
  /** Learns from what is told after the answer. */
  learn(item: SimulatedItem, day: number): void;
}

/** What a simulated learner says: whether it is fraudulent, and whether the place that shows it was seen. */
export interface SimulatedAnswer {
  readonly alarm: boolean;
  readonly seen: boolean;
}

/** An item as a simulated learner sees it; `itemRating` in logits. */
export interface SimulatedItem {
  readonly skill: SkillName;
  readonly isFraud: boolean;
  readonly itemRating: number;
}

/**
 * How people are held to learn: `gain` is the part of what is missing that one told answer brings at best;
 * `firstLastsDays` is what sets how long it lasts at first, 0.7 to 6 times as long, by skill; `spacing` is how much longer it
 * lasts when it is refreshed after all of it had faded; `beyond` is what an item still teaches that is too plain or out of reach.
 */
export interface LearningPace {
  readonly gain: number;
  readonly firstLastsDays: number;
  readonly spacing: number;
  readonly beyond: number;
}

const MIDDLE: LearningPace = { gain: 0.06, firstLastsDays: 8, spacing: 2.2, beyond: 0.45 };
/** So long that nothing is lost in the time somebody practises. */
const NEVER_FADES_DAYS = 1e6;

/**
 * The ways of learning that are tried. They are assumed, for nobody measured them for documents: at the middle pace, somebody
 * who knows nothing of a skill comes to criterion in eight told answers if all of them teach what they can, and in eighteen
 * if none does. `half` and `double` learn and keep half and twice of that. The others are not what the schedule is made for:
 * `lasting` forget nothing, `unspaced` forget as fast however often something was refreshed (slowly, or nobody would come
 * to criterion), and `any-item` learn as much from items of whatever difficulty.
 */
export const LEARNING_PACES = {
  middle: MIDDLE,
  half: { ...MIDDLE, gain: MIDDLE.gain / 2, firstLastsDays: MIDDLE.firstLastsDays / 2 },
  double: { ...MIDDLE, gain: MIDDLE.gain * 2, firstLastsDays: MIDDLE.firstLastsDays * 2 },
  lasting: { ...MIDDLE, firstLastsDays: NEVER_FADES_DAYS },
  unspaced: { ...MIDDLE, firstLastsDays: MIDDLE.firstLastsDays * 3, spacing: 0 },
  'any-item': { ...MIDDLE, beyond: 1 },
} as const satisfies Record<string, LearningPace>;

/** One of these. */
export type PaceName = keyof typeof LEARNING_PACES;

/** Skills that whole examinations train. */
export const EXAMINED_SKILLS = SKILL_NAMES.filter((skill) => SKILLS[skill].interventions.length > 0);

/** The d' of somebody who knows nothing of a skill, and the mean of those who know all of it. */
const LEAST = 0.2;
const MOST = 3;
/** What one logit of an item's rating takes from d'. */
const PER_LOGIT = 0.45;
/** Expected success between which an item teaches all it can. */
const TEACHING = { from: 0.6, to: 0.93 } as const;
const LONGEST_DAYS = 400;

/** What a learner knows to begin with: the part of each skill that is there. */
export interface Beginning {
  readonly skills: readonly SkillName[];
  readonly share: (skill: SkillName, random: Random) => number;
}

/** Each knows some skills and others not. */
const ANYBODY: Beginning = {
  skills: EXAMINED_SKILLS,
  share: (_, random) => (random.chance(0.5) ? random.between(0.45, 0.95) : random.between(0, 0.3)),
};

/** Creates a learner, who leans to accepting or to stopping. */
export function createSimulatedLearner(
  random: Random,
  pace: LearningPace = LEARNING_PACES.middle,
  beginning: Beginning = ANYBODY,
): SimulatedLearner {
  const criterion = random.between(-0.25, 0.45);
  const most = MOST + random.between(-0.4, 0.4);
  const known = new Map<SkillName, Knowledge>(
    beginning.skills.map((skill) => [
      skill,
      {
        share: beginning.share(skill, random),
        lastsDays: pace.firstLastsDays * random.between(0.7, 6),
        practisedOn: 0,
      },
    ]),
  );
  const of = (skill: SkillName): Knowledge => known.get(skill) ?? { share: 1, lastsDays: LONGEST_DAYS, practisedOn: 0 };

  function sensitivity(skill: SkillName, day: number): number {
    const { share, lastsDays, practisedOn } = of(skill);
    return LEAST + (most - LEAST) * share * Math.exp(-(day - practisedOn) / lastsDays);
  }

  function chanceOfAlarm({ skill, isFraud, itemRating }: SimulatedItem, day: number): number {
    const half = Math.max(0, sensitivity(skill, day) - itemRating * PER_LOGIT) / 2;
    return normalProbability((isFraud ? half : -half) - criterion);
  }

  return {
    sensitivity,
    answer(item, day) {
      const luck = chanceOfAlarm({ ...item, isFraud: false }, day);
      const seen = item.isFraud && random.chance((chanceOfAlarm(item, day) - luck) / (1 - luck));
      return { seen, alarm: seen || random.chance(luck) };
    },
    learn(item, day) {
      const knowledge = known.get(item.skill);
      if (!knowledge) return;
      const alarm = chanceOfAlarm(item, day);
      const success = item.isFraud ? alarm : 1 - alarm;
      const taught = success >= TEACHING.from && success <= TEACHING.to ? 1 : pace.beyond;
      const kept = Math.exp(-(day - knowledge.practisedOn) / knowledge.lastsDays);
      const left = knowledge.share * kept;
      knowledge.share = left + pace.gain * taught * (1 - left);
      const longer = knowledge.lastsDays * (1 + pace.spacing * (1 - kept));
      knowledge.lastsDays = Math.max(knowledge.lastsDays, Math.min(LONGEST_DAYS, longer));
      knowledge.practisedOn = day;
    },
  };
}
