import type { StorageProblem } from '@/state/ports';

/** Carries a problem out of a transaction, so that the transaction is undone; never leaves this folder. */
export class StorageFault extends Error {
  override readonly name = 'StorageFault';
  readonly problem: StorageProblem;

  constructor(code: StorageProblem['code']) {
    super(code);
    this.problem = { code };
  }
}

/** Translates whatever the database threw; a full disk hides inside the abort of its transaction or inside a bulk error. */
export function storageProblemOf(error: unknown): StorageProblem {
  for (const layer of layersOf(error, 0)) {
    if (layer instanceof StorageFault) return layer.problem;
    if (layer.name === 'QuotaExceededError') return { code: 'storage.full' };
    if (layer.name === 'VersionError') return { code: 'storage.newer-version' };
  }
  return { code: 'storage.unavailable' };
}

const DEEPEST = 4;

function layersOf(error: unknown, depth: number): readonly Error[] {
  if (!isErrorLike(error) || depth > DEEPEST) return [];
  const inner = 'inner' in error ? layersOf(error.inner, depth + 1) : [];
  const failures = 'failures' in error && Array.isArray(error.failures) ? error.failures : [];
  return [error, ...inner, ...failures.flatMap((failure: unknown) => layersOf(failure, depth + 1))];
}

/** A DOMException is an Error only in some browsers. */
function isErrorLike(value: unknown): value is Error {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';
}
