import { fail, ok, type Result } from '@/core/kernel/result';

/** Why a text cannot be written in C40: `seal.c40-character` names a character other than A-Z, 0-9, space and `<`. */
export interface C40WriteProblem {
  readonly code: 'seal.c40-character';
  readonly found: string;
}

/** Values of C40's basic set: space 3, digits from 4, letters from 14. */
const SPACE = 3;
const DIGITS = 4;
const LETTERS = 14;
const LAST_VALUE = 39;
/** Leads a single character left over at the end, which follows as its ASCII code plus one. */
const UNLATCH = 0xfe;

/**
 * Writes letters A-Z, digits and spaces in C40: three characters become two bytes; a filler `<` is written as a space.
 * Source: ICAO Doc 9303, 8th edition, part 13 appendix B
 */
export function encodeC40(text: string): Result<Uint8Array, C40WriteProblem> {
  const plain = text.replaceAll('<', ' ');
  const wrong = /[^A-Z0-9 ]/u.exec(plain);
  if (wrong) return fail({ code: 'seal.c40-character', found: wrong[0] });
  const bytes: number[] = [];
  for (let at = 0; at < plain.length; at += 3) {
    const group = plain.slice(at, at + 3);
    if (group.length === 1) {
      bytes.push(UNLATCH, group.charCodeAt(0) + 1);
      continue;
    }
    // Two characters left over are filled up with the value 0.
    const [a = 0, b = 0, c = 0] = [...group].map(c40Value);
    const packed = 1600 * a + 40 * b + c + 1;
    bytes.push(packed >> 8, packed & 0xff);
  }
  return ok(Uint8Array.from(bytes));
}

/** Reads C40 bytes; spaces stay spaces. Null where the bytes are no C40 of the basic set. */
export function decodeC40(bytes: Uint8Array): string | null {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const high = bytes[at] ?? 0;
    const low = bytes[at + 1];
    if (low === undefined) return null;
    if (high === UNLATCH) {
      if (at + 2 < bytes.length || low === 0) return null;
      const character = String.fromCharCode(low - 1);
      if (!/^[A-Z0-9 ]$/.test(character)) return null;
      return text + character;
    }
    const group = unpack((high << 8) + low - 1, at + 2 >= bytes.length);
    if (group === null) return null;
    text += group;
  }
  return text;
}

/** Gives how many bytes a text of a length takes in C40. */
export function c40Length(characters: number): number {
  return Math.ceil(characters / 3) * 2;
}

function unpack(packed: number, isLast: boolean): string | null {
  if (packed < 0) return null;
  const values = [Math.floor(packed / 1600), Math.floor(packed / 40) % 40, packed % 40];
  const written = isLast && values[2] === 0 ? values.slice(0, 2) : values;
  const characters = written.map(characterOf);
  return characters.includes(null) ? null : characters.join('');
}

function c40Value(character: string): number {
  if (character === ' ') return SPACE;
  return /\d/.test(character) ? DIGITS + Number(character) : LETTERS + character.charCodeAt(0) - 65;
}

function characterOf(value: number): string | null {
  if (value < SPACE || value > LAST_VALUE) return null;
  if (value === SPACE) return ' ';
  return value < LETTERS ? String(value - DIGITS) : String.fromCharCode(65 + value - LETTERS);
}
