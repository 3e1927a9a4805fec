import { TERM_IDS } from '@/i18n/glossary-links';
import { GLOSSARY_TERMS, type GlossaryGroup, type TermId } from '@/i18n/glossary-terms';
import { foldText, wordsOf } from '@/screens/fold-text';

/** What a reader asks of the list: words, and one group or all. */
export interface TermQuestion {
  readonly words: string;
  readonly group: GlossaryGroup | null;
}

/** A term with its texts in the reader's language. */
export interface ReadTerm {
  readonly id: TermId;
  readonly term: string;
  readonly definition: string;
}

/** Reads all terms in one language, in the alphabetical order of that language. */
export function readTerms(
  text: (id: TermId, part: 'term' | 'definition') => string,
  language: string,
): readonly ReadTerm[] {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', ignorePunctuation: true });
  return TERM_IDS.map((id) => ({ id, term: text(id, 'term'), definition: text(id, 'definition') })).toSorted((a, b) =>
    compare(a.term, b.term),
  );
}

/** Gives the terms that answer a question; those whose name begins with what was asked come first. */
export function findTerms(terms: readonly ReadTerm[], { words, group }: TermQuestion): readonly ReadTerm[] {
  const wanted = wordsOf(words);
  const inGroup = terms.filter(({ id }) => group === null || GLOSSARY_TERMS[id].group === group);
  if (wanted.length === 0) return inGroup;
  const found = inGroup.flatMap((term) => {
    const name = foldText(term.term);
    const all = `${name} ${foldText(term.definition)}`;
    if (!wanted.every((word) => all.includes(word))) return [];
    const first = wanted[0] ?? '';
    return [{ term, rank: name.startsWith(first) ? 0 : wanted.every((word) => name.includes(word)) ? 1 : 2 }];
  });
  return found.toSorted((a, b) => a.rank - b.rank).map(({ term }) => term);
}
