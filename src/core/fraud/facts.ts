import type { Fact } from './evidence';

/** Writes a fact: a code with the values its sentence needs. */
export function fact(code: string, values: Fact['values'] = {}): Fact {
  return { code, values };
}
