import type { Presentation } from '@/core/document/document';
import type { ElementOf, PageElement } from '@/core/document/element';
import { boxHolds } from '@/core/kernel/geometry';
import { type BySubtlety, strengthAt } from './by-subtlety';
import { chipEvidence, findChip, withChip } from './chips';
import type { Subtlety } from './evidence';
import { fact } from './facts';
import { imitateFluorescentPrint, withoutGlow } from './fluorescent-print';
import { type Imitation, imitatedFeatures } from './imitated-features';
import { type Located, ofKind } from './locate';
import { pageEvidence } from './page-evidence';
import { isPrinted, printedBy, reprinted } from './printed-elements';
import { elementsOf } from './refill';
import { pageRegion, regionOf } from './regions';
import { signByStranger } from './seal-steps';
import { replaceWith, type Step } from './steps';

/** Brightness under ultraviolet light; nothing at the two finest steps, where the imitation has dull paper. */
const PAPER_UV: BySubtlety<number | null> = { 1: 0.95, 2: 0.7, 3: 0.5, 4: null, 5: null };
const PLAIN_THREAD_UV = '#10142c';
/** From here on the machine prints only what the issuer's offset press prints: the ground with its drawings and captions. */
const OFFSET_ONLY_FROM: Subtlety = 5;

/** Elements that a step of their own imitates. */
const IMITATED_APART = new Set<PageElement['kind']>([
  'microprint',
  'watermark',
  'ovi',
  'diffractive-device',
  'security-fibres',
  'planchettes',
  'security-thread',
  'uv-print',
  'visible-digital-seal',
]);

/**
 * Makes a whole document without authority. Physical quantities: brightness of the paper, movement left in optically
 * variable features, glow of fluorescent print, how many features are missing; at the finest step only what is
 * printed in offset and the diffractive device are imitated.
 */
export function imitationSteps(presentation: Presentation, index: number, made: Imitation): readonly Step[] {
  const located = ownElements(presentation, index);
  return [
    ...imitatedLeaves(located, presentation, made),
    ...sewWithPlainThread(located, made),
    ...ofKind(located, 'visible-digital-seal').map((entry) => forgeSeal(entry, made)),
    ...(findChip(presentation)?.index === index ? [leaveOutChip(made)] : []),
  ];
}

/** Imitates pages with all that is in their paper and printed on it. */
export function imitatedLeaves(
  located: readonly Located[],
  presentation: Presentation,
  made: Imitation,
): readonly Step[] {
  return [
    ...imitatedFeatures(located, made),
    ...imitateFluorescentPrint(located, presentation, made),
    ...reprint(located, made),
    ...brightenPaper(located, made),
  ];
}

/** Gives a step with all that it prints printed by the machine of the imitation. */
export function printedBySame({ edits, evidence }: Step, { technique }: Imitation): Step {
  const printed = edits.map((edit) =>
    edit.kind === 'replace' && isPrinted(edit.element)
      ? { ...edit, element: withoutGlow(reprinted(edit.element, technique)) }
      : edit,
  );
  return { edits: printed, evidence };
}

/** Nobody but the State can make a chip that its certificates vouch for; an imitation has none that answers. */
export function withoutChip(presentation: Presentation, index: number): Presentation {
  const chipped = findChip(presentation);
  return chipped?.index === index ? withChip(presentation, chipped, { answers: false }) : presentation;
}

/** A visa's page belongs to the passport it is stuck into; the sticker is its own paper and what lies on it. */
function ownElements(presentation: Presentation, index: number): readonly Located[] {
  return elementsOf(presentation, index).filter(({ on, element }) => {
    const paper = on.elements.findLast(({ kind }) => kind === 'paper');
    if (on.kind !== 'sticker' || !paper) return true;
    const isAbove = on.elements.indexOf(element) >= on.elements.indexOf(paper);
    return isAbove && boxHolds(paper.box, element.box) && element.kind !== 'seal-impression';
  });
}

/** All of a page, and of a visa its sticker. */
function wholeRegion({ on }: Located) {
  const paper = on.elements.findLast(({ kind }) => kind === 'paper');
  return on.kind === 'sticker' && paper ? regionOf(paper.box) : pageRegion(on);
}

function reprint(located: readonly Located[], { category, subtlety, technique }: Imitation): readonly Step[] {
  const concerned = located.filter(
    ({ element }) =>
      isPrinted(element) &&
      !IMITATED_APART.has(element.kind) &&
      (subtlety < OFFSET_ONLY_FROM || element.technique === 'offset'),
  );
  const firstOfPage = concerned.filter(
    (entry, index) => concerned.findIndex(({ on }) => on.id === entry.on.id) === index,
  );
  return [
    {
      edits: concerned.map((entry) => replaceWith(entry, withoutGlow(reprinted(entry.element, technique)))),
      evidence: [],
    },
    ...firstOfPage.map((entry) => ({
      edits: [],
      evidence: [
        pageEvidence(entry, wholeRegion(entry), {
          category,
          strength: strengthAt(subtlety),
          minMagnification: 8,
          sign: 'printing-technique-differs',
          expected: fact('printed-by-issuer'),
          found: printedBy(technique),
        }),
      ],
    })),
  ];
}

function brightenPaper(located: readonly Located[], { category, subtlety }: Imitation): readonly Step[] {
  const brightness = PAPER_UV[subtlety];
  if (brightness === null) return [];
  return [...ofKind(located, 'paper'), ...ofKind(located, 'polycarbonate')]
    .filter(({ element }) => element.uvBrightness < brightness - 0.2)
    .map((entry) => ({
      edits: [replaceWith(entry, { ...entry.element, uvBrightness: brightness })],
      evidence: [
        pageEvidence(entry, wholeRegion(entry), {
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

/** Thread from a shop has no colour of its own under ultraviolet light; on a page that glows as a whole it hardly shows. */
function sewWithPlainThread(located: readonly Located[], { subtlety }: Imitation): readonly Step[] {
  if (PAPER_UV[subtlety] === null) return [];
  const edits = ofKind(located, 'stitching-thread').map((entry) =>
    replaceWith(entry, { ...entry.element, uv: PLAIN_THREAD_UV }),
  );
  return [{ edits, evidence: [] }];
}

function forgeSeal(entry: Located<ElementOf<'visible-digital-seal'>>, { technique, subtlety }: Imitation): Step {
  const printed = subtlety < OFFSET_ONLY_FROM ? { ...entry.element, technique } : entry.element;
  return signByStranger(entry, printed, strengthAt(subtlety));
}

function leaveOutChip({ category, subtlety }: Imitation): Step {
  return {
    edits: [],
    evidence: [
      chipEvidence({
        category,
        strength: strengthAt(subtlety),
        sign: 'chip-silent',
        expected: fact('chip-answers'),
        found: fact('chip-gives-no-answer'),
      }),
    ],
  };
}
