import type { Result } from './measurement';

const WIDTHS = { name: 72, value: 14, peer: 14, ratio: 9, limit: 14 } as const;

/** Sets results as lines of a table: what, how much, the peer's, how many times that, the limit, and whether it holds. */
export function table(results: readonly Result[]): string {
  return results.map(line).join('\n');
}

function line({ name, value, unit, peer, ratio, limit, holds }: Result): string {
  return [
    name.padEnd(WIDTHS.name),
    `${figure(value)} ${unit}`.padStart(WIDTHS.value),
    (peer === null ? '' : `${figure(peer)} ${unit}`).padStart(WIDTHS.peer),
    (ratio === null ? '' : `${ratio.toFixed(2)} x`).padStart(WIDTHS.ratio),
    (limit ?? '').padStart(WIDTHS.limit),
    limit === null ? '' : holds ? '  holds' : '  BROKEN',
  ].join('');
}

function figure(value: number): string {
  return value.toFixed(Math.abs(value) < 100 ? 1 : 0);
}
