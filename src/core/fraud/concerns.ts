import type { InterventionName } from './intervention';

/** What an intervention works on, so far as a second one must leave it alone. */
type Concern =
  | 'whole'
  | 'portrait'
  | 'bearer'
  | 'data'
  | 'zone'
  | 'film'
  | 'barcode'
  | 'stamps'
  | 'pages'
  | 'chip'
  | 'design'
  | 'surface'
  | 'note'
  | 'papers'
  | 'pass';

/** A chip opens with the zone and shows the portrait: who works on one of the three changes what the others tell. */
const CHIP = ['chip', 'zone', 'portrait'] as const;

/** What each intervention works on. */
const CONCERNS: Readonly<Record<InterventionName, readonly Concern[]>> = {
  counterfeit: ['whole'],
  'pseudo-document': ['whole'],
  'stolen-blank': ['whole'],
  'photo-substitution': ['portrait', 'bearer', 'film'],
  'biodata-altered': ['data', 'zone'],
  'validity-altered': ['data', 'zone'],
  'mrz-altered': ['zone'],
  'overlay-altered': ['film'],
  'stamp-altered': ['stamps'],
  'counterfeit-stamp': ['stamps'],
  'page-substituted': ['pages', 'stamps'],
  'page-removed': ['pages', 'stamps'],
  'barcode-altered': ['barcode', 'data', 'pass'],
  'seal-altered': ['barcode', 'data', 'zone'],
  'false-breeder-document': ['papers'],
  'application-misrepresentation': ['papers'],
  'false-supporting-document': ['papers'],
  'morphed-portrait': ['portrait', 'bearer', 'chip'],
  'one-face-two-names': ['data', 'zone'],
  'issued-through-corruption': ['data', 'zone', 'chip'],
  'application-under-duress': ['papers'],
  'second-document-on-false-loss-report': ['papers'],
  'look-alike': ['bearer'],
  relative: ['bearer'],
  'document-reused': ['bearer', 'stamps', 'pages'],
  'boarding-pass-swapped': ['pass', 'barcode'],
  wear: ['surface'],
  'water-damage': ['surface'],
  'sun-fading': ['surface'],
  'ink-smear': ['surface'],
  'older-series': ['design', 'pages'],
  'aged-holder': ['bearer', 'portrait'],
  'changed-appearance': ['bearer', 'portrait'],
  'production-tolerance': ['data', 'papers', 'pass'],
  'poor-print-run': ['design'],
  'long-name': ['data', 'zone', 'chip'],
  'name-change-observation': ['note'],
  'official-correction': ['papers'],
  'chip-altered': CHIP,
  'chip-replaced': CHIP,
  'chip-signed-by-stranger': CHIP,
  'chip-silenced': CHIP,
  'damaged-chip': CHIP,
  'signer-not-verifiable': CHIP,
};

/** Tells whether two interventions can be done to one presentation and leave the evidence of both true. */
export function areCompatible(one: InterventionName, other: InterventionName): boolean {
  if (one === other) return false;
  const concerned = CONCERNS[one];
  const isApart = !CONCERNS[other].some((concern) => concerned.includes(concern));
  const leavesWhole = [one, other].every((name) => !CONCERNS[name].includes('whole'));
  return isApart && (leavesWhole || isOnlySurface(one) || isOnlySurface(other));
}

/** An imitation is worn like any document; nothing else can be told apart on it. */
function isOnlySurface(name: InterventionName): boolean {
  return CONCERNS[name].every((concern) => concern === 'surface');
}
