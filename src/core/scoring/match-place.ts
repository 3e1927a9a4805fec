import type { FindingTarget } from '@/core/examination/answer';
import type { EvidenceTarget } from '@/core/fraud/evidence';
import { areaOf, boundsOf, type PointMm, type PolygonMm, polygonHolds } from '@/core/kernel/geometry';

/** Share of the smaller of the two that must be common for a finding to be in the right place. */
export const SHARED_SHARE = 0.3;
/** A finding larger than this, and several times larger than the evidence, points at nothing in particular. */
const LARGEST_FINDING_MM2 = 900;
const LARGEST_RATIO = 4;
/** A whole page may be evidence; another sign somewhere on it is in its place only when it covers this share of it. */
const PLACE_ALONE_SHARE = 0.05;
const SAMPLES = 24;

/** How a finding lies to a piece of evidence: not there, inside something much larger, or at its place. */
export type PlaceMatch = 'elsewhere' | 'within' | 'at';

/**
 * Compares places. Two faces meet two faces, the chip meets the chip. On one page a finding meets evidence when at least three tenths of the
 * smaller of the two regions are shared, or the middle of the finding lies in the evidence; a finding that covers half
 * a page meets nothing smaller. Areas are sampled on a grid of 24 by 24 points.
 */
export function matchPlace(finding: FindingTarget, evidence: EvidenceTarget): PlaceMatch {
  if (finding.kind !== 'page' || evidence.kind !== 'page') {
    return finding.kind === evidence.kind ? 'at' : 'elsewhere';
  }
  if (finding.page !== evidence.page || finding.region.length === 0 || evidence.region.length === 0) return 'elsewhere';
  if (isTooLarge(finding.region, evidence.region)) return 'elsewhere';
  const ofFinding = shareInside(finding.region, evidence.region);
  const ofEvidence = shareInside(evidence.region, finding.region);
  const isMet =
    Math.max(ofFinding, ofEvidence) >= SHARED_SHARE || polygonHolds(evidence.region, middleOf(finding.region));
  if (!isMet) return 'elsewhere';
  return ofEvidence >= PLACE_ALONE_SHARE ? 'at' : 'within';
}

function isTooLarge(finding: PolygonMm, evidence: PolygonMm): boolean {
  const area = areaOf(finding);
  return area > LARGEST_FINDING_MM2 && area > LARGEST_RATIO * areaOf(evidence);
}

function middleOf(polygon: PolygonMm): PointMm {
  const box = boundsOf(polygon);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function shareInside(inner: PolygonMm, outer: PolygonMm): number {
  const box = boundsOf(inner);
  let held = 0;
  let shared = 0;
  for (let row = 0; row < SAMPLES; row++) {
    for (let column = 0; column < SAMPLES; column++) {
      const point = {
        x: box.x + (box.width * (column + 0.5)) / SAMPLES,
        y: box.y + (box.height * (row + 0.5)) / SAMPLES,
      };
      if (!polygonHolds(inner, point)) continue;
      held++;
      if (polygonHolds(outer, point)) shared++;
    }
  }
  return held === 0 ? 0 : shared / held;
}
