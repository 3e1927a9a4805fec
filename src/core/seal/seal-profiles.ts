/** The documents a seal is made for here. */
export const SEAL_PROFILES = ['etd', 'residence-permit', 'visa'] as const;

/** One profile: which features a seal holds, under which numbers. */
export type SealProfile = (typeof SEAL_PROFILES)[number];

/** The features of the profiles. */
export type SealFeatureName = 'mrz' | 'entries' | 'stay' | 'passportNumber';

/** How a feature stands in the message: its tag, and for MRZ lines how many characters each line gives. */
export interface SealFeatureRule {
  readonly name: SealFeatureName;
  readonly tag: number;
  readonly needed: boolean;
  /** Characters taken of each line of the machine readable zone; empty for what is no such zone. */
  readonly lines: readonly number[];
  /** Whole length of each of those lines. */
  readonly lineLength: number;
}

/** A profile's numbers in the header and its features. */
export interface SealProfileRules {
  readonly definition: number;
  readonly category: number;
  readonly features: readonly SealFeatureRule[];
}

const noLines = { lines: [], lineLength: 0 } as const;

/**
 * The profiles.
 * Source: ICAO Doc 9303, 8th edition: emergency travel document part 8 section 6, visa part 7 section 9;
 * residence permit on paper: BSI TR-03137 part 1 version 2.5 chapter 8
 */
export const SEAL_PROFILE_RULES: Readonly<Record<SealProfile, SealProfileRules>> = {
  etd: {
    definition: 0x5e,
    category: 0x03,
    features: [{ name: 'mrz', tag: 0x02, needed: true, lines: [36, 36], lineLength: 36 }],
  },
  'residence-permit': {
    definition: 0xfb,
    category: 0x06,
    features: [
      // The profile is written for two lines of 36; cards with three lines of 30 put all of them here.
      { name: 'mrz', tag: 0x02, needed: true, lines: [36, 36], lineLength: 36 },
      { name: 'mrz', tag: 0x02, needed: true, lines: [30, 30, 30], lineLength: 30 },
      // The profile asks for the number of the holder's passport, which not every permit prints.
      { name: 'passportNumber', tag: 0x03, needed: false, ...noLines },
    ],
  },
  visa: {
    definition: 0x5d,
    category: 0x01,
    features: [
      { name: 'mrz', tag: 0x01, needed: true, lines: [44, 28], lineLength: 44 },
      { name: 'mrz', tag: 0x02, needed: true, lines: [36, 28], lineLength: 36 },
      { name: 'entries', tag: 0x03, needed: false, ...noLines },
      { name: 'stay', tag: 0x04, needed: true, ...noLines },
      { name: 'passportNumber', tag: 0x05, needed: true, ...noLines },
    ],
  },
};

/** Finds the profile that a header's two numbers name; null for a seal of another kind. */
export function findSealProfile(definition: number, category: number): SealProfile | null {
  return (
    SEAL_PROFILES.find((profile) => {
      const rules = SEAL_PROFILE_RULES[profile];
      return rules.definition === definition && rules.category === category;
    }) ?? null
  );
}
