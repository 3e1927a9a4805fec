import type { Finding } from '@/core/examination/answer';
import { boundsOf, growBox, type PointMm, polygonHolds } from '@/core/kernel/geometry';

/**
 * Finds the mark under a point of a page: the smallest that holds it, so that a mark inside another can be reached.
 * `reachMm` widens every mark for a finger.
 */
export function hitFinding<F extends Pick<Finding, 'target'>>(
  findings: readonly F[],
  page: string,
  point: PointMm,
  reachMm: number,
): F | null {
  let best: { readonly finding: F; readonly area: number } | null = null;
  for (const finding of findings) {
    if (finding.target.kind !== 'page' || finding.target.page !== page) continue;
    const box = growBox(boundsOf(finding.target.region), reachMm);
    const near = point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height;
    if (!polygonHolds(finding.target.region, point) && !near) continue;
    const area = box.width * box.height;
    if (best === null || area < best.area) best = { finding, area };
  }
  return best?.finding ?? null;
}
