import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { isTermId, TERM_IDS } from '@/i18n/glossary-links';
import { GLOSSARY_GROUPS, GLOSSARY_TERMS, type GlossaryGroup, type TermId } from '@/i18n/glossary-terms';
import { LibraryPage } from '@/screens/library-page';
import { paths } from '@/screens/paths';
import { bringIntoSight } from '@/ui/bring-into-sight';
import { Field } from '@/ui/field';
import { SelectField } from '@/ui/select-field';
import { findTerms, readTerms } from './find-terms';
import styles from './glossary-screen.module.css';
import { TermEntry } from './term-entry';

/** The glossary: the list with its search, and the entry of the term that the address names. */
export function GlossaryScreen({ term }: { readonly term: string | null }) {
  const { t } = useTranslation(['reference', 'glossary', 'examination']);
  const [group, setGroup] = useState<GlossaryGroup | null>(null);
  const known = term !== null && isTermId(term) ? term : null;
  const title = known ? t(`glossary:${known}.term`) : t('glossary.title');
  return (
    <LibraryPage title={title} ownHeading>
      <div className={styles.screen} data-open={known !== null}>
        <TermList current={known} group={group} onGroup={setGroup} />
        {known ? (
          <TermEntry key={known} term={known} />
        ) : (
          <Welcome missing={term !== null} group={group} onGroup={setGroup} />
        )}
      </div>
    </LibraryPage>
  );
}

interface GroupChoice {
  readonly group: GlossaryGroup | null;
  readonly onGroup: (group: GlossaryGroup | null) => void;
}

function TermList({ current, group, onGroup }: GroupChoice & { readonly current: TermId | null }) {
  const { t, i18n } = useTranslation(['reference', 'glossary']);
  const [words, setWords] = useState('');
  const list = useRef<HTMLElement>(null);
  const here = useRef<HTMLAnchorElement>(null);
  const terms = useMemo(() => readTerms((id, part) => t(`glossary:${id}.${part}`), i18n.language), [t, i18n.language]);
  const found = findTerms(terms, { words, group });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the list moves when another term is read.
  useEffect(() => {
    bringIntoSight(list.current, here.current);
  }, [current]);

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
          onChange={(value) => onGroup(GLOSSARY_GROUPS.find((one) => one === value) ?? null)}
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
      <nav ref={list} className={styles.list} aria-label={t('glossary.list')}>
        <ul>
          {found.map(({ id, term }) => (
            <li key={id}>
              <Link
                ref={id === current ? here : null}
                href={paths.term(id)}
                className={styles.item}
                aria-current={id === current ? 'page' : undefined}
              >
                {term}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

/** What stands beside the list until a term is chosen: what this is, and the groups to begin with. */
function Welcome({ missing, group, onGroup }: GroupChoice & { readonly missing: boolean }) {
  const { t } = useTranslation('reference');
  return (
    <div className={styles.welcome}>
      <h1 tabIndex={-1}>{t('glossary.title')}</h1>
      <p>{t(missing ? 'glossary.missing' : 'glossary.lead')}</p>
      <ul className={styles.groups}>
        {GLOSSARY_GROUPS.map((one) => (
          <li key={one}>
            <button
              type="button"
              className={styles.groupCard}
              aria-pressed={one === group}
              onClick={() => onGroup(one === group ? null : one)}
            >
              {t(`glossary.groupName.${one}`)}
              <small>
                {t('glossary.count', { count: TERM_IDS.filter((id) => GLOSSARY_TERMS[id].group === one).length })}
              </small>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.muted}>{t('glossary.trust')}</p>
    </div>
  );
}
