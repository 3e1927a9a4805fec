import type { ElementOf } from '@/core/document/element';
import { estimateWidthMm, fitText } from '@/core/document/fill-page';
import { type BoxMm, boundingBox, type PolygonMm } from '@/core/kernel/geometry';
import { type BySubtlety, strengthAt } from './by-subtlety';
import type { Category, Evidence, Subtlety } from './evidence';
import { fact } from './facts';
import type { InterventionContext } from './intervention';
import type { Located } from './locate';
import { pageEvidence } from './page-evidence';
import { drawOfficeTechnique } from './printed-elements';
import { regionOf } from './regions';
import { layBelow, layOn, replaceWith, type Step } from './steps';
import { lightsOfTrace, makeTrace } from './traces';

/** A printed text and its place. */
export type TextPlace = Located<ElementOf<'text'>>;

/**
 * How characters were changed: scraped or ground away, taken away with a chemical that also takes the background, or
 * left standing and written over.
 */
type Mode = 'mechanical' | 'chemical' | 'overwritten';

/** Growth of the new characters, their rise off the line in millimetres, depth of the erasure in micrometres, its glow and thinning. */
const SIZE: BySubtlety<number> = { 1: 1.14, 2: 1.1, 3: 1.07, 4: 1.05, 5: 1.03 };
const RISE_MM: BySubtlety<number> = { 1: 0.5, 2: 0.38, 3: 0.28, 4: 0.2, 5: 0.12 };
const DEPTH_UM: BySubtlety<number> = { 1: 40, 2: 32, 3: 26, 4: 20, 5: 16 };
const GLOW: BySubtlety<number> = { 1: 0.7, 2: 0.55, 3: 0.42, 4: 0.32, 5: 0.24 };
const THINNING: BySubtlety<number> = { 1: 0.35, 2: 0.28, 3: 0.22, 4: 0.17, 5: 0.13 };
/** Share of the background that the chemical took. */
const BLEACHED: BySubtlety<number> = { 1: 0.85, 2: 0.7, 3: 0.58, 4: 0.48, 5: 0.4 };
/** Room for the edge of a chemical around the characters. */
const SPREAD_MM = 0.9;
const REGION_MM = 1;
/** Up to here the new characters are of another face and come from another machine. */
const OTHER_FACE_TO = 2;
const OTHER_TECHNIQUE_TO = 4;
/** Up to here a whole number is written over. */
const WHOLE_NUMBER_TO = 3;
/** One digit over another shows no more than this, however carelessly it was laid. */
const STRONGEST_OF_ONE = 3;

/**
 * Writes a text anew where another stood. Physical quantities: size, rise (0.5 to 0.12 mm) and face of the new characters,
 * depth of a mechanical erasure (40 to 16 micrometres) or the share of the background that a chemical took (0.85 to 0.4).
 */
export function rewriteText(
  place: TextPlace,
  text: string,
  context: InterventionContext,
  category: Category = '3a',
): Step {
  const { element } = place;
  const mode = drawMode(place, text, context);
  const shared = { category, strength: strengthAt(context.subtlety) } as const;
  const written = newCharacters(element, text, context);
  const region = inkRegion(element, written);
  const characters = pageEvidence(place, region, {
    ...shared,
    minMagnification: context.subtlety > 2 ? 4 : 1,
    sign: 'characters-differ',
    expected: fact('characters-alike', { value: element.text }),
    found: fact(mode === 'overwritten' ? 'characters-overwritten' : 'characters-of-another-hand', {
      value: written.text,
      riseMm: RISE_MM[context.subtlety],
    }),
  });
  if (mode === 'overwritten') {
    const over = writtenOver(element, written, text, context.subtlety);
    const strength = over.length > 1 || shared.strength < STRONGEST_OF_ONE ? shared.strength : STRONGEST_OF_ONE;
    return { edits: over.map((digit) => layOn(place, digit)), evidence: [{ ...characters, strength }] };
  }
  const disturbed = disturb(place, written.text, mode, context);
  return {
    edits: [layBelow(place, disturbed.trace), replaceWith(place, written)],
    evidence: [
      characters,
      pageEvidence(place, region, { ...shared, ...disturbed.piece, expected: fact('surface-even') }),
    ],
  };
}

/** Prints a text anew in a paper that came out of a printer: nothing is erased, only the characters differ. */
export function retypeText(place: TextPlace, text: string, context: InterventionContext, category: Category): Step {
  const written = newCharacters(place.element, text, context);
  const piece = pageEvidence(place, inkRegion(place.element, written), {
    category,
    strength: strengthAt(context.subtlety),
    minMagnification: context.subtlety > 2 ? 4 : 1,
    sign: 'characters-differ',
    expected: fact('characters-alike', { value: place.element.text }),
    found: fact('characters-of-another-hand', { value: written.text, riseMm: RISE_MM[context.subtlety] }),
  });
  return { edits: [replaceWith(place, written)], evidence: [piece] };
}

/**
 * Lays digits over the old ones, each where it stood, for a typewriter's characters are all as wide: plainly the whole
 * number of which a digit changed, and with more care that digit alone.
 */
function writtenOver(
  { id, box, text: before, style: old }: TextPlace['element'],
  written: TextPlace['element'],
  text: string,
  subtlety: Subtlety,
): readonly TextPlace['element'][] {
  const pitchMm = estimateWidthMm('0', old);
  const spare = box.width - estimateWidthMm(before, old);
  const start = box.x + (old.align === 'start' ? 0 : old.align === 'middle' ? spare / 2 : spare);
  const runs = [...text.matchAll(subtlety <= WHOLE_NUMBER_TO ? /\d+/g : /\d/g)];
  return runs
    .filter(({ 0: digits, index }) => digits !== before.slice(index, index + digits.length))
    .flatMap(({ 0: digits, index }) => [...digits].map((digit, nth) => ({ digit, at: index + nth })))
    .map(({ digit, at }) => ({
      ...written,
      id: `${id}-over-${at}`,
      field: null,
      text: digit,
      box: { ...written.box, x: start + at * pitchMm, width: 2 * pitchMm },
      style: { ...written.style, align: 'start' },
    }));
}

/** Digits can be written over where they stand in a row of equal widths; a chemical does nothing to a plastic page. */
function drawMode({ element, on }: TextPlace, text: string, { random }: InterventionContext): Mode {
  const isPaper = on.elements.some(({ kind }) => kind === 'paper');
  const changed = [...text].filter((letter, index) => letter !== element.text[index]);
  const canOverwrite =
    element.style.face === 'mono' &&
    text.length === element.text.length &&
    changed.every((letter) => /\d/.test(letter));
  return random.pick<Mode>([
    'mechanical',
    ...(isPaper ? (['chemical'] as const) : []),
    ...(canOverwrite ? (['overwritten'] as const) : []),
  ]);
}

function newCharacters(
  element: TextPlace['element'],
  text: string,
  { random, subtlety }: InterventionContext,
): TextPlace['element'] {
  const { style } = element;
  // What was written by hand is written by hand again.
  const isWritten = element.technique === 'none';
  const face = isWritten || subtlety > OTHER_FACE_TO ? style.face : style.face === 'sans' ? 'serif' : 'sans';
  const technique = isWritten || subtlety > OTHER_TECHNIQUE_TO ? element.technique : drawOfficeTechnique(random);
  return {
    ...element,
    ...fitText(text, { ...style, face, sizeMm: style.sizeMm * SIZE[subtlety] }, element.box.width),
    technique,
    baselineShiftMm: element.baselineShiftMm + RISE_MM[subtlety] * (random.chance(0.5) ? 1 : -1),
  };
}

interface Disturbance {
  readonly trace: ElementOf<'trace'>;
  readonly piece: Pick<Evidence, 'sign' | 'lights' | 'found'>;
}

function disturb(
  { element }: TextPlace,
  newText: string,
  mode: Exclude<Mode, 'overwritten'>,
  { subtlety }: InterventionContext,
): Disturbance {
  const box = inkBoxOf(element, newText);
  if (mode === 'chemical') {
    const wide = {
      x: box.x - SPREAD_MM,
      y: box.y - SPREAD_MM,
      width: box.width + 2 * SPREAD_MM,
      height: box.height + 2 * SPREAD_MM,
    };
    const trace = makeTrace(element.id, wide, { type: 'bleached', share: BLEACHED[subtlety], uv: GLOW[subtlety] });
    return {
      trace,
      piece: { sign: 'surface-disturbed', lights: lightsOfTrace(trace.trace), found: fact('surface-bleached') },
    };
  }
  const trace = makeTrace(element.id, box, {
    type: 'erasure',
    depthUm: DEPTH_UM[subtlety],
    thinning: THINNING[subtlety],
    uvBrightening: GLOW[subtlety],
  });
  const found = fact('surface-erased', { depthUm: DEPTH_UM[subtlety] });
  return { trace, piece: { sign: 'surface-disturbed', lights: lightsOfTrace(trace.trace), found } };
}

/** Where old and new characters stand, in their sizes. */
function inkRegion(before: TextPlace['element'], after: TextPlace['element']): PolygonMm {
  return regionOf(boundingBox([inkBoxOf(before, after.text), inkBoxOf(after)]), REGION_MM);
}

/** Gives the box of the characters within a text's line, whichever of old and new is wider. */
export function inkBoxOf(element: ElementOf<'text'>, newText: string = element.text): BoxMm {
  const { box, style } = element;
  const width = Math.min(
    box.width,
    Math.max(estimateWidthMm(element.text, style), estimateWidthMm(newText, style)) + 1,
  );
  const spare = box.width - width;
  const x = box.x + (style.align === 'start' ? 0 : style.align === 'middle' ? spare / 2 : spare);
  return { ...box, x, width };
}
