import type { Evidence } from '@/core/fraud/evidence';
import { boundsOf } from '@/core/kernel/geometry';
import type { Table } from '../table';

/** A region smaller than this share of the page is brought nearer when it is shown. */
const NEARER_BELOW = 0.12;

/** Turns to the page, lights what tells, outlines it, and brings it nearer where it is small. */
export function showEvidence(table: Table, { target, lights }: Evidence): void {
  const light = lights[0];
  if (light) table.switchLight(light);
  if (target.kind !== 'page') {
    table.outline(null);
    table.fit();
    return;
  }
  table.turnTo(target.page);
  const box = boundsOf(target.region);
  const { page } = table.store.getState();
  table.outline({ page: target.page, box });
  if ((box.width * box.height) / (page.widthMm * page.heightMm) < NEARER_BELOW) table.show(box);
  else table.fit();
}
