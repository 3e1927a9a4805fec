/** A value that is either a success or an expected failure; expected failures are never thrown. */
export type Result<T, P> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: P };

/** Wraps a success. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

/** Wraps an expected failure. */
export function fail<P>(problem: P): Result<never, P> {
  return { ok: false, problem };
}
