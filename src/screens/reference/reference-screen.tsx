import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { LibraryPage } from '@/screens/library-page';
import { paths } from '@/screens/paths';
import { useLibrary } from '@/screens/use-library';
import type { Catalogue } from '@/state/catalogue';
import { Field } from '@/ui/field';
import { SelectField } from '@/ui/select-field';
import { ModelCard } from './model-card';
import styles from './reference-screen.module.css';
import { SearchResults } from './search-results';

/** The way into the library: search everything, or browse the documents by State and kind. */
export function ReferenceScreen({ query }: { readonly query: string }) {
  const { t } = useTranslation(['reference', 'glossary']);
  const [, navigate] = useLocation();
  const { models, states } = useLibrary();
  const [state, setState] = useState('');
  const [kind, setKind] = useState('');
  const asked = useDeferredValue(query);
  const kinds = [...new Set(models.map((model) => model.kind))];
  const shown = models.filter(
    (model) => (state === '' || model.state === state) && (kind === '' || model.kind === kind),
  );
  return (
    <LibraryPage title={t('title')} lead={t('lead')}>
      <div className={styles.filters}>
        <Field
          className={styles.search}
          label={t('search.label')}
          type="search"
          value={query}
          onChange={(event) => navigate(paths.referenceSearch(event.target.value), { replace: true })}
        />
        <SelectField label={t('browse.state')} value={state} onChange={setState}>
          <option value="">{t('browse.allStates')}</option>
          {states.map(({ code, name }) => (
            <option key={code} value={code}>
              {name.latin}
            </option>
          ))}
        </SelectField>
        <SelectField label={t('browse.kind')} value={kind} onChange={setKind}>
          <option value="">{t('browse.allKinds')}</option>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {t(`documentKind.${one}`)}
            </option>
          ))}
        </SelectField>
      </div>
      {query.trim() === '' ? <Browse shown={shown} /> : <SearchResults query={asked} />}
    </LibraryPage>
  );
}

function Browse({ shown }: { readonly shown: Catalogue }) {
  const { t } = useTranslation('reference');
  const { states } = useLibrary();
  return (
    <>
      <p className={styles.count} role="status">
        {t('browse.count', { count: shown.length })}
      </p>
      {states
        .filter(({ code }) => shown.some((model) => model.state === code))
        .map(({ code, name }) => (
          <section key={code} className={styles.state} aria-labelledby={`state-${code}`}>
            <div className={styles.head}>
              <h2 id={`state-${code}`}>
                <bdi>{name.latin}</bdi>
              </h2>
              <Link href={paths.referenceState(code)} className={styles.more}>
                {t('browse.aboutState', { state: name.latin })}
              </Link>
            </div>
            <ul className={styles.grid}>
              {shown
                .filter((model) => model.state === code)
                .map((model) => (
                  <ModelCard key={model.code} model={model} />
                ))}
            </ul>
          </section>
        ))}
    </>
  );
}
