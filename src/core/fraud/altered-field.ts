import type { Document, Presentation } from '@/core/document/document';
import type { ElementOf, PageElement } from '@/core/document/element';
import type { Field } from '@/core/document/field';
import type { PlainDate } from '@/core/kernel/plain-date';
import type { MrzTableFieldName } from '@/core/mrz/formats';
import { type BySubtlety, strengthAt } from './by-subtlety';
import { fact } from './facts';
import type { InterventionContext, InterventionName, Outcome } from './intervention';
import { carrying, type Located, locateAll, ofKind, textsOfFields } from './locate';
import { bareTextAt, type MrzChanges, mrzRun, rewriteLines } from './mrz-edits';
import { pageEvidence } from './page-evidence';
import { joinedRegion, mrzRangeBox, regionOf } from './regions';
import { rewriteText, type TextPlace } from './rewritten-text';
import { sealsDisagree } from './seal-steps';
import { carryOut, replaceWith, type Step, withClaims } from './steps';

const MRZ_MISFIT_MM: BySubtlety<number> = { 1: 0.5, 2: 0.4, 3: 0.3, 4: 0.22, 5: 0.15 };
/** How often the machine readable zone was altered too. */
const MRZ_FIXED_UP: BySubtlety<number> = { 1: 0, 2: 0.25, 3: 0.5, 4: 0.75, 5: 1 };

/** What repeats the facts for machines has evidence of its own. */
const READ_BY_MACHINE = new Set<PageElement['kind']>(['mrz-print', 'visible-digital-seal']);

/** A fact of a document that somebody writes anew after issue, where, and what the zone would have to say. */
export interface Alteration {
  readonly place: TextPlace;
  readonly document: Document;
  readonly field: Field;
  readonly text: string;
  /** The field of the zone that repeats the fact, or null. */
  readonly zoneField: MrzTableFieldName | null;
  readonly changes: MrzChanges;
  readonly expires: PlainDate;
}

/**
 * Writes a fact anew on its page, and in the zone too or not, by chance that grows with subtlety; whatever repeats the
 * fact elsewhere on that page still says what it said.
 */
export function alterField(
  name: InterventionName,
  presentation: Presentation,
  alteration: Alteration,
  context: InterventionContext,
): Outcome {
  const { place, document, field, text } = alteration;
  const located = locateAll(presentation, [document.model.kind]).filter((entry) => entry.document === place.document);
  const claimed = withClaims(presentation, place.document, {
    fields: { [field]: text },
    expires: alteration.expires,
  });
  const beside = { place, box: place.element.box, now: text, before: document.fields[field] ?? '' };
  return carryOut(name, claimed, [
    rewriteText(place, text, context),
    ...ofKind(located, 'mrz-print').flatMap((mrz) => settleZone(mrz, alteration, context)),
    ...repetitionsOf(alteration, located, presentation).map((other) => disagree(other, alteration, context)),
    ...sealsDisagree(located, beside, strengthAt(context.subtlety)),
    ...(field === 'expiryDate'
      ? textsOfFields(located, ['issueDate']).map((issue) => disagreeOnValidity(issue, alteration, context))
      : []),
  ]);
}

/** Other places of the page that say the same fact: repeated texts, the name in its own script, the signature. */
function repetitionsOf(
  { place, field }: Alteration,
  located: readonly Located[],
  presentation: Presentation,
): readonly Located[] {
  const native = field === 'surname' ? (['surnameNative'] as const) : [];
  const written = carrying(located, [field, ...native], presentation);
  const signatures = field === 'surname' ? ofKind(located, 'signature') : [];
  return [...written, ...signatures].filter(
    ({ on, element }) => on.id === place.on.id && element.id !== place.element.id && !READ_BY_MACHINE.has(element.kind),
  );
}

function settleZone(
  mrz: Located<ElementOf<'mrz-print'>>,
  alteration: Alteration,
  { random, subtlety }: InterventionContext,
): readonly Step[] {
  const { place, document, zoneField, text, changes } = alteration;
  const shared = { category: '3a', strength: strengthAt(subtlety) } as const;
  const run = zoneField && mrzRun(mrz.element.lines, zoneField);
  if (!run || !zoneField) return [];
  const lines = random.chance(MRZ_FIXED_UP[subtlety]) ? rewriteLines(mrz.element, document, changes) : null;
  if (lines === null) {
    const isBeside = mrz.on.id === place.on.id;
    const box = mrzRangeBox(mrz.element, run.line, run.start, run.end);
    const piece = pageEvidence(
      isBeside ? mrz : place,
      isBeside ? joinedRegion([box, place.element.box]) : regionOf(place.element.box),
      {
        ...shared,
        feature: 'mrz-print',
        sign: 'mrz-differs-from-page',
        expected: fact('page-says', { value: text }),
        found: fact('mrz-says', { value: bareTextAt(mrz.element.lines, zoneField) }),
      },
    );
    return [{ edits: [], evidence: [piece] }];
  }
  const misfitMm = MRZ_MISFIT_MM[subtlety];
  const piece = pageEvidence(mrz, regionOf(mrz.element.box), {
    ...shared,
    minMagnification: 3,
    sign: 'characters-differ',
    expected: fact('mrz-on-its-line'),
    found: fact('mrz-off-its-line', { misfitMm }),
  });
  return [
    {
      edits: [replaceWith(mrz, { ...mrz.element, lines, misfitMm: mrz.element.misfitMm + misfitMm })],
      evidence: [piece],
    },
  ];
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
  const isBeside = issue.on.id === place.on.id;
  const region = isBeside ? joinedRegion([issue.element.box, place.element.box]) : regionOf(place.element.box);
  return {
    edits: [],
    evidence: [
      pageEvidence(isBeside ? issue : place, region, {
        category: '3a',
        strength: strengthAt(subtlety),
        sign: 'dates-implausible',
        expected: fact('valid-for-years', { years: document.model.validityYears }),
        found: fact('valid-until', { value: text }),
      }),
    ],
  };
}
