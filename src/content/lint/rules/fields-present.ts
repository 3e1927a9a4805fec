import { type LintRule, problemIn } from '@/content/lint/content-set';
import { walkElements } from '@/content/lint/walk-elements';
import type { DocumentKind } from '@/core/document/document-kind';
import { FIELDS, type Field } from '@/core/document/field';
import { fieldsOfModel, placeholderTexts } from '@/core/document/fill-page';

/** Source: ICAO Doc 9303, 8th edition, part 4 section 4.1.1 and part 5 section 4.1. */
const OF_A_HOLDER: readonly Field[] = [
  'documentNumber',
  'surname',
  'givenNames',
  'nationality',
  'birthDate',
  'sex',
  'expiryDate',
  'mrz1',
  'mrz2',
];
const OF_A_TRAVELLER: readonly Field[] = [...OF_A_HOLDER, 'issueDate'];

/** A refugee's document leaves the nationality out or says that they are one. Source: ICAO Doc 9303, 8th edition, part 4, notes on its data fields */
const OF_A_REFUGEE: readonly Field[] = OF_A_TRAVELLER.filter((field) => field !== 'nationality');

/** Facts a document of each kind must show. Source: ICAO Doc 9303, 8th edition, parts 4, 5 and 7; civil papers: own list. */
const NEEDED: Readonly<Record<DocumentKind, readonly Field[]>> = {
  passport: OF_A_TRAVELLER,
  'diplomatic-passport': OF_A_TRAVELLER,
  'service-passport': OF_A_TRAVELLER,
  'refugee-travel-document': OF_A_REFUGEE,
  'emergency-travel-document': OF_A_TRAVELLER,
  'laissez-passer': OF_A_TRAVELLER,
  'identity-card': OF_A_HOLDER,
  'residence-permit': OF_A_HOLDER,
  visa: [
    'documentNumber',
    'surname',
    'givenNames',
    'passportNumber',
    'visaFrom',
    'visaUntil',
    'visaType',
    'mrz1',
    'mrz2',
  ],
  'birth-certificate': [
    'childName',
    'birthDate',
    'birthPlace',
    'motherName',
    'fatherName',
    'registrationNumber',
    'registrationDate',
  ],
  'marriage-certificate': ['childName', 'spouseName', 'marriageDate', 'marriagePlace', 'registrationNumber'],
  'police-certificate': ['applicantName', 'applicantBirthDate', 'letterDate', 'policeStatement'],
  'passport-application': [
    'applicantName',
    'applicantBirthDate',
    'applicantBirthPlace',
    'applicantMother',
    'applicantFather',
    'applicationDate',
  ],
  'visa-application': [
    'applicantName',
    'applicantBirthDate',
    'passportNumber',
    'travelPurpose',
    'arrivalDate',
    'departureDate',
    'employerName',
    'occupation',
    'hostName',
    'applicationDate',
  ],
  'employment-letter': ['applicantName', 'employerName', 'occupation', 'employedSince', 'monthlyIncome', 'letterDate'],
  'bank-statement': ['applicantName', 'accountNumber', 'openingBalance', 'closingBalance', 'entry1Amount'],
  invitation: ['hostName', 'hostAddress', 'applicantName', 'visitFrom', 'visitUntil', 'letterDate'],
  'boarding-pass': ['passengerName', 'flightNumber', 'fromAirport', 'toAirport', 'flightDate', 'seat'],
};

/** A model must have a place for every fact its kind needs, name no unknown fact, and mark each place with its field. */
export const fieldsPresent: LintRule = {
  name: 'fields-present',
  check: (content) => [
    ...content.models.flatMap(({ file, value: model }) => {
      const present = new Set(fieldsOfModel(model));
      return NEEDED[model.kind]
        .filter((field) => !present.has(field))
        .map((field) => problemIn(file, 'content.field-missing', 'pages', field));
    }),
    ...walkElements(content).flatMap(({ file, path, element }) => {
      const placeholders = [...placeholderTexts(element).matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '');
      const unknown = placeholders.filter((name) => !FIELDS.some((field) => field === name));
      const unmarked = element.kind === 'text' && element.field !== null && !placeholders.includes(element.field);
      return [
        ...unknown.map((name) => problemIn(file, 'content.unknown-field', path, name)),
        ...(unmarked ? [problemIn(file, 'content.field-missing', `${path}.text`, element.field)] : []),
      ];
    }),
  ],
};
