import { ICAO_CODES, ISO_CODES, NATIONALITY_ONLY_CODES, USER_ASSIGNED_CODES } from './tables/codes';

/** Where a code comes from; `unknown` is in no list, `user-assigned` serves invented States. */
export type CodeStanding = 'iso' | 'icao' | 'nationality-only' | 'user-assigned' | 'unknown';

/** Tells the standing of an issuer or nationality code written without fillers, such as `UTO` or `D`. */
export function codeStanding(code: string): CodeStanding {
  if (ISO_CODES.has(code)) return 'iso';
  if (ICAO_CODES.has(code)) return 'icao';
  if (NATIONALITY_ONLY_CODES.has(code)) return 'nationality-only';
  return USER_ASSIGNED_CODES.test(code) ? 'user-assigned' : 'unknown';
}
