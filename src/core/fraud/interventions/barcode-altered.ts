import { BCBP_FIELDS } from '@/core/barcode/bcbp-fields';
import { writeBcbpName } from '@/core/barcode/write-bcbp';
import type { Document, Presentation } from '@/core/document/document';
import type { ElementOf } from '@/core/document/element';
import { fitText } from '@/core/document/fill-page';
import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import { fact } from '@/core/fraud/facts';
import type { Intervention, InterventionContext } from '@/core/fraud/intervention';
import { type Located, locateAll, ofKind, templateOf } from '@/core/fraud/locate';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { joinedRegion, regionOf } from '@/core/fraud/regions';
import { factOfText, factsInBarcode, isBoardingPassCode, repeatedFacts } from '@/core/fraud/repeated-in-barcode';
import { carryOut, layBelow, replaceWith, type Step, withClaims } from '@/core/fraud/steps';
import { lightsOfTrace, makeTrace } from '@/core/fraud/traces';
import type { BoxMm } from '@/core/kernel/geometry';
import type { Random } from '@/core/kernel/random';

type Text = Located<ElementOf<'text'>>;
type Barcode = Located<ElementOf<'barcode'>>;

/** How many characters of the printed fact are others, how far they stand off their line in millimetres, and how deep the erasure is in micrometres. */
const CHARACTERS: BySubtlety<number> = { 1: 4, 2: 3, 3: 2, 4: 1, 5: 1 };
const RISE_MM: BySubtlety<number> = { 1: 0.5, 2: 0.38, 3: 0.28, 4: 0.2, 5: 0.12 };
const DEPTH_UM: BySubtlety<number> = { 1: 36, 2: 28, 3: 22, 4: 18, 5: 15 };
const GLOW: BySubtlety<number> = { 1: 0.6, 2: 0.5, 3: 0.4, 4: 0.32, 5: 0.24 };
const THINNING: BySubtlety<number> = { 1: 0.3, 2: 0.25, 3: 0.2, 4: 0.16, 5: 0.12 };
const MARGIN_MM = 1;
const NAME = 'passengerName';

interface Alteration {
  readonly name: string;
  readonly index: number;
  readonly document: Document;
  /** What is printed now, and what the barcode says. */
  readonly printed: string;
  readonly inBarcode: string;
}

/**
 * A fact printed anew beside a barcode that says something else, wherever the page repeats it, as a boarding pass does on its
 * stub: on a pass of another traveller the name, otherwise flight, reference, seat or number. Physical quantities: how many characters differ (4 to 1), how far they stand off their line
 * (0.5 to 0.12 mm), depth of the erasure beneath (36 to 15 micrometres).
 */
export const barcodeAltered: Intervention = {
  name: 'barcode-altered',
  category: '3a',
  suits: (models) => models.some((model) => repeatedFacts(model).length > 0),
  apply: (presentation, context) => {
    const index = presentation.documents.findIndex(({ model }) => repeatedFacts(model).length > 0);
    const document = presentation.documents[index];
    if (!document) return { presentation, evidence: [] };
    const alteration = drawAlteration(document, index, context);
    const own = locateAll(presentation, [document.model.kind]).filter((entry) => entry.document === index);
    const barcodes = ofKind(own, 'barcode').filter((entry) => repeats(entry, alteration.name, presentation));
    const texts = ofKind(own, 'text').filter((entry) => printsFact(entry, alteration.name, presentation));
    const claimed = withClaims(presentation, index, {
      fields: { [alteration.name]: alteration.printed },
    });
    return carryOut('barcode-altered', claimed, [
      ...(alteration.name === NAME ? barcodes.map((entry) => otherPassenger(entry, alteration)) : []),
      ...texts.map((entry) => printAnew(entry, alteration, context)),
      ...barcodes.flatMap((barcode) => disagree(barcode, texts, alteration, context)),
    ]);
  },
};

function drawAlteration(
  document: Document,
  index: number,
  { random, subtlety, state }: InterventionContext,
): Alteration {
  const facts = repeatedFacts(document.model);
  // What is plain is altered where the sign is to be plain.
  const name = facts[Math.min(facts.length - 1, Math.floor(((subtlety - 1) / 5) * facts.length))] ?? '';
  const values: Readonly<Record<string, string | undefined>> = document.fields;
  const before = values[name] ?? '';
  const common = { name, index, document };
  if (name === NAME) {
    const sex = random.pick(['F', 'M'] as const);
    const surnames = state.surnames.filter(({ latin }) => latin !== document.holder.surname.latin);
    const other = writeBcbpName(random.pick(surnames).latin, random.pick(state.givenNames[sex]).latin);
    return { ...common, printed: before, inBarcode: other };
  }
  return { ...common, printed: otherCharacters(before, CHARACTERS[subtlety], random), inBarcode: before };
}

/** Changes the last characters of a fact to others of their kind. */
function otherCharacters(text: string, count: number, random: Random): string {
  let left = count;
  return [...text]
    .reverse()
    .map((character) => {
      if (left === 0 || !/[A-Z0-9]/.test(character)) return character;
      left--;
      const others = /\d/.test(character) ? '0123456789' : 'ABCDEF';
      return random.pick([...others].filter((other) => other !== character));
    })
    .reverse()
    .join('');
}

function repeats(entry: Barcode, name: string, presentation: Presentation): boolean {
  const template = templateOf(entry, presentation);
  return template?.kind === 'barcode' && factsInBarcode(template).includes(name);
}

/** Tells whether a text is where the model prints a fact, or prints it once more. */
function printsFact(entry: Text, name: string, presentation: Presentation): boolean {
  const template = templateOf(entry, presentation);
  return factOfText(entry.element) === name || (template?.kind === 'text' && template.text === `{${name}}`);
}

/** The pass was made for somebody else: its barcode, which nobody reads by eye, still says so. */
function otherPassenger(entry: Barcode, { inBarcode, document }: Alteration): Step {
  const template = document.model.pages[entry.page]?.elements.find(({ id }) => id === entry.element.id);
  const item = BCBP_FIELDS.find(({ name }) => name === NAME);
  if (template?.kind !== 'barcode' || !isBoardingPassCode(template) || !item) return { edits: [], evidence: [] };
  const { text } = entry.element;
  const changed = text.slice(0, item.start) + inBarcode.padEnd(item.end - item.start) + text.slice(item.end);
  return { edits: [replaceWith(entry, { ...entry.element, text: changed })], evidence: [] };
}

function printAnew(
  entry: Text,
  { name, document, printed }: Alteration,
  { random, subtlety }: InterventionContext,
): Step {
  const { element } = entry;
  const values: Readonly<Record<string, string | undefined>> = document.fields;
  const before = values[name] ?? '';
  const text = before !== '' && element.text.includes(before) ? element.text.replace(before, printed) : element.text;
  const written = fitText(text, element.style, element.box.width);
  const baselineShiftMm = element.baselineShiftMm + RISE_MM[subtlety] * (random.chance(0.5) ? 1 : -1);
  const erasure = makeTrace(element.id, element.box, {
    type: 'erasure',
    depthUm: DEPTH_UM[subtlety],
    thinning: THINNING[subtlety],
    uvBrightening: GLOW[subtlety],
  });
  const shared = { category: '3a', strength: strengthAt(subtlety) } as const;
  const place = regionOf(element.box, MARGIN_MM);
  return {
    edits: [layBelow(entry, erasure), replaceWith(entry, { ...element, ...written, baselineShiftMm })],
    evidence: [
      pageEvidence(entry, place, {
        ...shared,
        minMagnification: subtlety > 2 ? 4 : 1,
        sign: 'characters-differ',
        expected: fact('characters-alike', { value: before }),
        found: fact('characters-of-another-hand', { value: printed, riseMm: RISE_MM[subtlety] }),
      }),
      pageEvidence(entry, place, {
        ...shared,
        lights: lightsOfTrace(erasure.trace),
        sign: 'surface-disturbed',
        expected: fact('surface-even'),
        found: fact('surface-erased', { depthUm: DEPTH_UM[subtlety] }),
      }),
    ],
  };
}

/** Holds a barcode against all texts beside it at once, and against each text of another page. */
function disagree(
  barcode: Barcode,
  texts: readonly Text[],
  { printed, inBarcode }: Alteration,
  { subtlety }: InterventionContext,
): readonly Step[] {
  const beside = texts.filter(({ on }) => on.id === barcode.on.id);
  const apart = texts.filter(({ on }) => on.id !== barcode.on.id);
  const places: readonly { readonly entry: Located; readonly boxes: readonly BoxMm[] }[] = [
    ...(beside.length > 0 ? [{ entry: barcode, boxes: [barcode, ...beside].map(({ element }) => element.box) }] : []),
    ...apart.map((entry) => ({ entry, boxes: [entry.element.box] })),
  ];
  return places.map(({ entry, boxes }) => ({
    edits: [],
    evidence: [
      pageEvidence(entry, joinedRegion(boxes), {
        category: '3a',
        feature: 'barcode',
        strength: strengthAt(subtlety),
        sign: 'barcode-differs-from-page',
        expected: fact('page-says', { value: printed }),
        found: fact('barcode-says', { value: inBarcode }),
      }),
    ],
  }));
}
