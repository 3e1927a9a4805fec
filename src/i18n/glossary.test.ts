import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/core/kernel/language';
import { relatedTerms, TERM_IDS } from './glossary-links';
import { GLOSSARY_GROUPS, GLOSSARY_TERMS } from './glossary-terms';
import { readGlossary } from './read-glossary';

describe('the glossary', () => {
  it('says of every term of every language how far its word can be trusted, and of no other', async () => {
    for (const language of LANGUAGES) {
      expect(Object.keys(await readGlossary(language)).toSorted()).toEqual([...TERM_IDS].toSorted());
    }
  });

  it('holds the terms of the field, in groups of which none is empty', () => {
    expect(TERM_IDS.length).toBeGreaterThanOrEqual(200);
    const used = new Set(TERM_IDS.map((id) => GLOSSARY_TERMS[id].group));
    expect(GLOSSARY_GROUPS.filter((group) => !used.has(group))).toEqual([]);
  });

  it('leads on from every term', () => {
    expect(TERM_IDS.filter((id) => relatedTerms(id).length === 0)).toEqual([]);
  });

  it('leads both ways, and never to itself', () => {
    for (const id of TERM_IDS) {
      expect(relatedTerms(id)).not.toContain(id);
      for (const other of relatedTerms(id)) expect(relatedTerms(other)).toContain(id);
    }
  });

  it.each(LANGUAGES)('is written in sentences of at most 26 words in %s', async (language) => {
    const long = Object.entries(await readGlossary(language)).filter(([, { definition }]) =>
      definition.split(/(?<=[.!?؟])\s/).some((sentence) => sentence.split(/\s+/).length > 26),
    );

    expect(long.map(([id]) => id)).toEqual([]);
  });
});
