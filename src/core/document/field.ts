/** The facts a page of any model can carry. Source: ICAO Doc 9303 part 4 section 4.1.1; civil documents: own list. */
export const FIELDS = [
  'documentCode',
  'issuerCode',
  'issuerName',
  'documentNumber',
  'surname',
  'surnameNative',
  'givenNames',
  'givenNamesNative',
  'nationality',
  'nationalityNative',
  'birthDate',
  'sex',
  'birthPlace',
  'birthPlaceNative',
  'personalNumber',
  'issueDate',
  'expiryDate',
  'authority',
  'authorityNative',
  'mrz1',
  'mrz2',
  'registrationNumber',
  'registrationDate',
  'registrar',
  'childName',
  'motherName',
  'fatherName',
  'applicantName',
  'applicantBirthDate',
  'applicantBirthPlace',
  'applicantMother',
  'applicantFather',
  'applicationDate',
  'certificateNumber',
  'addressLine',
  'previousPassport',
  'eyeColour',
  'height',
] as const;

/** One fact a page can carry. */
export type Field = (typeof FIELDS)[number];

/** What a document says; a field that a model does not have is absent. Claimed, not checked. */
export type FieldTexts = Readonly<Partial<Record<Field, string>>>;
