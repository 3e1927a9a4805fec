import { areCompatible } from '@/core/fraud/concerns';
import { INTERVENTIONS, type Intervention } from '@/core/fraud/intervention';
import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import type { Deed, Recipe } from '@/core/fraud/make-specimen';
import { createRandom, type Random } from '@/core/kernel/random';
import { chooseSubtlety } from './choose-subtlety';
import { dealSkills, fraudSkillsOf } from './deal-skills';
import type { Difficulty } from './difficulty';
import { ratingOfRecipe } from './item-rating';
import type { PlannableSet } from './plannable-set';
import { PAIR_STEPS, SESSION_LOADS } from './session-load';
import { purposeOf, type SessionPlan } from './session-plan';
import { SKILLS, type SkillName } from './skill';
import { skillOf } from './skill-of';

/** What items are planned from. */
export interface PlannableContent {
  readonly sets: readonly PlannableSet[];
  readonly difficulty: Difficulty;
}

/** One examination of a session, and how hard it is held to be, in logits. */
export interface PlannedExamination {
  readonly recipe: Recipe;
  readonly itemRating: number;
}

/** A place of a session: its examination, and the skill whose deed was dealt there, whether or not it was done. */
export interface PlannedPlace extends PlannedExamination {
  readonly skill: SkillName;
}

/** A place in the session: the documents, and the deed that is done there, or beside which a genuine item stands. */
interface Slot {
  readonly set: PlannableSet;
  readonly deed: Intervention;
  readonly skill: SkillName;
}

const LARGEST_SEED = 0x7fffffff;
/** Of genuine items, and of fraudulent ones alike, one in so many looks odd. */
const ODD_ONE_IN = 3;
/** One item in so many may come with more papers than its deed needs. */
const MORE_PAPERS_ONE_IN = 4;
/** Of an exercise in what is genuine and odd, most. */
const ODD_SHARE_OF_ODD = 0.85;

/**
 * Expands a plan into examinations by skills, the same for ever. Skills come mixed, never more than two of one in a row.
 * For every place documents and a deed are drawn alike; whether the deed is then done is drawn apart, so that neither the
 * documents, nor their holder, nor an oddity, nor the order tells. Genuine items so stand beside the frauds they are to
 * be told from. No documents come twice while there are others. Subtlety follows the learner's rating where there is one; every seed is fresh.
 */
export function planBySkills(plan: SessionPlan, content: PlannableContent): readonly PlannedPlace[] {
  const purpose = purposeOf(plan);
  const random = createRandom(`skills/${plan.seed}/${purpose}`);
  const places = purpose === 'pair' ? Math.ceil(plan.items / PAIR_STEPS) : plan.items;
  const slots = drawSlots(plan, places, content.sets, random);
  const done = drawTruths(plan, slots.length, random.fork('truths'));
  const odd = random.fork('odd');
  const rest = random.fork('rest');
  return slots.map((slot, index) =>
    makeItem({ plan, slot, isFraud: done[index] === true, oddity: drawOddity(plan, slot, odd) }, content, rest),
  );
}

function drawSlots(plan: SessionPlan, count: number, sets: readonly PlannableSet[], random: Random): readonly Slot[] {
  const shown = setsFor(plan, sets);
  const skills = fraudSkillsOf(plan).filter((skill) => deedsOf(skill, shown).length > 0);
  const draw = random.fork('slots');
  const laid = new Set<PlannableSet>();
  return dealSkills(skills, count, random.fork('skills')).map((skill) => {
    const deed = draw.pick(deedsOf(skill, shown));
    const suiting = shown.filter((set) => set.interventions.includes(deed.name));
    const fresh = suiting.filter((set) => !laid.has(set));
    const set = drawSet(fresh.length > 0 ? fresh : suiting, draw);
    laid.add(set);
    return { skill, deed, set };
  });
}

/** Draws documents: what takes many papers to show is rare, or every second passport would come with a boarding pass. */
function drawSet(sets: readonly PlannableSet[], random: Random): PlannableSet {
  const fewest = Math.min(...sets.map(({ models }) => models.length));
  const likely = sets.filter(({ models }) => models.length === fewest);
  return random.pick(random.chance(1 / MORE_PAPERS_ONE_IN) ? sets : likely);
}

function setsFor({ focus }: SessionPlan, sets: readonly PlannableSet[]): readonly PlannableSet[] {
  if (focus?.kind !== 'document') return sets;
  const own = sets.filter(({ kinds }) => kinds.includes(focus.document));
  return own.length > 0 ? own : sets;
}

function deedsOf(skill: SkillName, sets: readonly PlannableSet[]): readonly Intervention[] {
  return SKILLS[skill].interventions
    .filter((name) => sets.some((set) => set.interventions.includes(name)))
    .map((name) => INTERVENTION_RECORD[name]);
}

/** Draws which places are fraudulent: a share from the range of the purpose, rounded by chance, anywhere in the session. */
function drawTruths(plan: SessionPlan, count: number, random: Random): readonly boolean[] {
  const [least, most] = SESSION_LOADS[purposeOf(plan)].fraudulent;
  const expected = random.between(least, most) * count;
  const frauds = Math.floor(expected) + (random.chance(expected % 1) ? 1 : 0);
  return random.shuffle(Array.from({ length: count }, (_, index) => index < frauds));
}

/** Draws what makes an item look odd, whatever its truth: one of the skills of the standing, where it names some. */
function drawOddity(plan: SessionPlan, { set, deed }: Slot, random: Random): Intervention | null {
  const share = purposeOf(plan) === 'genuine-odd' ? ODD_SHARE_OF_ODD : 1 / ODD_ONE_IN;
  if (!random.chance(share)) return null;
  const fit = INTERVENTIONS.filter(
    (name) =>
      INTERVENTION_RECORD[name].category === 'none' &&
      set.interventions.includes(name) &&
      areCompatible(deed.name, name),
  );
  const wished = fit.filter((name) => plan.standing?.some(({ skill }) => skill === skillOf([name])));
  const from = wished.length > 0 ? wished : fit;
  return from.length > 0 ? INTERVENTION_RECORD[random.pick(from)] : null;
}

function makeItem(
  given: {
    readonly plan: SessionPlan;
    readonly slot: Slot;
    readonly isFraud: boolean;
    readonly oddity: Intervention | null;
  },
  { difficulty }: PlannableContent,
  random: Random,
): PlannedPlace {
  const { plan, slot, isFraud, oddity } = given;
  const ratingOf = (name: Intervention['name']) =>
    plan.standing?.find(({ skill }) => skill === skillOf([name]))?.rating ?? null;
  const on = { kinds: slot.set.kinds, difficulty };
  const made = ({ name }: Intervention): Deed => ({
    name,
    subtlety: chooseSubtlety({ name, rating: ratingOf(name), on }, random),
  });
  const deed = made(slot.deed);
  const odd = oddity && made(oddity);
  const recipe: Recipe = {
    modelSet: slot.set.models,
    seed: random.integer(0, LARGEST_SEED),
    interventions: [...(isFraud ? [deed] : []), ...(odd ? [odd] : [])],
    ...holdersOf(slot.deed, deed, isFraud),
  };
  return { recipe, itemRating: ratingOfRecipe(recipe, on), skill: slot.skill };
}

/** A genuine item is held by somebody of the kind that the deed beside it needs. */
function holdersOf(intervention: Intervention, deed: Deed, isFraud: boolean): Pick<Recipe, 'holdersOf'> {
  return intervention.holders && !isFraud ? { holdersOf: deed } : {};
}
