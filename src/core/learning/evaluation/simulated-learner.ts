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
 * How fast people are held to learn: `gain` is the part of what is missing that one told answer brings at best, and
 * `firstLastsDays` what sets how long it lasts at first: 0.7 to 6 times as long, by skill.
 */
export interface LearningPace {
  readonly gain: number;
  readonly firstLastsDays: number;
}

/**
 * The paces that are tried. They are assumed, for nobody measured them for documents: at the middle one, somebody who knows
 * nothing of a skill comes to criterion in eight told answers if all of them teach what they can, and in eighteen if none
 * does. At the others two thirds of that is learnt and kept, or one and a half times.
 */
export const LEARNING_PACES = {
  slow: { gain: 0.04, firstLastsDays: 5.5 },
  middle: { gain: 0.06, firstLastsDays: 8 },
  quick: { gain: 0.09, firstLastsDays: 12 },
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
/** Expected success between which an item teaches all it can, and what is left of that beyond. */
const TEACHING = { from: 0.6, to: 0.93, beyond: 0.45 } as const;
const SPACING = 2.2;
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
      const taught = success >= TEACHING.from && success <= TEACHING.to ? 1 : TEACHING.beyond;
      const kept = Math.exp(-(day - knowledge.practisedOn) / knowledge.lastsDays);
      const left = knowledge.share * kept;
      knowledge.share = left + pace.gain * taught * (1 - left);
      knowledge.lastsDays = Math.min(LONGEST_DAYS, knowledge.lastsDays * (1 + SPACING * (1 - kept)));
      knowledge.practisedOn = day;
    },
  };
}
