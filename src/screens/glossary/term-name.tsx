import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '@/core/kernel/language';
import { GLOSSARY_TERMS, type TermId } from '@/i18n/glossary-terms';
import { LANGUAGE_NAMES } from '@/i18n/languages';
import { readGlossary } from '@/i18n/read-glossary';
import styles from './glossary-screen.module.css';

interface TermNameProps {
  readonly term: TermId;
  readonly language: Language;
}

/** What a term is called in one language, and whether an expert has still to confirm the word. */
export function TermName({ term, language }: TermNameProps) {
  const { t } = useTranslation('reference');
  const texts = use(readGlossary(language));
  const forReview = GLOSSARY_TERMS[term].status[language] === 'for-review';
  return (
    <div className={styles.name}>
      <dt lang={language}>{LANGUAGE_NAMES[language]}</dt>
      <dd>
        <bdi lang={language}>{texts[term].term}</bdi>
        {forReview && <small className={styles.review}>{t('glossary.review')}</small>}
      </dd>
    </div>
  );
}
