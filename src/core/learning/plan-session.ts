import { areCompatible } from '@/core/fraud/concerns';
import type { Category, Subtlety } from '@/core/fraud/evidence';
import { INTERVENTIONS, type Intervention } from '@/core/fraud/intervention';
import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import type { Recipe } from '@/core/fraud/make-specimen';
import { createRandom, type Random } from '@/core/kernel/random';
import { drawCategories } from './draw-categories';
import type { PlannableSet } from './plannable-set';
import type { SessionPlan } from './session-plan';

const SUBTLETIES = [1, 2, 3, 4, 5] as const satisfies readonly Subtlety[];
/** Of the genuine items, one in so many looks odd. */
const ODD_ONE_IN = 3;
const LONGEST_RUN = 2;
/** How far the number of fraudulent items may be off the half of a session. */
const MOST_OFF_HALF = 1.5;
const LARGEST_SEED = 0x7fffffff;
const ORDERINGS_TRIED = 60;

/** Of the frauds with or at a document, one in so many carries a second that goes with it. */
const SECOND_ONE_IN = 4;
const WITH_SECOND: readonly Category[] = ['3a', '3c'];

interface Item {
  readonly set: PlannableSet;
  /** What was done, the deed that gives the item its category first. */
  readonly interventions: readonly Intervention[];
  /** The deed of the fraudulent item that a genuine one stands beside; it has a holder of the same kind. */
  readonly beside: Intervention | null;
}

/**
 * Expands a session's plan into its recipes, the same for ever. About half of the items are genuine (the number is drawn,
 * or counting would give the last ones away), a third of these look
 * odd, and a third of the fraudulent ones too, as far as both go together, so that an oddity tells nothing. One in four
 * frauds of 3(a) and 3(c) carries a second alteration. Genuine items show the same documents as fraudulent ones, so that
 * neither the kind of document nor that of its holder tells anything. The same
 * fraud never comes more than twice in a row; runs of genuine items are left to chance, or the order would tell.
 * Models that offer nothing for a category leave its items genuine.
 */
export function planSession(plan: SessionPlan, sets: readonly PlannableSet[]): readonly Recipe[] {
  const random = createRandom(`session/${plan.seed}/${plan.choice}`);
  const frauds = drawFrauds(plan, sets, random.fork('frauds'));
  const genuine = drawGenuine(plan.items - frauds.length, frauds, sets, random.fork('genuine'));
  const more = random.fork('more');
  const laden = besideGenuine(
    frauds.map((item) => withOddity(withSecond(item, more), more)),
    genuine,
  );
  const seeds = random.fork('seeds');
  const subtleties = random.fork('subtleties');
  return order([...laden, ...genuine], random.fork('order')).map(({ set, interventions, beside }) => {
    const deed = ({ name }: Intervention) => ({ name, subtlety: subtleties.pick(SUBTLETIES) });
    return {
      modelSet: set.models,
      seed: seeds.integer(0, LARGEST_SEED),
      interventions: interventions.map(deed),
      ...(beside?.holders && { holdersOf: deed(beside) }),
    };
  });
}

function drawFrauds(plan: SessionPlan, sets: readonly PlannableSet[], random: Random): readonly Item[] {
  const count = Math.round(plan.items / 2 + random.between(-MOST_OFF_HALF, MOST_OFF_HALF));
  const decks = new Map<Category, readonly Intervention[]>();
  return drawCategories(plan.choice, count, random).flatMap((category) => {
    const [intervention, ...rest] = decks.get(category) ?? [];
    const deck = intervention ? [intervention, ...rest] : random.shuffle(possible(category, sets));
    const [drawn, ...left] = deck;
    decks.set(category, left);
    return drawn
      ? [
          {
            set: random.pick(sets.filter((set) => set.interventions.includes(drawn.name))),
            interventions: [drawn],
            beside: null,
          },
        ]
      : [];
  });
}

/** Lends frauds the kinds of holder that oddities need, one for one, as genuine items have those that frauds need. */
function besideGenuine(frauds: readonly Item[], genuine: readonly Item[]): readonly Item[] {
  const lent = genuine.flatMap(({ interventions }) => interventions.filter((one) => one.holders));
  const free = frauds.filter(({ interventions }) => !interventions.some((one) => one.holders));
  return frauds.map((item) => ({ ...item, beside: lent[free.indexOf(item)] ?? null }));
}

/** Lets one in four of such frauds carry an alteration that leaves the evidence of the first true. */
function withSecond(item: Item, random: Random): Item {
  const [first] = item.interventions;
  if (!first || !WITH_SECOND.includes(first.category) || !random.chance(1 / SECOND_ONE_IN)) return item;
  return withOneMore(item, possible('3a', [item.set]), random);
}

/** Lets as many frauds look odd besides as genuine documents do. */
function withOddity(item: Item, random: Random): Item {
  return random.chance(1 / ODD_ONE_IN) ? withOneMore(item, possible('none', [item.set]), random) : item;
}

function withOneMore(item: Item, candidates: readonly Intervention[], random: Random): Item {
  const { interventions } = item;
  const fit = candidates.filter(({ name }) => interventions.every((other) => areCompatible(name, other.name)));
  return fit.length > 0 ? { ...item, interventions: [...interventions, random.pick(fit)] } : item;
}

function drawGenuine(
  count: number,
  frauds: readonly Item[],
  sets: readonly PlannableSet[],
  random: Random,
): readonly Item[] {
  const alone = sets.map((set): Item => ({ set, interventions: [], beside: null }));
  const seen = random.shuffle(frauds.length > 0 ? frauds : alone);
  const shown = random.shuffle(
    Array.from({ length: count }, (_, index) => seen[index % seen.length]).filter((item) => item !== undefined),
  );
  const odd = Math.round(count / ODD_ONE_IN);
  const used = new Set<Intervention>();
  return shown.map(({ set, interventions: [deed] }, index) => {
    const beside = deed ?? null;
    const oddities = possible('none', [set]);
    if (index >= odd || oddities.length === 0) return { set, interventions: [], beside };
    const fresh = oddities.filter((candidate) => !used.has(candidate));
    const intervention = random.pick(fresh.length > 0 ? fresh : oddities);
    used.add(intervention);
    return { set, interventions: [intervention], beside };
  });
}

function possible(category: Category, sets: readonly PlannableSet[]): readonly Intervention[] {
  return INTERVENTIONS.map((name) => INTERVENTION_RECORD[name]).filter(
    (intervention) =>
      intervention.category === category && sets.some((set) => set.interventions.includes(intervention.name)),
  );
}

function order(items: readonly Item[], random: Random): readonly Item[] {
  for (let attempt = 0; attempt < ORDERINGS_TRIED; attempt++) {
    const ordered = random.shuffle(items);
    if (!hasLongRun(ordered)) return ordered;
  }
  return items;
}

function hasLongRun(items: readonly Item[]): boolean {
  return items.some((item, index) => {
    const [first] = item.interventions;
    if (!first || first.category === 'none') return false;
    const run = items.slice(index, index + LONGEST_RUN + 1);
    return run.length > LONGEST_RUN && run.every(({ interventions }) => interventions[0] === first);
  });
}
