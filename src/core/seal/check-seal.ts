import { compareDates, type PlainDate } from '@/core/kernel/plain-date';
import type { SealProblem } from './seal-problem';
import type { SealReading } from './seal-reading';
import type { SealSigner } from './seal-signer';
import { isSignedBy } from './sign-seal';

/**
 * Why a seal cannot be checked or does not hold. Source: ICAO Doc 9303, 8th edition, part 13 appendix D (status
 * indications); `signed-outside-validity` is our own for a certificate that was not valid on the day of signing.
 * - `wrong-format`: the bytes are no seal, or miss what one must have
 * - `unknown-document-type`: a seal of a kind that is not known here
 * - `no-signer-named`: the header's reference to signer and certificate cannot be read
 * - `unknown-certificate`: the certificate it names is not among those of the inspection system
 * - `untrusted-certificate`: the certificate belongs to another State than the seal names
 * - `expired-certificate`: the certificate has run out since
 * - `signed-outside-validity`: signed on a day on which the certificate was not valid
 * - `revoked-certificate`: the State has revoked the certificate
 * - `invalid-signature`: the signature is not that of this content and this certificate
 */
export type SealCause =
  | 'wrong-format'
  | 'unknown-document-type'
  | 'no-signer-named'
  | 'unknown-certificate'
  | 'untrusted-certificate'
  | 'expired-certificate'
  | 'signed-outside-validity'
  | 'revoked-certificate'
  | 'invalid-signature';

/** What a check of a seal comes to: `authentic`, `not-possible` where nothing speaks for or against it, `failed`. */
export interface SealCheck {
  readonly state: 'authentic' | 'not-possible' | 'failed';
  /** Everything that was found, the weightiest first; empty for a seal that is authentic. */
  readonly causes: readonly SealCause[];
  /** The signer whose certificate was found, or null. */
  readonly signer: SealSigner | null;
}

const STATE_OF_CAUSE: Readonly<Record<SealCause, SealCheck['state']>> = {
  'wrong-format': 'failed',
  'unknown-document-type': 'not-possible',
  'no-signer-named': 'failed',
  'unknown-certificate': 'not-possible',
  'untrusted-certificate': 'failed',
  'expired-certificate': 'not-possible',
  'signed-outside-validity': 'failed',
  'revoked-certificate': 'failed',
  'invalid-signature': 'failed',
};

/** Weightier states first. */
const ORDER = ['failed', 'not-possible', 'authentic'] as const;

/**
 * Checks a seal that was read: its form, the certificate it names, and the signature over header and message.
 *
 * @param signers the certificates that the inspection system trusts
 */
export function checkSeal(reading: SealReading, signers: readonly SealSigner[], now: PlainDate): SealCheck {
  const { header, content, signature } = reading;
  const form = new Set(reading.problems.flatMap(causeOf));
  if (!header || !content || !signature) return verdict([...form, 'wrong-format'], null);
  if (header.signer === null) return verdict([...form], null);
  const named = signers.filter(({ signer }) => signer === header.signer);
  const signer = named.find(({ certificate }) => certificate === header.certificate) ?? null;
  if (!signer) return verdict([...form, 'unknown-certificate'], null);
  const causes = new Set<SealCause>(form);
  if (!isSignedBy(content, signature, signer.publicKey)) causes.add('invalid-signature');
  if (signer.isRevoked) causes.add('revoked-certificate');
  if (signer.state !== header.issuer) causes.add('untrusted-certificate');
  const { signed } = header;
  if (signed && (compareDates(signed, signer.from) < 0 || compareDates(signed, signer.until) > 0))
    causes.add('signed-outside-validity');
  if (compareDates(now, signer.until) > 0) causes.add('expired-certificate');
  return verdict([...causes], signer);
}

function causeOf(problem: SealProblem): readonly SealCause[] {
  switch (problem.code) {
    case 'seal.feature-unknown':
      return [];
    case 'seal.profile':
      return ['unknown-document-type'];
    case 'seal.reference':
      return ['no-signer-named'];
    default:
      return ['wrong-format'];
  }
}

function verdict(found: readonly SealCause[], signer: SealSigner | null): SealCheck {
  const rank = (cause: SealCause) => ORDER.indexOf(STATE_OF_CAUSE[cause]);
  const causes = [...new Set(found)].toSorted((a, b) => rank(a) - rank(b));
  const [first] = causes;
  return { state: first ? STATE_OF_CAUSE[first] : 'authentic', causes, signer };
}
