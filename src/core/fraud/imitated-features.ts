import type { ElementOf } from '@/core/document/element';
import { type BySubtlety, strengthAt } from './by-subtlety';
import type { Evidence, FraudCategory, Sign, Subtlety } from './evidence';
import { fact } from './facts';
import { type Located, ofKind } from './locate';
import { pageEvidence } from './page-evidence';
import { type OfficeTechnique, printedBy } from './printed-elements';
import { regionOf } from './regions';
import { remove, replaceWith, type Step } from './steps';

/** How much of the colour change and of the diffraction the imitation keeps; null is the genuine effect. */
const OVI_SHARE: BySubtlety<number | null> = { 1: 0, 2: 0, 3: 0.15, 4: 0.3, 5: null };
const DIFFRACTION_SHARE: BySubtlety<number> = { 1: 0, 2: 0.05, 3: 0.15, 4: 0.25, 5: 0.4 };
const PRINTED_WATERMARK_TO: Subtlety = 2;
const FEATURES_MISSING_TO: Subtlety = 2;

/** How a document was imitated: in which category it falls, by which machine, and how well. */
export interface Imitation {
  readonly category: FraudCategory;
  readonly technique: OfficeTechnique;
  readonly subtlety: Subtlety;
}

/** Imitates each security feature as far as the skill of the forger goes, or leaves it out. */
export function imitatedFeatures(located: readonly Located[], made: Imitation): readonly Step[] {
  return [
    ...ofKind(located, 'microprint').map((entry) => breakMicroprint(entry, made)),
    ...ofKind(located, 'watermark').flatMap((entry) => printWatermark(entry, made)),
    ...ofKind(located, 'ovi').flatMap((entry) => stopColourChange(entry, made)),
    ...ofKind(located, 'diffractive-device').map((entry) => dullDevice(entry, made)),
    ...leaveOutFeatures(located, made),
  ];
}

function piece(
  { category, subtlety }: Imitation,
  sign: Sign,
  expected: Evidence['expected'],
): Pick<Evidence, 'category' | 'strength' | 'sign' | 'expected'> {
  return { category, strength: strengthAt(subtlety), sign, expected };
}

function breakMicroprint(entry: Located<ElementOf<'microprint'>>, made: Imitation): Step {
  const { element } = entry;
  return {
    edits: [replaceWith(entry, { ...element, technique: made.technique })],
    evidence: [
      pageEvidence(entry, regionOf(element.box), {
        ...piece(made, 'microprint-unreadable', fact('microprint-sharp', { text: element.text.trim() })),
        found: printedBy(made.technique),
        minMagnification: 10,
      }),
    ],
  };
}

function printWatermark(entry: Located<ElementOf<'watermark'>>, made: Imitation): readonly Step[] {
  if (made.subtlety > PRINTED_WATERMARK_TO) return [];
  return [
    {
      edits: [replaceWith(entry, { ...entry.element, technique: made.technique, printed: true })],
      evidence: [
        pageEvidence(entry, regionOf(entry.element.box), {
          ...piece(made, 'watermark-imitated', fact('watermark-in-paper')),
          found: fact('watermark-printed'),
          lights: ['white', 'transmitted'],
        }),
      ],
    },
  ];
}

function stopColourChange(entry: Located<ElementOf<'ovi'>>, made: Imitation): readonly Step[] {
  const share = OVI_SHARE[made.subtlety];
  if (share === null) return [];
  const { element } = entry;
  return [
    {
      edits: [replaceWith(entry, { ...element, technique: made.technique, shift: element.shift * share })],
      evidence: [
        pageEvidence(entry, regionOf(element.box), {
          ...piece(made, 'feature-static', fact('ink-changes-colour')),
          found: fact('ink-keeps-colour'),
        }),
      ],
    },
  ];
}

function dullDevice(entry: Located<ElementOf<'diffractive-device'>>, made: Imitation): Step {
  const { element } = entry;
  const brilliance = element.brilliance * DIFFRACTION_SHARE[made.subtlety];
  return {
    edits: [replaceWith(entry, { ...element, technique: made.technique, brilliance })],
    evidence: [
      pageEvidence(entry, regionOf(element.box), {
        ...piece(made, 'feature-static', fact('device-moves')),
        found: fact('device-dull'),
      }),
    ],
  };
}

function leaveOutFeatures(located: readonly Located[], made: Imitation): readonly Step[] {
  if (made.subtlety > FEATURES_MISSING_TO) return [];
  const missing: readonly Located[] = [
    ...ofKind(located, 'security-fibres'),
    ...ofKind(located, 'planchettes'),
    ...ofKind(located, 'security-thread'),
  ];
  return missing.map((entry) => ({
    edits: [remove(entry)],
    evidence: [
      pageEvidence(entry, regionOf(entry.element.box), {
        ...piece(made, 'feature-missing', fact(`${entry.element.kind}-present`)),
        found: fact(`${entry.element.kind}-missing`),
        lights: entry.element.kind === 'security-thread' ? ['transmitted', 'uv365'] : ['uv365'],
      }),
    ],
  }));
}
