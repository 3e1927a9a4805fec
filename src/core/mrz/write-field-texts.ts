import { isCalendarDay } from '@/core/kernel/plain-date';
import { checkDigitOf } from './check-digit';
import type { MrzFormatTable, MrzTableFieldName } from './formats';
import { isPossibleDate, writeMrzDate } from './mrz-date';
import type { MrzFactProblem, MrzFacts, MrzWriteChoices } from './mrz-facts';
import { writeNameField } from './names';
import { transliterate } from './transliterate';

/** The characters of every field of a format, without trailing fillers except in the name. */
export type FieldTexts = Readonly<Record<MrzTableFieldName, string>>;

/** The fields of an MRZ to be laid out, and every reason why they cannot be. */
export interface WrittenFields {
  readonly texts: FieldTexts;
  readonly isLongNumber: boolean;
  readonly problems: readonly MrzFactProblem[];
}

/** Turns facts into the characters of the fields of a format; check digits are not among them, save a long number's. */
export function writeFieldTexts(table: MrzFormatTable, facts: MrzFacts, choices: MrzWriteChoices): WrittenFields {
  const problems: MrzFactProblem[] = [];
  const number = writeNumber(table, facts, problems);
  const texts: FieldTexts = {
    documentCode: writeDocumentCode(table, facts, problems),
    issuer: writeCode('issuer', facts, problems),
    name: writeName(table, facts, choices, problems),
    documentNumber: number.principal,
    nationality: writeCode('nationality', facts, problems),
    birthDate: writeBirth(facts, problems),
    sex: facts.sex === 'X' ? '<' : facts.sex,
    expiryDate: writeExpiry(facts, problems),
    optional: number.run + cleanText('optional', facts, problems),
    optional2: cleanText('optional2', facts, problems),
  };
  checkRoom(table, facts, texts, number.run.length, problems);
  return { texts, isLongNumber: number.run !== '', problems };
}

function room(table: MrzFormatTable, name: MrzTableFieldName): number {
  const field = table.fields.find((row) => row.name === name);
  return field ? field.end - field.start : 0;
}

function writeNumber(
  table: MrzFormatTable,
  facts: MrzFacts,
  problems: MrzFactProblem[],
): { readonly principal: string; readonly run: string } {
  const number = cleanText('documentNumber', facts, problems);
  const length = room(table, 'documentNumber');
  const principal = number.slice(0, length);
  if (number === '') problems.push({ code: 'mrz.fact-missing', fact: 'documentNumber', found: facts.documentNumber });
  if (number.length <= length || table.longNumber === 'cut') return { principal, run: '' };
  const longest = table.longNumber === 'refused' ? length : length + room(table, 'optional') - 2;
  if (number.length > longest) {
    problems.push({ code: 'mrz.fact-length', fact: 'documentNumber', found: facts.documentNumber, room: longest });
  } else if (number.slice(length).includes('<')) {
    // A filler beyond the ninth character would read as the end of the number.
    problems.push({
      code: 'mrz.fact-character',
      fact: 'documentNumber',
      found: number.slice(length).replace(/[^<]/g, ''),
    });
  }
  return { principal, run: `${number.slice(length)}${checkDigitOf(number) ?? ''}<` };
}

/** Spaces and special characters become fillers. Source: ICAO Doc 9303 part 4 section 4.2.2, note to the document number. */
function cleanText(
  fact: 'documentNumber' | 'optional' | 'optional2',
  facts: MrzFacts,
  problems: MrzFactProblem[],
): string {
  const text = (facts[fact] ?? '').toUpperCase();
  const foreign = text.match(/[^A-Z0-9\s\p{P}\p{S}]/gu);
  if (foreign) problems.push({ code: 'mrz.fact-character', fact, found: foreign.join('') });
  return text.replace(/[^A-Z0-9]/gu, '<').replace(/<+$/, '');
}

function writeCode(fact: 'issuer' | 'nationality', facts: MrzFacts, problems: MrzFactProblem[]): string {
  const code = facts[fact];
  if (code === '') problems.push({ code: 'mrz.fact-missing', fact, found: code });
  if (code.length > 3) problems.push({ code: 'mrz.fact-length', fact, found: code, room: 3 });
  const foreign = code.match(/[^A-Z]/gu);
  if (foreign) problems.push({ code: 'mrz.fact-character', fact, found: foreign.join('') });
  return code;
}

function writeDocumentCode(table: MrzFormatTable, facts: MrzFacts, problems: MrzFactProblem[]): string {
  const code = facts.documentCode.padEnd(2, '<');
  if (!table.documentCode.test(code)) {
    problems.push({ code: 'mrz.fact-document-code', fact: 'documentCode', found: facts.documentCode });
  }
  return code;
}

function writeName(
  table: MrzFormatTable,
  facts: MrzFacts,
  choices: MrzWriteChoices,
  problems: MrzFactProblem[],
): string {
  function spell(fact: 'primary' | 'secondary'): readonly string[] {
    const { components, unknown } = transliterate(facts[fact], choices.transliteration);
    if (unknown.length > 0) problems.push({ code: 'mrz.fact-character', fact, found: unknown.join('') });
    return components;
  }
  const name = { primary: spell('primary'), secondary: spell('secondary') };
  if (name.primary.length === 0) problems.push({ code: 'mrz.fact-missing', fact: 'primary', found: facts.primary });
  return writeNameField(name, room(table, 'name'), choices.truncation ?? { style: 'initials' });
}

function writeBirth(facts: MrzFacts, problems: MrzFactProblem[]): string {
  const { year = null, month = null, day = null } = facts.birth;
  const text = writeMrzDate(facts.birth);
  if (!isPossibleDate({ year, month, day })) problems.push({ code: 'mrz.fact-date', fact: 'birth', found: text });
  return text;
}

function writeExpiry(facts: MrzFacts, problems: MrzFactProblem[]): string {
  const text = writeMrzDate(facts.expiry);
  if (!isCalendarDay(facts.expiry)) problems.push({ code: 'mrz.fact-date', fact: 'expiry', found: text });
  return text;
}

function checkRoom(
  table: MrzFormatTable,
  facts: MrzFacts,
  texts: FieldTexts,
  numberRun: number,
  problems: MrzFactProblem[],
): void {
  for (const fact of ['optional', 'optional2'] as const) {
    const taken = fact === 'optional' ? numberRun : 0;
    const left = Math.max(0, room(table, fact) - taken);
    const found = facts[fact] ?? '';
    if (texts[fact].length - taken > left) problems.push({ code: 'mrz.fact-length', fact, found, room: left });
  }
}
