import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { LANGUAGES } from '@/core/kernel/language';
import { relatedTerms } from '@/i18n/glossary-links';
import { GLOSSARY_TERMS, type TermId } from '@/i18n/glossary-terms';
import { paths } from '@/screens/paths';
import { Quiet } from '@/screens/quiet';
import { TermLink } from '@/screens/term-link';
import { FEATURE_FACTS, FEATURE_KINDS } from '@/table/view/teaching/feature-facts';
import { TERM_OF_TECHNIQUE } from '@/table/view/teaching/technique-terms';
import styles from './glossary-screen.module.css';
import { TermFigures } from './term-figures';
import { TermName } from './term-name';

/** One term: what it means, how it looks, what it is called in each language, and what to read next. */
export function TermEntry({ term }: { readonly term: TermId }) {
  const { t } = useTranslation(['reference', 'glossary']);
  const related = relatedTerms(term);
  const isTechnique = Object.values(TERM_OF_TECHNIQUE).includes(term);
  const feature = FEATURE_KINDS.find((kind) => FEATURE_FACTS[kind].term === term);
  return (
    <article className={styles.entry}>
      <Link href={paths.glossary()} className={styles.back}>
        {t('glossary.back')}
      </Link>
      <header className={styles.head}>
        <p className={styles.groupName}>{t(`glossary.groupName.${GLOSSARY_TERMS[term].group}`)}</p>
        <h1 tabIndex={-1}>{t(`glossary:${term}.term`)}</h1>
        <p className={styles.definition}>{t(`glossary:${term}.definition`)}</p>
      </header>
      <Quiet>
        <Suspense fallback={null}>
          <TermFigures term={term} />
        </Suspense>
      </Quiet>
      {feature && (
        <p>
          <Link href={paths.feature(feature)}>{t('glossary.toFeature')}</Link>
        </p>
      )}
      {isTechnique && (
        <p>
          <Link href={paths.printing()}>{t('glossary.toPrinting')}</Link>
        </p>
      )}
      {related.length > 0 && (
        <section>
          <h2 className={styles.title}>{t('glossary.related')}</h2>
          <ul className={styles.related}>
            {related.map((other) => (
              <li key={other}>
                <TermLink term={other} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2 className={styles.title}>{t('glossary.languages')}</h2>
        <Quiet>
          <Suspense fallback={null}>
            <dl className={styles.names}>
              {LANGUAGES.map((language) => (
                <TermName key={language} term={term} language={language} />
              ))}
            </dl>
          </Suspense>
        </Quiet>
      </section>
    </article>
  );
}
