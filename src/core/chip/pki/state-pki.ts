import { sha1 } from '@noble/hashes/legacy.js';
import type { PlainDate } from '@/core/kernel/plain-date';
import type { CurveName } from './curves';
import type { Period } from './issue-certificate';

/** A country signing certification authority: its certificate (DER), and its secret key, which protects nothing. */
export interface Csca {
  readonly certificate: Uint8Array;
  readonly secret: Uint8Array;
}

/**
 * The authorities whose keys are used from the first to the last of some years. `csca` is in the trust list; `rollover`
 * certifies its key with the key before it, null for the first. `unlisted` is of the same State and in no trust list.
 * `linked` is known to readers by `link` alone, whose time was the first of the years.
 */
export interface CscaGeneration {
  readonly years: readonly [number, number];
  readonly csca: Csca;
  readonly rollover: Uint8Array | null;
  readonly unlisted: Csca;
  readonly linked: Csca;
  readonly link: Uint8Array;
}

/** The signing authorities of an invented State; `country` are the two letters of its certificates. */
export interface StatePki {
  readonly state: string;
  readonly country: string;
  readonly curve: CurveName;
  readonly generations: readonly CscaGeneration[];
}

/** A quarter of a year, for which a document signer signs; `name` is such as `2019-3`. */
export interface Quarter extends Period {
  readonly name: string;
}

const SERIAL_BYTES = 8;

/** Gives the common name of a State's country signing certification authority. */
export function cscaName(state: string): string {
  return `CSCA ${state}`;
}

/** Gives the generation whose keys sign in a year; the first or the last for years outside all of them. */
export function generationOf(pki: StatePki, year: number): CscaGeneration {
  const [first] = pki.generations;
  if (!first) throw new RangeError(`${pki.state} has no signing authority`);
  return pki.generations.findLast((generation) => generation.years[0] <= year) ?? first;
}

/** Gives the quarter of a day. */
export function quarterOf({ year, month }: PlainDate): Quarter {
  const index = Math.ceil(month / 3);
  const last = index * 3;
  return {
    name: `${year}-${index}`,
    from: { year, month: last - 2, day: 1 },
    to: { year, month: last, day: last === 3 || last === 12 ? 31 : 30 },
  };
}

/** Gives the serial number of a name: positive, of eight bytes, the same for ever. */
export function serialOf(name: string): Uint8Array {
  const bytes = sha1(new TextEncoder().encode(`Loupe teaching serial: ${name}`)).slice(0, SERIAL_BYTES);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes;
}
