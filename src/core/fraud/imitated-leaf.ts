import type { Presentation } from '@/core/document/document';
import type { ElementKind } from '@/core/document/element';
import { type BySubtlety, strengthAt } from './by-subtlety';
import type { Subtlety } from './evidence';
import { fact } from './facts';
import { imitateFluorescentPrint, withoutGlow } from './fluorescent-print';
import { type Imitation, imitatedFeatures } from './imitated-features';
import type { InterventionContext } from './intervention';
import { type Located, ofKind } from './locate';
import { pageEvidence } from './page-evidence';
import { drawOfficeTechnique, isPrinted, printedBy, reprinted } from './printed-elements';
import { pageRegion } from './regions';
import { replaceWith, type Step } from './steps';

/** Finest step at which a leaf is an imitation; beyond it, it comes from another booklet. */
const IMITATED_TO: Subtlety = 2;
/** Brightness of the leaf under ultraviolet light, where it was made of ordinary paper. */
const PAPER_UV: BySubtlety<number | null> = { 1: 0.95, 2: 0.7, 3: null, 4: null, 5: null };
/** Elements of a leaf that a step of their own imitates, and the burnt or printed number, which another step changes. */
const APART = new Set<ElementKind>([
  'numbering-letterpress',
  'microprint',
  'watermark',
  'ovi',
  'diffractive-device',
  'security-fibres',
  'planchettes',
  'security-thread',
  'uv-print',
]);

/**
 * Makes a leaf by an office machine on ordinary paper: the paper glows, and the leaf has neither fluorescent print nor
 * what only a papermaker can put into it.
 */
export function imitateLeaf(
  own: readonly Located[],
  presentation: Presentation,
  { random, subtlety }: InterventionContext,
): readonly Step[] {
  if (subtlety > IMITATED_TO) return [];
  const made: Imitation = { category: '3a', technique: drawOfficeTechnique(random), subtlety };
  return [
    ...reprintLeaf(own, made),
    ...imitatedFeatures(own, made),
    ...imitateFluorescentPrint(own, presentation, made),
    ...brightenLeaf(own, made),
  ];
}

function reprintLeaf(own: readonly Located[], { category, subtlety, technique }: Imitation): readonly Step[] {
  const printed = own.filter(({ element }) => isPrinted(element) && !APART.has(element.kind));
  const [first] = printed;
  if (!first) return [];
  const piece = pageEvidence(first, pageRegion(first.on), {
    category,
    strength: strengthAt(subtlety),
    minMagnification: 8,
    sign: 'printing-technique-differs',
    expected: fact('printed-by-issuer'),
    found: printedBy(technique),
  });
  const edits = printed.map((entry) => replaceWith(entry, withoutGlow(reprinted(entry.element, technique))));
  return [{ edits, evidence: [piece] }];
}

function brightenLeaf(own: readonly Located[], { category, subtlety }: Imitation): readonly Step[] {
  const uvBrightness = PAPER_UV[subtlety];
  if (uvBrightness === null) return [];
  return ofKind(own, 'paper').map((entry) => ({
    edits: [replaceWith(entry, { ...entry.element, uvBrightness })],
    evidence: [
      pageEvidence(entry, pageRegion(entry.on), {
        category,
        strength: strengthAt(subtlety),
        lights: ['uv365'],
        sign: 'paper-fluoresces',
        expected: fact('paper-dull'),
        found: fact('paper-bright'),
      }),
    ],
  }));
}
