import { HELD_KINDS, isHeldKind } from '@/core/document/document-kind';
import type { ElementOf, PageElement } from '@/core/document/element';
import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import { chipEvidence, findChip, withChip } from '@/core/fraud/chips';
import type { Evidence, Sign, Subtlety } from '@/core/fraud/evidence';
import { fact } from '@/core/fraud/facts';
import type { Intervention, InterventionContext } from '@/core/fraud/intervention';
import { type Located, locateAll, ofKind } from '@/core/fraud/locate';
import { pageEvidence } from '@/core/fraud/page-evidence';
import {
  drawOfficeTechnique,
  isPrinted,
  type OfficeTechnique,
  printedBy,
  reprinted,
} from '@/core/fraud/printed-elements';
import { pageRegion, regionOf } from '@/core/fraud/regions';
import { signByStranger } from '@/core/fraud/seal-steps';
import { carryOut, remove, replaceWith, type Step } from '@/core/fraud/steps';

/** Brightness under ultraviolet light; nothing at the two finest steps, where the imitation has dull paper. */
const PAPER_UV: BySubtlety<number | null> = { 1: 0.95, 2: 0.7, 3: 0.5, 4: null, 5: null };
/** How much of the colour change and of the diffraction the imitation keeps; null is the genuine effect. */
const OVI_SHARE: BySubtlety<number | null> = { 1: 0, 2: 0, 3: 0.15, 4: 0.3, 5: null };
const DIFFRACTION_SHARE: BySubtlety<number> = { 1: 0, 2: 0.05, 3: 0.15, 4: 0.25, 5: 0.4 };
const PRINTED_WATERMARK_TO: Subtlety = 2;
const FEATURES_MISSING_TO: Subtlety = 2;
const BACKGROUND_ONLY_FROM: Subtlety = 5;
const BACKGROUND = new Set<PageElement['kind']>(['microprint', 'guilloche', 'rainbow-printing', 'anti-copy']);

/**
 * A whole passport made without authority. Physical quantities: brightness of the paper, movement left in optically
 * variable features, how many features are missing; at the finest step only the background printing and the
 * diffractive device are imitated.
 */
export const counterfeit: Intervention = {
  name: 'counterfeit',
  category: '3a',
  suits: (models) => models.some((model) => isHeldKind(model.kind)),
  apply: (presentation, context) => {
    const located = locateAll(presentation, HELD_KINDS);
    const technique = drawOfficeTechnique(context.random);
    const chipped = findChip(presentation);
    const without = chipped ? withChip(presentation, chipped, { answers: false }) : presentation;
    return carryOut('counterfeit', without, [
      ...ofKind(located, 'microprint').map((entry) => breakMicroprint(entry, technique, context)),
      ...reprint(located, technique, context),
      ...brightenPaper(located, context),
      ...ofKind(located, 'watermark').flatMap((entry) => printWatermark(entry, context)),
      ...ofKind(located, 'ovi').flatMap((entry) => stopColourChange(entry, technique, context)),
      ...ofKind(located, 'diffractive-device').map((entry) => dullDevice(entry, technique, context)),
      ...leaveOutFeatures(located, context),
      ...ofKind(located, 'visible-digital-seal').map((entry) => forgeSeal(entry, technique, context)),
      ...(chipped ? [leaveOutChip(context)] : []),
    ]);
  },
};

function piece(subtlety: Subtlety, sign: Sign, expected: Evidence['expected'], found: Evidence['found']) {
  return { category: '3a', strength: strengthAt(subtlety), sign, expected, found } as const;
}

/** Elements that another step edits keep out of the general reprint. */
const EDITED_APART = new Set<PageElement['kind']>([
  'microprint',
  'watermark',
  'ovi',
  'diffractive-device',
  'security-fibres',
  'planchettes',
  'security-thread',
  'visible-digital-seal',
]);

function reprint(
  located: readonly Located[],
  technique: OfficeTechnique,
  { subtlety }: InterventionContext,
): readonly Step[] {
  const concerned = located.filter(
    ({ element }) =>
      isPrinted(element) &&
      !EDITED_APART.has(element.kind) &&
      (subtlety < BACKGROUND_ONLY_FROM || BACKGROUND.has(element.kind)),
  );
  const firstOfPage = concerned.filter(
    (entry, index) => concerned.findIndex(({ on }) => on.id === entry.on.id) === index,
  );
  return [
    { edits: concerned.map((entry) => replaceWith(entry, reprinted(entry.element, technique))), evidence: [] },
    ...firstOfPage.map((entry) => ({
      edits: [],
      evidence: [
        pageEvidence(entry, pageRegion(entry.on), {
          ...piece(subtlety, 'printing-technique-differs', fact('printed-by-issuer'), printedBy(technique)),
          minMagnification: 8,
        }),
      ],
    })),
  ];
}

function breakMicroprint(
  entry: Located<ElementOf<'microprint'>>,
  technique: OfficeTechnique,
  { subtlety }: InterventionContext,
): Step {
  return {
    edits: [replaceWith(entry, { ...entry.element, technique })],
    evidence: [
      pageEvidence(entry, regionOf(entry.element.box), {
        ...piece(
          subtlety,
          'microprint-unreadable',
          fact('microprint-sharp', { text: entry.element.text.trim() }),
          printedBy(technique),
        ),
        minMagnification: 10,
      }),
    ],
  };
}

function brightenPaper(located: readonly Located[], { subtlety }: InterventionContext): readonly Step[] {
  const brightness = PAPER_UV[subtlety];
  if (brightness === null) return [];
  return [...ofKind(located, 'paper'), ...ofKind(located, 'polycarbonate')].map((entry) => ({
    edits: [replaceWith(entry, { ...entry.element, uvBrightness: brightness })],
    evidence: [
      pageEvidence(entry, pageRegion(entry.on), {
        ...piece(subtlety, 'paper-fluoresces', fact('paper-dull'), fact('paper-bright')),
        lights: ['uv365'],
      }),
    ],
  }));
}

function printWatermark(entry: Located<ElementOf<'watermark'>>, { subtlety }: InterventionContext): readonly Step[] {
  if (subtlety > PRINTED_WATERMARK_TO) return [];
  return [
    {
      edits: [replaceWith(entry, { ...entry.element, printed: true })],
      evidence: [
        pageEvidence(entry, regionOf(entry.element.box), {
          ...piece(subtlety, 'watermark-imitated', fact('watermark-in-paper'), fact('watermark-printed')),
          lights: ['white', 'transmitted'],
        }),
      ],
    },
  ];
}

function stopColourChange(
  entry: Located<ElementOf<'ovi'>>,
  technique: OfficeTechnique,
  { subtlety }: InterventionContext,
): readonly Step[] {
  const share = OVI_SHARE[subtlety];
  if (share === null) return [];
  return [
    {
      edits: [replaceWith(entry, { ...entry.element, technique, shift: entry.element.shift * share })],
      evidence: [
        pageEvidence(
          entry,
          regionOf(entry.element.box),
          piece(subtlety, 'feature-static', fact('ink-changes-colour'), fact('ink-keeps-colour')),
        ),
      ],
    },
  ];
}

function dullDevice(
  entry: Located<ElementOf<'diffractive-device'>>,
  technique: OfficeTechnique,
  { subtlety }: InterventionContext,
): Step {
  const { element } = entry;
  return {
    edits: [
      replaceWith(entry, { ...element, technique, brilliance: element.brilliance * DIFFRACTION_SHARE[subtlety] }),
    ],
    evidence: [
      pageEvidence(
        entry,
        regionOf(element.box),
        piece(subtlety, 'feature-static', fact('device-moves'), fact('device-dull')),
      ),
    ],
  };
}

function forgeSeal(
  entry: Located<ElementOf<'visible-digital-seal'>>,
  technique: OfficeTechnique,
  { subtlety }: InterventionContext,
): Step {
  const printed = subtlety < BACKGROUND_ONLY_FROM ? { ...entry.element, technique } : entry.element;
  return signByStranger(entry, printed, strengthAt(subtlety));
}

/** Nobody but the State can make a chip that its certificates vouch for; an imitation has none that answers. */
function leaveOutChip({ subtlety }: InterventionContext): Step {
  return {
    edits: [],
    evidence: [chipEvidence(piece(subtlety, 'chip-silent', fact('chip-answers'), fact('chip-gives-no-answer')))],
  };
}

function leaveOutFeatures(located: readonly Located[], { subtlety }: InterventionContext): readonly Step[] {
  if (subtlety > FEATURES_MISSING_TO) return [];
  const missing: readonly Located[] = [
    ...ofKind(located, 'security-fibres'),
    ...ofKind(located, 'planchettes'),
    ...ofKind(located, 'security-thread'),
  ];
  return missing.map((entry) => ({
    edits: [remove(entry)],
    evidence: [
      pageEvidence(entry, regionOf(entry.element.box), {
        ...piece(
          subtlety,
          'feature-missing',
          fact(`${entry.element.kind}-present`),
          fact(`${entry.element.kind}-missing`),
        ),
        lights: entry.element.kind === 'security-thread' ? ['transmitted', 'uv365'] : ['uv365'],
      }),
    ],
  }));
}
