import type { Presentation } from '@/core/document/document';
import { turnedStampBox } from '@/core/document/stamp-box';
import type { Evidence, Fact } from '@/core/fraud/evidence';
import { fact } from '@/core/fraud/facts';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { regionOf } from '@/core/fraud/regions';
import { isoDate, type StampPlace, stampsIn } from '@/core/fraud/stamps-in';
import type { AlteredHistory } from './alter-history';
import { CATEGORY_OF_PROBLEM, type HistoryProblem } from './history-problem';

const STAMP_MARGIN_MM = 1;

/** Writes the evidence of what is the matter with a history; what makes no document fraudulent leaves none. */
export function evidenceOfHistory(
  problem: HistoryProblem,
  { presentation, stamps }: AlteredHistory,
): readonly Evidence[] {
  const category = CATEGORY_OF_PROBLEM[problem];
  const [telling, other] = stamps.map((id) => stampsIn(presentation).find(({ element }) => element.id === id));
  if (category === 'none' || !telling) return [];
  const facts = factsOf(problem, telling, other, presentation);
  if (!facts) return [];
  const sign =
    category === '3a'
      ? 'stamp-irregular'
      : problem === 'before-issue'
        ? 'dates-implausible'
        : 'travel-history-impossible';
  const piece = pageEvidence(telling, regionOf(turnedStampBox(telling.element), STAMP_MARGIN_MM), {
    category,
    strength: 3,
    sign,
    ...facts,
  });
  return [{ ...piece, id: `history-${problem}` }];
}

function factsOf(
  problem: HistoryProblem,
  { element }: StampPlace,
  other: StampPlace | undefined,
  { documents }: Presentation,
): { readonly expected: Fact; readonly found: Fact } | null {
  const found = { place: element.place, date: isoDate(element.date) };
  const before = other && { place: other.element.place, date: isoDate(other.element.date) };
  switch (problem) {
    case 'stay-in-stay':
      return { expected: fact('exit-between-entries', before), found: fact('second-entry-without-exit', found) };
    case 'before-issue':
      return {
        expected: fact('stamps-after-issue', { issued: documents[0]?.fields.issueDate ?? '' }),
        found: fact('stamp-before-issue', found),
      };
    case 'other-post':
      return {
        expected: fact('stamp-names-own-post'),
        found: fact('stamp-names-other-post', { place: element.place }),
      };
    case 'other-years':
      return {
        expected: fact('stamp-of-its-time', { place: element.place, year: element.date.year }),
        found: fact('stamp-design-of-other-years', { year: element.date.year }),
      };
    default:
      return null;
  }
}
