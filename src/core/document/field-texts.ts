import type { PlainDate } from '@/core/kernel/plain-date';
import { writeMrz } from '@/core/mrz/write-mrz';
import { isHeldKind } from './document-kind';
import type { FieldTexts } from './field';
import { inCapitals } from './in-capitals';
import { bothScripts, fullName } from './make-person';
import type { DocumentModel } from './model';
import type { Person } from './person';
import { printDate } from './print-date';
import type { InventedState, LocalName } from './state';

/** Everything that is written into a document besides the person's own facts. */
export interface IssueFacts {
  readonly documentNumber: string;
  readonly personalNumber: string;
  readonly issued: PlainDate;
  readonly expires: PlainDate;
  readonly authority: LocalName;
  readonly registrar: LocalName;
  readonly registered: PlainDate;
  readonly registrationNumber: string;
  readonly certificateNumber: string;
  readonly applied: PlainDate;
  readonly addressLine: string;
  readonly previousPassport: string;
  readonly passportNumber: string;
  /** The day a letter or a certificate bears, as its State prints dates. */
  readonly letterDate: string;
  readonly eyeColour: string;
  readonly height: string;
  /** What the papers of the presentation say besides: the visa, the journey, the account, the flight. */
  readonly papers: FieldTexts;
}

/** The States a document speaks of: the one that issued it and the one whose national its holder is. */
export interface DocumentStates {
  readonly issuer: InventedState;
  readonly home: InventedState;
}

/** Nationality of a refugee in the zone. Source: ICAO Doc 9303, 8th edition, part 3 section 5, part B. */
const REFUGEE_CODE = 'XXB';

/** Writes every fact a page can carry, as text. Travel documents print capitals; civil papers keep the spelling of the register. */
export function writeFieldTexts(
  model: DocumentModel,
  { issuer, home }: DocumentStates,
  person: Person,
  facts: IssueFacts,
): FieldTexts {
  const printsCapitals = isHeldKind(model.kind) || model.kind === 'visa';
  const spell = (text: string): string => (printsCapitals ? inCapitals(text) : text);
  const day = (date: PlainDate): string => printDate(date, issuer);
  const name = fullName(person.givenNames, person.surname);
  const mrz = writeZone(model, person, facts);
  return {
    ...facts.papers,
    documentCode: model.documentCode,
    issuerCode: model.state,
    issuerName: spell(bothScripts(issuer.name)),
    documentNumber: facts.documentNumber,
    surname: spell(person.surname.latin),
    surnameNative: spell(person.surname.native),
    givenNames: spell(person.givenNames.latin),
    givenNamesNative: spell(person.givenNames.native),
    patronymic: spell(person.patronymic.latin),
    patronymicNative: spell(person.patronymic.native),
    nationality: spell(home.nationality.latin),
    nationalityNative: spell(home.nationality.native),
    birthDate: day(person.birth),
    sex: issuer.sexLetters[person.sex],
    birthPlace: spell(person.birthPlace.latin),
    birthPlaceNative: spell(person.birthPlace.native),
    personalNumber: facts.personalNumber,
    issueDate: day(facts.issued),
    expiryDate: day(facts.expires),
    authority: spell(facts.authority.latin),
    authorityNative: spell(facts.authority.native),
    mrz1: mrz[0] ?? '',
    mrz2: mrz[1] ?? '',
    mrz3: mrz[2] ?? '',
    registrationNumber: facts.registrationNumber,
    registrationDate: day(facts.registered),
    registrar: bothScripts(facts.registrar),
    childName: bothScripts(name),
    motherName: bothScripts(person.mother),
    fatherName: bothScripts(person.father),
    applicantName: bothScripts(name),
    applicantBirthDate: day(person.birth),
    applicantBirthPlace: bothScripts(person.birthPlace),
    applicantMother: bothScripts(person.mother),
    applicantFather: bothScripts(person.father),
    applicationDate: day(facts.applied),
    certificateNumber: facts.certificateNumber,
    addressLine: facts.addressLine,
    previousPassport: facts.previousPassport,
    passportNumber: facts.passportNumber,
    letterDate: facts.letterDate,
    eyeColour: facts.eyeColour,
    height: facts.height,
  };
}

/** Says what the zone of a document of a kind gives as its holder's nationality. */
export function nationalityCode(model: Pick<DocumentModel, 'kind'>, person: Pick<Person, 'nationality'>): string {
  return model.kind === 'refugee-travel-document' ? REFUGEE_CODE : person.nationality;
}

/**
 * Writes the machine readable zone of a document from its facts; empty for a model without one.
 * Throws a `RangeError` when the State's data cannot be written, which content checks exclude.
 */
export function writeZone(
  model: DocumentModel,
  person: Person,
  facts: Pick<IssueFacts, 'documentNumber' | 'personalNumber' | 'expires'>,
): readonly string[] {
  if (model.mrzFormat === null) return [];
  const written = writeMrz(model.mrzFormat, {
    documentCode: model.documentCode,
    issuer: model.state,
    primary: person.surname.latin,
    secondary: person.givenNames.latin,
    documentNumber: facts.documentNumber,
    nationality: nationalityCode(model, person),
    birth: person.birth,
    sex: person.sex,
    expiry: facts.expires,
    optional: optionalOf(model, facts.personalNumber),
  });
  if (!written.ok) throw new RangeError(`MRZ facts of ${model.code}: ${JSON.stringify(written.problem)}`);
  return written.value;
}

/** The personal number goes into the zone where it has room for one. */
function optionalOf({ mrzFormat }: DocumentModel, personalNumber: string): string {
  return mrzFormat === 'TD3' || mrzFormat === 'TD1' ? personalNumber : '';
}
