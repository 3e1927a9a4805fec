import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import {
  AlgorithmIdentifier,
  AuthorityKeyIdentifier,
  CertificateList,
  Extension,
  id_ce_authorityKeyIdentifier,
  KeyIdentifier,
  RevokedCertificate,
  TBSCertList,
  Time,
  Version,
} from '@peculiar/asn1-x509';
import { addDays, compareDates, type PlainDate } from '@/core/kernel/plain-date';
import { bufferOf, bytesOf, startOfDay } from './der';
import { keyIdentifier } from './issue-certificate';
import { secondSigner, serialOfSigner } from './issue-signer';
import { keyPairFrom, sign, signatureOid } from './key-pair';
import { writeName } from './names';
import { type CscaGeneration, cscaName, quarterOf, type StatePki } from './state-pki';

/** What a reader trusts on a day, all in DER: CSCA certificates, link certificates, and lists of revoked signers. */
export interface TrustList {
  readonly anchors: readonly Uint8Array[];
  readonly links: readonly Uint8Array[];
  readonly revocationLists: readonly Uint8Array[];
}

/** A list is renewed after this many days. Source: ICAO Doc 9303 part 12 section 5.4 (at least every 90 days). */
const LIST_DAYS = 62;

/** Gives what readers trust of a State on a day: nothing that is made later. */
export function trustListOf(pki: StatePki, day: PlainDate): TrustList {
  const made = pki.generations.filter(({ years }) => years[0] <= day.year);
  return {
    anchors: made.map(({ csca }) => csca.certificate),
    links: made.flatMap(({ rollover, link }) => (rollover ? [rollover, link] : [link])),
    revocationLists: made.map((generation) => issueRevocationList(pki, generation, day)),
  };
}

function issueRevocationList(pki: StatePki, generation: CscaGeneration, day: PlainDate): Uint8Array {
  const key = keyPairFrom(pki.curve, generation.csca.secret);
  const algorithm = new AlgorithmIdentifier({ algorithm: signatureOid(key) });
  const thisUpdate = { ...day, day: 1 };
  const revoked = quartersOf(generation)
    .filter(({ from }) => compareDates(from, thisUpdate) <= 0)
    .map(
      (quarter) =>
        new RevokedCertificate({
          userCertificate: bufferOf(serialOfSigner(pki, secondSigner(quarter))),
          revocationDate: new Time(startOfDay(quarter.from)),
        }),
    );
  const authority = new AuthorityKeyIdentifier({ keyIdentifier: new KeyIdentifier(keyIdentifier(key.point)) });
  const tbsCertList = new TBSCertList({
    version: Version.v2,
    signature: algorithm,
    issuer: writeName(pki.country, cscaName(pki.state)),
    thisUpdate: new Time(startOfDay(thisUpdate)),
    nextUpdate: new Time(startOfDay(addDays(thisUpdate, LIST_DAYS))),
    ...(revoked.length > 0 ? { revokedCertificates: revoked } : {}),
    crlExtensions: [
      new Extension({
        extnID: id_ce_authorityKeyIdentifier,
        critical: false,
        extnValue: new OctetString(AsnConvert.serialize(authority)),
      }),
    ],
  });
  const signature = sign(key, bytesOf(AsnConvert.serialize(tbsCertList)));
  return bytesOf(
    AsnConvert.serialize(
      new CertificateList({ tbsCertList, signatureAlgorithm: algorithm, signature: bufferOf(signature) }),
    ),
  );
}

function quartersOf({ years: [first, last] }: CscaGeneration) {
  return Array.from({ length: (last - first + 1) * 4 }, (_, index) =>
    quarterOf({ year: first + Math.floor(index / 4), month: (index % 4) * 3 + 1, day: 1 }),
  );
}
