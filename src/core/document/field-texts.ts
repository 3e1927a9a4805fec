import type { PlainDate } from '@/core/kernel/plain-date';
import { writeMrz } from '@/core/mrz/write-mrz';
import type { Field } from './field';
import { fullName } from './make-person';
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
  readonly eyeColour: string;
  readonly height: string;
}

/** Says how a State's civil documents write a name: in its own script, followed by Latin letters where they differ. */
export function bothScripts(name: LocalName): string {
  return name.native === name.latin ? name.native : `${name.native} / ${name.latin}`;
}

/** Writes every fact a page can carry, as text. Passports print capitals; civil documents keep the spelling of the register. */
export function writeFieldTexts(
  model: DocumentModel,
  state: InventedState,
  person: Person,
  facts: IssueFacts,
): Readonly<Record<Field, string>> {
  const inCapitals = model.kind === 'passport';
  const spell = (text: string): string => (inCapitals ? text.toUpperCase() : text);
  const name = fullName(person.givenNames, person.surname);
  const mrz = writePassportMrz(model, person, facts);
  return {
    documentCode: model.documentCode,
    issuerCode: model.state,
    issuerName: spell(bothScripts(state.name)),
    documentNumber: facts.documentNumber,
    surname: spell(person.surname.latin),
    surnameNative: spell(person.surname.native),
    givenNames: spell(person.givenNames.latin),
    givenNamesNative: spell(person.givenNames.native),
    nationality: spell(state.nationality.latin),
    nationalityNative: spell(state.nationality.native),
    birthDate: printDate(person.birth, state),
    sex: state.sexLetters[person.sex],
    birthPlace: spell(person.birthPlace.latin),
    birthPlaceNative: spell(person.birthPlace.native),
    personalNumber: facts.personalNumber,
    issueDate: printDate(facts.issued, state),
    expiryDate: printDate(facts.expires, state),
    authority: spell(facts.authority.latin),
    authorityNative: spell(facts.authority.native),
    mrz1: mrz[0] ?? '',
    mrz2: mrz[1] ?? '',
    registrationNumber: facts.registrationNumber,
    registrationDate: printDate(facts.registered, state),
    registrar: bothScripts(facts.registrar),
    childName: bothScripts(name),
    motherName: bothScripts(person.mother),
    fatherName: bothScripts(person.father),
    applicantName: bothScripts(name),
    applicantBirthDate: printDate(person.birth, state),
    applicantBirthPlace: bothScripts(person.birthPlace),
    applicantMother: bothScripts(person.mother),
    applicantFather: bothScripts(person.father),
    applicationDate: printDate(facts.applied, state),
    certificateNumber: facts.certificateNumber,
    addressLine: facts.addressLine,
    previousPassport: facts.previousPassport,
    eyeColour: facts.eyeColour,
    height: facts.height,
  };
}

/**
 * Writes the machine readable zone of a passport from its facts; empty for a model without one.
 * Throws a `RangeError` when the State's data cannot be written, which content checks exclude.
 */
export function writePassportMrz(
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
    nationality: model.state,
    birth: person.birth,
    sex: person.sex,
    expiry: facts.expires,
    optional: facts.personalNumber,
  });
  if (!written.ok) throw new RangeError(`MRZ facts of ${model.code}: ${JSON.stringify(written.problem)}`);
  return written.value;
}
