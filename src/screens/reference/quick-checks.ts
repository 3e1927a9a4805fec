import type { BoxMm } from '@/core/kernel/geometry';
import type { PublicPage } from '@/examiner/contract';
import type { TeachingSpecimen } from '@/examiner/teaching-contract';
import type { FeatureKind } from '@/table/view/teaching/feature';
import { FEATURE_FACTS, isFeatureKind } from '@/table/view/teaching/feature-facts';
import { tellingBox } from '@/table/view/teaching/shot';

/** One check of a card: a feature and where it lies on the page, in millimetres. */
export interface QuickCheck {
  readonly kind: FeatureKind;
  readonly box: BoxMm;
}

/** How many checks stand on a card. */
const CHECKS = 3;

/**
 * Chooses the strongest checks of a page: by how well each feature serves as a quick check, and first of all features of
 * different groups, so that the hands do something different for each. They come in reading order, top to bottom.
 * Everything is taken from the specimen itself, so a check can never name what the page does not bear; a
 * page that bears fewer features has fewer checks.
 */
export function quickChecks({ elements }: TeachingSpecimen, page: PublicPage): readonly QuickCheck[] {
  const own = elements.filter((element) => element.page === page.id);
  const kinds = [...new Set(own.map(({ kind }) => kind))].filter(isFeatureKind);
  const offered = kinds.flatMap((kind): QuickCheck[] => {
    const box = tellingBox(own.filter((element) => element.kind === kind));
    return box ? [{ kind, box }] : [];
  });
  const best = offered.toSorted((a, b) => FEATURE_FACTS[b.kind].quick - FEATURE_FACTS[a.kind].quick);
  const chosen: QuickCheck[] = [];
  for (const check of best) {
    const isNewGroup = chosen.every(({ kind }) => FEATURE_FACTS[kind].group !== FEATURE_FACTS[check.kind].group);
    if (isNewGroup && chosen.length < CHECKS) chosen.push(check);
  }
  for (const check of best) {
    if (chosen.length < CHECKS && !chosen.includes(check)) chosen.push(check);
  }
  return chosen.toSorted((a, b) => a.box.y + a.box.height / 2 - (b.box.y + b.box.height / 2));
}
