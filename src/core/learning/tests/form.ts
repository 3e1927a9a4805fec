/**
 * The letters of the forms of a test: P places someone before a course, A and B are taken before and after it, C, D and E
 * after 1, 4 and 12 weeks, T holds what is never practised.
 */
export const FORM_LETTERS = ['P', 'A', 'B', 'C', 'D', 'E', 'T'] as const;

/** One letter of a form. */
export type FormLetter = (typeof FORM_LETTERS)[number];

/** Names a form: its letter and its edition, counted from 1. Forms of one edition are equal by construction, P and T apart. */
export type FormId = `${FormLetter}${number}`;

/** Names a form. */
export function formId(letter: FormLetter, edition: number): FormId {
  return `${letter}${edition}`;
}

/** Names what a form is made after: parallel forms of an edition after the same blueprint, placement and transfer after their own. */
export function blueprintOf(form: FormId): string {
  const read = readForm(form);
  if (!read) throw new RangeError(`There is no form ${form}`);
  const family = read.letter === 'P' || read.letter === 'T' ? read.letter : 'parallel';
  return `blueprint/${family}/${read.edition}`;
}

/** Gives the letter and the edition of a form; null where the text names none. */
export function readForm(form: string): { readonly letter: FormLetter; readonly edition: number } | null {
  const letter = FORM_LETTERS.find((one) => form.startsWith(one));
  const edition = form.slice(1);
  return letter !== undefined && /^[1-9]\d{0,3}$/.test(edition) ? { letter, edition: Number(edition) } : null;
}
