/** What people of invented States work as, as their papers write it. */
export const OCCUPATIONS = [
  'Accountant',
  'Bookbinder',
  'Carpenter',
  'Civil engineer',
  'Dental assistant',
  'Electrician',
  'Gardener',
  'Graphic designer',
  'Harbour pilot',
  'Librarian',
  'Marine biologist',
  'Nurse',
  'Optician',
  'Primary teacher',
  'Sales manager',
  'Software developer',
  'Surveyor',
  'Translator',
] as const;

/** What follows a place in the name of a firm. */
export const FIRMS = [
  'Optical Works',
  'Shipping Office',
  'Paper Mill',
  'Seed Company',
  'Bridge Builders',
  'Ceramics',
  'Instruments',
  'Textile House',
] as const;

/** Why somebody travels, as an application form writes it. */
export const PURPOSES = ['Tourism', 'Family visit', 'Business meeting', 'Trade fair', 'Short course'] as const;

/** What hosts are to their guests, by the sex of the host. */
export const RELATIONS = {
  F: ['Cousin', 'Aunt', 'Friend', 'Former colleague', 'Sister-in-law'],
  M: ['Cousin', 'Uncle', 'Friend', 'Former colleague', 'Brother-in-law'],
} as const;

/** What moves money on an account besides the salary. */
export const PAYMENTS = [
  'Card payment, groceries',
  'Rent',
  'Electricity and water',
  'Cash withdrawal',
  'Insurance',
  'Bookshop',
  'Railway tickets',
  'Telephone',
] as const;

/** Airlines that do not exist, each with a code of its own. */
export const CARRIERS = [
  { name: 'Meridian Air', code: '7M' },
  { name: 'Halcyon Lines', code: '9H' },
  { name: 'Corvida', code: '3V' },
] as const;

/** What residence permits are for. */
export const PERMIT_TYPES = ['WORK', 'FAMILY', 'STUDY', 'LONG-TERM RESIDENT'] as const;

/** What a document remarks about its use, for the kinds that remark on it. */
export const REMARKS = {
  'residence-permit': ['WORK PERMITTED', 'NO RESTRICTION', 'WORK ON APPLICATION'],
  'refugee-travel-document': ['VALID FOR RETURN', 'NO RESTRICTION'],
  'emergency-travel-document': ['VALID FOR ONE JOURNEY', 'VALID FOR RETURN ONLY'],
  'laissez-passer': ['VALID FOR ONE JOURNEY', 'OFFICIAL DUTY'],
} as const;

/** What a police certificate is made out for where no visa is applied for. */
export const CERTIFICATE_PURPOSES = ['EMPLOYMENT', 'RESIDENCE', 'VOLUNTARY WORK'] as const;
