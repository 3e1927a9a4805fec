import { readTlv } from './der-tlv';
import { readSealFeature } from './read-seal-feature';
import { readSealHeader } from './read-seal-header';
import type { SealProblem } from './seal-problem';
import { SEAL_PROFILE_RULES } from './seal-profiles';
import type { SealFeature, SealHeader, SealReading } from './seal-reading';
import { SIGNATURE_TAG } from './write-seal';

/**
 * Reads the bytes of a seal of version 3 or 4. Never throws and repairs nothing; `checkSeal` judges the signature.
 * Source: ICAO Doc 9303, 8th edition, part 13 section 3
 */
export function readSeal(bytes: Uint8Array): SealReading {
  const head = readSealHeader(bytes);
  if (head.header === null) {
    return { header: null, features: [], content: null, signature: null, problems: head.problems };
  }
  const body = readBody(bytes, head.end, head.header);
  return {
    header: head.header,
    features: body.features,
    content: body.signature === null ? null : bytes.slice(0, body.contentEnd),
    signature: body.signature,
    problems: [...head.problems, ...body.problems, ...missing(head.header, body.features, body.contentEnd)],
  };
}

interface Body {
  readonly features: readonly SealFeature[];
  readonly signature: Uint8Array | null;
  readonly contentEnd: number;
  readonly problems: readonly SealProblem[];
}

function readBody(bytes: Uint8Array, start: number, header: SealHeader): Body {
  const features: SealFeature[] = [];
  const problems: SealProblem[] = [];
  let at = start;
  while (at < bytes.length) {
    const tlv = readTlv(bytes, at);
    if (tlv === null) {
      problems.push({ code: 'seal.cut', start: at, end: bytes.length });
      return { features, signature: null, contentEnd: at, problems };
    }
    if (tlv.tag === SIGNATURE_TAG) {
      if (tlv.end < bytes.length) problems.push({ code: 'seal.after-signature', start: tlv.end, end: bytes.length });
      return { features, signature: tlv.value, contentEnd: at, problems };
    }
    const feature = readSealFeature(tlv, header.profile);
    if ('code' in feature) problems.push(feature);
    else features.push(feature);
    at = tlv.end;
  }
  problems.push({ code: 'seal.signature-missing', start: at, end: at });
  return { features, signature: null, contentEnd: at, problems };
}

function missing(header: SealHeader, features: readonly SealFeature[], end: number): readonly SealProblem[] {
  if (header.profile === null) return [];
  const needed = new Set(
    SEAL_PROFILE_RULES[header.profile].features.flatMap((rule) => (rule.needed ? [rule.name] : [])),
  );
  return [...needed]
    .filter((name) => !features.some((feature) => feature.name === name))
    .map((feature) => ({ code: 'seal.feature-missing', feature, start: end, end }));
}
