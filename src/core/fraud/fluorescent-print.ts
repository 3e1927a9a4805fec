import type { Presentation } from '@/core/document/document';
import type { PageElement } from '@/core/document/element';
import type { DocumentModel } from '@/core/document/model';
import { type BySubtlety, strengthAt } from './by-subtlety';
import { fact } from './facts';
import type { Imitation } from './imitated-features';
import { type Located, ofKind } from './locate';
import { pageEvidence } from './page-evidence';
import { joinedRegion } from './regions';
import { remove, replaceWith, type Step } from './steps';

/** How much of the genuine glow is left: none without fluorescent ink, little with a poor one; null is the genuine print. */
const GLOW_SHARE: BySubtlety<number | null> = { 1: 0, 2: 0, 3: 0.18, 4: 0.35, 5: null };

/** Leaves out what only ultraviolet shows, as an office machine without fluorescent ink must, or prints motifs and words in a dull one, without the fine lines. */
export function imitateFluorescentPrint(
  located: readonly Located[],
  presentation: Presentation,
  made: Imitation,
): readonly Step[] {
  const share = GLOW_SHARE[made.subtlety];
  if (share === null) return [];
  const unseen = located.filter(({ document, element }) => {
    const model = presentation.documents[document]?.model;
    return model !== undefined && isUnseen(element, model);
  });
  const pages = [...new Set(unseen.map(({ on }) => on.id))];
  return pages.flatMap((id) =>
    imitateOn(
      unseen.filter(({ on }) => on.id === id),
      share,
      made,
    ),
  );
}

/** Gives a printed element as an ink without fluorescence leaves it. */
export function withoutGlow(element: PageElement): PageElement {
  return element.kind === 'numbering-letterpress' || element.kind === 'ghost-image'
    ? { ...element, uv: null }
    : element;
}

function imitateOn(unseen: readonly Located[], share: number, made: Imitation): readonly Step[] {
  const [first] = unseen;
  if (!first) return [];
  const isMissing = share === 0 || ofKind(unseen, 'uv-print').length === 0;
  const piece = pageEvidence(first, joinedRegion(unseen.map(({ element }) => element.box)), {
    category: made.category,
    strength: strengthAt(made.subtlety),
    lights: ['uv365'],
    feature: 'uv-print',
    sign: isMissing ? 'feature-missing' : 'printing-technique-differs',
    expected: fact('uv-print-present'),
    found: fact(isMissing ? 'uv-print-missing' : 'uv-print-dull'),
  });
  const edits = unseen.map((entry) => {
    const { element } = entry;
    if (isMissing || element.kind !== 'uv-print') return remove(entry);
    return replaceWith(entry, { ...element, strength: element.strength * share });
  });
  return [{ edits, evidence: [piece] }];
}

/** Tells whether only ultraviolet shows an element: print for it, or line work in an ink that has no colour. */
function isUnseen(element: PageElement, { inks }: DocumentModel): boolean {
  if (element.kind === 'uv-print') return true;
  if (element.kind !== 'art' && element.kind !== 'guilloche') return false;
  const ink = inks[element.ink];
  return ink !== undefined && ink.uv !== null && ink.opacity === 0;
}
