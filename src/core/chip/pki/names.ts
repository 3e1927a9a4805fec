import {
  AttributeTypeAndValue,
  AttributeValue,
  GeneralName,
  Name,
  RelativeDistinguishedName,
} from '@peculiar/asn1-x509';

const COUNTRY = '2.5.4.6';
const COMMON_NAME = '2.5.4.3';
const LOCALITY = '2.5.4.7';
const WORDS: ReadonlyMap<string, string> = new Map([
  [COUNTRY, 'C'],
  [COMMON_NAME, 'CN'],
  [LOCALITY, 'L'],
]);

/** Writes a name of country and common name. Source: ICAO Doc 9303 part 12 section 7.1 (countryName in two capitals). */
export function writeName(country: string, commonName: string): Name {
  return new Name([
    part(COUNTRY, new AttributeValue({ printableString: country })),
    part(COMMON_NAME, new AttributeValue({ utf8String: commonName })),
  ]);
}

/** Writes the alternative name that carries the three letters of the State. Source: the same, alternative names. */
export function writeStateName(state: string): GeneralName {
  return new GeneralName({
    directoryName: new Name([part(LOCALITY, new AttributeValue({ printableString: state }))]),
  });
}

/** Reads a name as people read it: `C=UT, CN=CSCA UTO`. Attributes without a word keep their number. */
export function nameText(name: Name): string {
  return name
    .flatMap((one) => one.map(({ type, value }) => `${WORDS.get(type) ?? type}=${value.toString()}`))
    .join(', ');
}

function part(type: string, value: AttributeValue): RelativeDistinguishedName {
  return new RelativeDistinguishedName([new AttributeTypeAndValue({ type, value })]);
}
