import type { CurveName } from './curves';
import { GENERATION_YEARS } from './generation-years';
import { issueCertificate, type Period } from './issue-certificate';
import { type KeyPair, keyPairOf } from './key-pair';
import { writeName } from './names';
import { type CscaGeneration, cscaName, type StatePki, serialOf } from './state-pki';

/** Years that a certificate is valid: the last passport signed under it, of ten years, outlives none. */
const CERTIFICATE_YEARS = 15;

/** Makes the signing authorities of a State. Equal arguments give equal certificates, byte for byte. */
export function makeStatePki(state: string, country: string, curve: CurveName): StatePki {
  const authority = new Authority(state, country, curve);
  return {
    state,
    country,
    curve,
    generations: GENERATION_YEARS.map((years, index) => authority.generation(years, GENERATION_YEARS[index - 1])),
  };
}

type Years = readonly [number, number];

class Authority {
  readonly #state: string;
  readonly #country: string;
  readonly #curve: CurveName;

  constructor(state: string, country: string, curve: CurveName) {
    this.#state = state;
    this.#country = country;
    this.#curve = curve;
  }

  generation(years: Years, before: Years | undefined): CscaGeneration {
    const key = this.#key('csca', years);
    const linked = this.#key('linked', years);
    const unlisted = this.#key('unlisted', years);
    const firstYear = wholeYears(years[0], years[0]);
    return {
      years,
      csca: { certificate: this.#certify('csca', years, key, key), secret: key.secret },
      rollover: before ? this.#certify('rollover', years, key, this.#key('csca', before)) : null,
      unlisted: { certificate: this.#certify('unlisted', years, unlisted, unlisted), secret: unlisted.secret },
      linked: { certificate: this.#certify('linked', years, linked, linked), secret: linked.secret },
      link: this.#certify('link', years, linked, key, firstYear),
    };
  }

  #key(name: string, [from]: Years): KeyPair {
    return keyPairOf(this.#curve, `${this.#state}/${name}/${from}`);
  }

  #certify(
    name: string,
    [from, to]: Years,
    subjectKey: KeyPair,
    signingKey: KeyPair,
    valid: Period = wholeYears(from, from + CERTIFICATE_YEARS - 1),
  ): Uint8Array {
    const own = writeName(this.#country, cscaName(this.#state));
    return issueCertificate({
      state: this.#state,
      subject: own,
      issuer: own,
      serial: serialOf(`${this.#state}/${name}/${from}`),
      valid,
      use: wholeYears(from, to),
      subjectKey,
      authorityPoint: signingKey.point,
      signingKey,
      role: 'csca',
    });
  }
}

function wholeYears(from: number, to: number): Period {
  return { from: { year: from, month: 1, day: 1 }, to: { year: to, month: 12, day: 31 } };
}
