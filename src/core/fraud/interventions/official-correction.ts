import { CIVIL_KINDS } from '@/core/document/document-kind';
import type { ElementOf, PageElement } from '@/core/document/element';
import type { Field } from '@/core/document/field';
import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import { fact } from '@/core/fraud/facts';
import type { Intervention, InterventionContext } from '@/core/fraud/intervention';
import { locateAll, modelsPrint, ofKind, textsOfFields } from '@/core/fraud/locate';
import { oddity } from '@/core/fraud/oddity';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { regionOf } from '@/core/fraud/regions';
import { inkBoxOf, type TextPlace } from '@/core/fraud/rewritten-text';
import { carryOut, layOn, replaceWith, type Step } from '@/core/fraud/steps';
import { type BoxMm, boundingBox, boxesMeet } from '@/core/kernel/geometry';

const CORRECTED = [
  'birthPlace',
  'marriagePlace',
  'motherName',
  'fatherName',
  'addressLine',
] as const satisfies readonly Field[];

/** How many letters the clerk had got wrong. */
const LETTERS: BySubtlety<number> = { 1: 4, 2: 3, 3: 2, 4: 1, 5: 1 };
const SEAL_MM = 15;
const GAP_MM = 2;
const MARGIN_MM = 8;
/** How far a stroke reaches over the width that a face may take at most. */
const STRUCK = 0.88;
/** Handwriting runs small in its face beside print. */
const HAND_SCALE = 1.25;
/** Letters that are heard or read one for another. */
const ALIKE = 'bpdtgkvfszmnlr';

/**
 * An entry of a certificate that the office itself put right: struck out in one line so that it can still be read,
 * written anew beside it, and sealed. Physical quantity: the letters that were wrong (4 to 1).
 */
export const officialCorrection: Intervention = {
  name: 'official-correction',
  category: 'none',
  suits: (models) =>
    modelsPrint(models, CIVIL_KINDS, CORRECTED) &&
    models.some(({ pages }) => pages.some(({ elements }) => elements.some(({ kind }) => kind === 'seal-impression'))),
  apply: (presentation, context) => {
    const located = locateAll(presentation, CIVIL_KINDS);
    const places = textsOfFields(located, CORRECTED).filter(({ element }) => element.text.length > 3);
    const place = places.length > 0 ? context.random.pick(places) : undefined;
    const seal = ofKind(located, 'seal-impression').find(({ on }) => on.id === place?.on.id);
    if (!place || !seal) return { presentation, evidence: [] };
    const pen = ofKind(located, 'signature').find(({ on }) => on.id === place.on.id)?.element.ink ?? seal.element.ink;
    return carryOut('official-correction', presentation, [correct(place, { seal: seal.element, pen }, context)]);
  },
};

/** What an office corrects with: its seal, and the ink its officers sign with. */
interface Office {
  readonly seal: ElementOf<'seal-impression'>;
  readonly pen: string;
}

function correct(place: TextPlace, office: Office, { random, subtlety }: InterventionContext): Step {
  const { element } = place;
  const letters = [...element.text];
  const places = letters.flatMap((letter, at) => (at > 0 && /\p{Ll}/u.test(letter) ? [at] : []));
  const wrong = new Set(random.shuffle(places).slice(0, LETTERS[subtlety]));
  const mistaken = letters.map((letter, at) => (wrong.has(at) ? otherLetter(letter) : letter));
  const entry = { ...element, text: mistaken.join('') };
  const ink = inkBoxOf(entry);
  const line: ElementOf<'rule'> = {
    kind: 'rule',
    id: `${element.id}-struck`,
    box: { x: ink.x, y: ink.y + ink.height * 0.55, width: Math.max(4, ink.width * STRUCK), height: 0.3 },
    technique: 'none',
    shiftMm: { x: 0, y: 0 },
    ink: office.pen,
    lineMm: 0.3,
  };
  const added: readonly PageElement[] = [line, ...writtenBeside({ ...place, element: entry }, element.text, office)];
  const box = boundingBox([element.box, ...added.map((one) => one.box)]);
  const piece = pageEvidence(
    place,
    regionOf(box),
    oddity('officially-amended', strengthAt(subtlety), fact('corrected-officially', { value: element.text })),
  );
  return { edits: [replaceWith(place, entry), ...added.map((one) => layOn(place, one))], evidence: [piece] };
}

/** The right entry in the clerk's hand, beside the wrong one where there is room or else above it, and a small seal. */
function writtenBeside(
  place: TextPlace,
  text: string,
  { seal, pen }: Office,
): readonly [ElementOf<'text'>, ElementOf<'seal-impression'>] {
  const { element } = place;
  const box = roomBeside(place) ?? { ...element.box, y: element.box.y - element.box.height * 0.8 };
  const written: ElementOf<'text'> = {
    ...element,
    id: `${element.id}-corrected`,
    box,
    text,
    field: null,
    technique: 'none',
    style: { ...element.style, face: 'hand', weight: 400, align: 'start', sizeMm: element.style.sizeMm * HAND_SCALE },
    ink: pen,
  };
  const end = box.x + inkBoxOf(written).width;
  const small: ElementOf<'seal-impression'> = {
    ...seal,
    id: `${element.id}-seal`,
    box: {
      x: Math.min(end - 1, place.on.widthMm - SEAL_MM - GAP_MM),
      y: element.box.y - SEAL_MM / 2 + 1,
      width: SEAL_MM,
      height: SEAL_MM,
    },
  };
  return [written, small];
}

/** The line after an entry as far as nothing stands there; null where that is too short for the entry and a seal. */
function roomBeside({ element, on }: TextPlace): BoxMm | null {
  const ink = inkBoxOf(element);
  const x = ink.x + ink.width + GAP_MM;
  const box = { ...element.box, x, width: ink.width };
  const others = on.elements.filter((other) => other.kind === 'text' && other.id !== element.id);
  const isFree = others.every((other) => !boxesMeet(other.box, box));
  return isFree && x + ink.width + SEAL_MM < on.widthMm - MARGIN_MM ? box : null;
}

/** Clerks mistake one vowel for another, a consonant for one that sounds like it, and double other letters. */
function otherLetter(letter: string): string {
  const vowel = 'aeiou'.indexOf(letter);
  if (vowel >= 0) return 'aeiou'[(vowel + 1) % 5] ?? letter;
  const at = ALIKE.indexOf(letter);
  return at < 0 ? letter + letter : (ALIKE[at % 2 === 0 ? at + 1 : at - 1] ?? letter);
}
