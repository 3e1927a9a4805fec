import { GLOSSARY_TERMS, type TermId } from './glossary-terms';

/** Tells whether a text names a term of the glossary. */
export function isTermId(text: string): text is TermId {
  return Object.hasOwn(GLOSSARY_TERMS, text);
}
