/** Documents that a traveller crosses borders with. */
export const TRAVEL_KINDS = [
  'passport',
  'diplomatic-passport',
  'service-passport',
  'refugee-travel-document',
  'emergency-travel-document',
  'laissez-passer',
] as const;

/** Cards that identify their holder. */
export const CARD_KINDS = ['identity-card', 'residence-permit'] as const;

/** Documents that are shown by the person they were issued to, with that person's picture. */
export const HELD_KINDS = [...TRAVEL_KINDS, ...CARD_KINDS] as const;

/** Documents that are shown at a border: the held ones, and the visas in them. */
export const BORDER_KINDS = [...HELD_KINDS, 'visa'] as const;

/** Papers of a civil register or another authority, on which other documents are issued. */
export const CIVIL_KINDS = ['birth-certificate', 'marriage-certificate', 'police-certificate'] as const;

/** Papers that support an application and come from nobody who issues documents. */
export const SUPPORTING_KINDS = ['employment-letter', 'bank-statement', 'invitation'] as const;

/** The kinds of document that exist. */
export const DOCUMENT_KINDS = [
  ...HELD_KINDS,
  'visa',
  ...CIVIL_KINDS,
  'passport-application',
  'visa-application',
  ...SUPPORTING_KINDS,
  'boarding-pass',
] as const;

/** One kind of document. */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Tells whether documents of a kind are shown by the person they were issued to, with that person's picture. */
export function isHeldKind(kind: DocumentKind): boolean {
  return HELD_KINDS.some((held) => held === kind);
}
