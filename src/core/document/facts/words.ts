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

/** What hosts are to their guests. */
export const RELATIONS = ['Cousin', 'Aunt', 'Uncle', 'Friend', 'Former colleague', 'Sister-in-law'] as const;

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

/** Visa types by the letter that national practice prints, with what they allow. */
export const VISA_TYPES = ['C  SHORT STAY', 'A  TRANSIT', 'D  LONG STAY'] as const;

/** What residence permits are for. */
export const PERMIT_TYPES = ['WORK', 'FAMILY', 'STUDY', 'LONG-TERM RESIDENT'] as const;
