import type { Document, Presentation } from '@/core/document/document';
import { HELD_KINDS } from '@/core/document/document-kind';
import type { ElementOf, PageElement } from '@/core/document/element';
import type { Field } from '@/core/document/field';
import { estimateWidthMm, fitText } from '@/core/document/fill-page';
import { printDate } from '@/core/document/print-date';
import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import { fact } from '@/core/fraud/facts';
import type { Intervention, InterventionContext } from '@/core/fraud/intervention';
import { carrying, type Located, locateAll, modelsOffer, ofKind, textsOfFields } from '@/core/fraud/locate';
import { type MrzChanges, rewriteLines, TD3_RUNS, textAt } from '@/core/fraud/mrz-edits';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { drawOfficeTechnique } from '@/core/fraud/printed-elements';
import { joinedRegion, mrzRangeBox, regionOf } from '@/core/fraud/regions';
import { sealsDisagree } from '@/core/fraud/seal-steps';
import { carryOut, layBelow, replaceWith, type Step, withClaims } from '@/core/fraud/steps';
import { lightsOfTrace, makeTrace } from '@/core/fraud/traces';
import type { BoxMm } from '@/core/kernel/geometry';
import { addYears, type PlainDate } from '@/core/kernel/plain-date';

type TextPlace = Located<ElementOf<'text'>>;
type AlteredField = 'birthDate' | 'expiryDate' | 'surname';

/** Growth of the new characters, their rise off the line in millimetres, depth of the erasure in micrometres, its glow and thinning. */
const SIZE: BySubtlety<number> = { 1: 1.14, 2: 1.1, 3: 1.07, 4: 1.05, 5: 1.03 };
const RISE_MM: BySubtlety<number> = { 1: 0.5, 2: 0.38, 3: 0.28, 4: 0.2, 5: 0.12 };
const DEPTH_UM: BySubtlety<number> = { 1: 40, 2: 32, 3: 26, 4: 20, 5: 16 };
const GLOW: BySubtlety<number> = { 1: 0.7, 2: 0.55, 3: 0.42, 4: 0.32, 5: 0.24 };
const THINNING: BySubtlety<number> = { 1: 0.35, 2: 0.28, 3: 0.22, 4: 0.17, 5: 0.13 };
const MRZ_MISFIT_MM: BySubtlety<number> = { 1: 0.5, 2: 0.4, 3: 0.3, 4: 0.22, 5: 0.15 };
/** How often the machine readable zone was altered too. */
const MRZ_FIXED_UP: BySubtlety<number> = { 1: 0, 2: 0.25, 3: 0.5, 4: 0.75, 5: 1 };
const BIRTH_YEARS: BySubtlety<number> = { 1: 11, 2: 8, 3: 6, 4: 4, 5: 2 };
const EXPIRY_YEARS: BySubtlety<number> = { 1: 6, 2: 5, 3: 4, 4: 3, 5: 2 };
/** Up to here the new characters are of another face and come from another machine. */
const OTHER_FACE_TO = 2;
const OTHER_TECHNIQUE_TO = 4;

/** What repeats the facts for machines has evidence of its own. */
const READ_BY_MACHINE = new Set<PageElement['kind']>(['mrz-print', 'visible-digital-seal']);

interface Alteration {
  readonly place: TextPlace;
  readonly document: Document;
  readonly field: AlteredField;
  readonly text: string;
  readonly changes: MrzChanges;
  readonly expires: PlainDate;
}

/**
 * Birth date, expiry date or surname on the data page taken away and written anew. Physical quantities: size, rise and
 * face of the new characters, depth of the erasure (40 to 16 micrometres), its glow under ultraviolet light. The
 * machine readable zone is altered too, or not, by chance that grows with subtlety.
 */
export const biodataAltered: Intervention = {
  name: 'biodata-altered',
  category: '3a',
  suits: (models) => modelsOffer(models, HELD_KINDS, ['mrz-print']),
  apply: (presentation, context) => {
    const located = locateAll(presentation, HELD_KINDS);
    const places = textsOfFields(located, ['birthDate', 'expiryDate', 'surname']);
    const place = places.length > 0 ? context.random.pick(places) : undefined;
    const document = place && presentation.documents[place.document];
    if (!place || !document) return { presentation, evidence: [] };
    const alteration = drawAlteration(place, document, context);
    const before = document.fields[alteration.field] ?? '';
    const others = repetitionsOf(alteration, located, presentation);
    const claimed = withClaims(presentation, place.document, {
      fields: { [alteration.field]: alteration.text },
      expires: alteration.expires,
    });
    return carryOut('biodata-altered', claimed, [
      rewriteText(alteration, context),
      ...ofKind(located, 'mrz-print').map((mrz) => settleMrz(mrz, alteration, context)),
      ...others.map((other) => disagree(other, alteration, context)),
      ...sealsDisagree(
        located,
        { place, box: place.element.box, now: alteration.text, before },
        strengthAt(context.subtlety),
      ),
      ...(alteration.field === 'expiryDate'
        ? textsOfFields(located, ['issueDate']).map((issue) => disagreeOnValidity(issue, alteration, context))
        : []),
    ]);
  },
};

/** Other places of the page that say the same fact: repeated texts, the name in its own script, the signature. */
function repetitionsOf(
  { place, field }: Alteration,
  located: readonly Located[],
  presentation: Presentation,
): readonly Located[] {
  const fields: readonly Field[] = field === 'surname' ? ['surname', 'surnameNative'] : [field];
  const written = carrying(located, fields, presentation);
  const signatures = field === 'surname' ? ofKind(located, 'signature') : [];
  return [...written, ...signatures].filter(
    ({ on, element }) => on.id === place.on.id && element.id !== place.element.id && !READ_BY_MACHINE.has(element.kind),
  );
}

function drawAlteration(
  place: TextPlace,
  document: Document,
  { random, subtlety, state }: InterventionContext,
): Alteration {
  const { holder, expires } = document;
  const common = { place, document, expires };
  switch (place.element.field) {
    case 'birthDate': {
      const birth = addYears(holder.birth, BIRTH_YEARS[subtlety] * (random.chance(0.5) ? 1 : -1));
      return { ...common, field: 'birthDate', text: printDate(birth, state), changes: { birth } };
    }
    case 'expiryDate': {
      const later = addYears(expires, EXPIRY_YEARS[subtlety]);
      return {
        ...common,
        field: 'expiryDate',
        text: printDate(later, state),
        changes: { expires: later },
        expires: later,
      };
    }
    default: {
      const surname = random.pick(state.surnames.filter((name) => name.latin !== holder.surname.latin)).latin;
      return { ...common, field: 'surname', text: surname.toUpperCase(), changes: { surname } };
    }
  }
}

function rewriteText({ place, field, text, document }: Alteration, { random, subtlety }: InterventionContext): Step {
  const { element } = place;
  const { style } = element;
  const face = subtlety > OTHER_FACE_TO ? style.face : style.face === 'sans' ? 'serif' : 'sans';
  const written = fitText(text, { ...style, face, sizeMm: style.sizeMm * SIZE[subtlety] }, element.box.width);
  const technique = subtlety > OTHER_TECHNIQUE_TO ? element.technique : drawOfficeTechnique(random);
  const baselineShiftMm = element.baselineShiftMm + RISE_MM[subtlety] * (random.chance(0.5) ? 1 : -1);
  const erasure = makeTrace(element.id, inkBox(element, written.text), {
    type: 'erasure',
    depthUm: DEPTH_UM[subtlety],
    thinning: THINNING[subtlety],
    uvBrightening: GLOW[subtlety],
  });
  const shared = { category: '3a', strength: strengthAt(subtlety) } as const;
  return {
    edits: [layBelow(place, erasure), replaceWith(place, { ...element, ...written, technique, baselineShiftMm })],
    evidence: [
      pageEvidence(place, regionOf(element.box, 1), {
        ...shared,
        minMagnification: subtlety > 2 ? 4 : 1,
        sign: 'characters-differ',
        expected: fact('characters-alike', { value: document.fields[field] ?? '' }),
        found: fact('characters-of-another-hand', { value: text, riseMm: RISE_MM[subtlety] }),
      }),
      pageEvidence(place, regionOf(element.box, 1), {
        ...shared,
        lights: lightsOfTrace(erasure.trace),
        sign: 'surface-disturbed',
        expected: fact('surface-even'),
        found: fact('surface-erased', { depthUm: DEPTH_UM[subtlety] }),
      }),
    ],
  };
}

/** Box of the characters within a text's line, whichever of old and new is wider. */
function inkBox(element: ElementOf<'text'>, newText: string): BoxMm {
  const { box, style } = element;
  const width = Math.min(
    box.width,
    Math.max(estimateWidthMm(element.text, style), estimateWidthMm(newText, style)) + 1,
  );
  const spare = box.width - width;
  const x = box.x + (style.align === 'start' ? 0 : style.align === 'middle' ? spare / 2 : spare);
  return { ...box, x, width };
}

function settleMrz(
  mrz: Located<ElementOf<'mrz-print'>>,
  alteration: Alteration,
  { random, subtlety }: InterventionContext,
): Step {
  const { place, document, field, text, changes } = alteration;
  const shared = { category: '3a', strength: strengthAt(subtlety) } as const;
  const run = TD3_RUNS[field === 'surname' ? 'name' : field];
  const lines = random.chance(MRZ_FIXED_UP[subtlety]) ? rewriteLines(mrz.element, document, changes) : null;
  if (lines === null) {
    return {
      edits: [],
      evidence: [
        pageEvidence(mrz, joinedRegion([mrzRangeBox(mrz.element, run.line, run.start, run.end), place.element.box]), {
          ...shared,
          sign: 'mrz-differs-from-page',
          expected: fact('page-says', { value: text }),
          found: fact('mrz-says', { value: textAt(mrz.element.lines, run).replace(/<+$/, '') }),
        }),
      ],
    };
  }
  const misfitMm = MRZ_MISFIT_MM[subtlety];
  return {
    edits: [replaceWith(mrz, { ...mrz.element, lines, misfitMm: mrz.element.misfitMm + misfitMm })],
    evidence: [
      pageEvidence(mrz, regionOf(mrz.element.box), {
        ...shared,
        minMagnification: 3,
        sign: 'characters-differ',
        expected: fact('mrz-on-its-line'),
        found: fact('mrz-off-its-line', { misfitMm }),
      }),
    ],
  };
}

function disagree(
  other: Located,
  { place, document, field, text }: Alteration,
  { subtlety }: InterventionContext,
): Step {
  return {
    edits: [],
    evidence: [
      pageEvidence(other, joinedRegion([other.element.box, place.element.box]), {
        category: '3a',
        strength: strengthAt(subtlety),
        sign: 'facts-conflict',
        expected: fact('page-says', { value: text }),
        found: fact('repeated-as', { value: repeatedText(other, document.fields[field] ?? '') }),
      }),
    ],
  };
}

function repeatedText({ element }: Located, otherwise: string): string {
  return element.kind === 'text' || element.kind === 'signature' ? element.text : otherwise;
}

function disagreeOnValidity(
  issue: TextPlace,
  { place, document, text }: Alteration,
  { subtlety }: InterventionContext,
): Step {
  return {
    edits: [],
    evidence: [
      pageEvidence(issue, joinedRegion([issue.element.box, place.element.box]), {
        category: '3a',
        strength: strengthAt(subtlety),
        sign: 'dates-implausible',
        expected: fact('valid-for-years', { years: document.model.validityYears }),
        found: fact('valid-until', { value: text }),
      }),
    ],
  };
}
