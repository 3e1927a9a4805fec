import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { isTermId } from '@/i18n/glossary-links';
import { GLOSSARY_GROUPS, type GlossaryGroup, type TermId } from '@/i18n/glossary-terms';
import { LibraryNav } from '@/screens/library-nav';
import { Page } from '@/screens/page';
import { paths } from '@/screens/paths';
import { Field } from '@/ui/field';
import { SelectField } from '@/ui/select-field';
import { findTerms, readTerms } from './find-terms';
import styles from './glossary-screen.module.css';
import { TermEntry } from './term-entry';

/** The glossary: the list with its search, and the entry of the term that the address names. */
export function GlossaryScreen({ term }: { readonly term: string | null }) {
  const { t } = useTranslation(['reference', 'glossary']);
  const known = term !== null && isTermId(term) ? term : null;
  const title = known ? t(`glossary:${known}.term`) : t('glossary.title');
  return (
    <Page title={title} ownHeading>
      <LibraryNav />
      <div className={styles.screen} data-open={known !== null}>
        <TermList current={known} />
        {known ? <TermEntry key={known} term={known} /> : <Welcome missing={term} />}
      </div>
    </Page>
  );
}

function TermList({ current }: { readonly current: TermId | null }) {
  const { t, i18n } = useTranslation(['reference', 'glossary']);
  const [words, setWords] = useState('');
  const [group, setGroup] = useState<GlossaryGroup | null>(null);
  const terms = useMemo(() => readTerms((id, part) => t(`glossary:${id}.${part}`), i18n.language), [t, i18n.language]);
  const found = findTerms(terms, { words, group });
  return (
    <div className={styles.side}>
      <div className={styles.search}>
        <Field
          label={t('glossary.search')}
          type="search"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <SelectField
          label={t('glossary.group')}
          value={group ?? ''}
          onChange={(value) => setGroup(GLOSSARY_GROUPS.find((one) => one === value) ?? null)}
        >
          <option value="">{t('glossary.all')}</option>
          {GLOSSARY_GROUPS.map((one) => (
            <option key={one} value={one}>
              {t(`glossary.groupName.${one}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <p className={styles.count} role="status">
        {t('glossary.count', { count: found.length })}
      </p>
      <nav className={styles.list} aria-label={t('glossary.list')}>
        <ul>
          {found.map(({ id, term }) => (
            <li key={id}>
              <Link href={paths.term(id)} className={styles.item} aria-current={id === current ? 'page' : undefined}>
                {term}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

/** What stands beside the list until a term is chosen. */
function Welcome({ missing }: { readonly missing: string | null }) {
  const { t } = useTranslation('reference');
  return (
    <div className={styles.welcome}>
      <h1 tabIndex={-1}>{t('glossary.title')}</h1>
      <p>{missing === null ? t('glossary.lead') : t('glossary.missing')}</p>
      <p className={styles.muted}>{t('glossary.trust')}</p>
    </div>
  );
}
