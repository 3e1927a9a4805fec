import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { TECHNIQUES } from '@/core/document/optics';
import { relatedTerms, TERM_IDS } from '@/i18n/glossary-links';
import type { TermId } from '@/i18n/glossary-terms';
import { paths } from '@/screens/paths';
import { useLibrary } from '@/screens/use-library';
import type { FeatureFacts } from '@/table/view/teaching/feature';
import { FEATURE_FACTS, FEATURE_KINDS } from '@/table/view/teaching/feature-facts';
import { useModelName } from './model-name';
import styles from './reference-screen.module.css';
import { type Findable, SEARCH_PARTS, searchLibrary } from './search-library';

/** What the library has for a query, part by part. */
export function SearchResults({ query }: { readonly query: string }) {
  const { t } = useTranslation('reference');
  const all = useFindable();
  const found = searchLibrary(all, query);
  const count = [...found.values()].reduce((sum, items) => sum + items.length, 0);
  return (
    <div className={styles.results}>
      <p role="status">{count === 0 ? t('search.nothing') : t('search.count', { count })}</p>
      {SEARCH_PARTS.map((part) => {
        const items = found.get(part);
        return (
          items && (
            <section key={part} className={styles.part}>
              <h2>{t(`search.part.${part}`)}</h2>
              <ul>
                {items.map(({ path, name, about }) => (
                  <li key={path + name}>
                    <Link href={path} className={styles.result}>
                      {name}
                      <small>{about}</small>
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}

/** Everything that can be found, in the reader's language. */
function useFindable(): readonly Findable[] {
  const { t } = useTranslation(['reference', 'glossary']);
  const library = useLibrary();
  const nameOf = useModelName(library);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names change with the language, and so does `t`.
  return useMemo(
    () => [
      ...library.models.map(
        (model): Findable => ({ part: 'model', path: paths.model(model.code), name: nameOf(model), about: model.code }),
      ),
      ...library.states.map(
        ({ code, name }): Findable => ({
          part: 'state',
          path: paths.referenceState(code),
          name: name.latin,
          about: `${code} ${name.native}`,
        }),
      ),
      ...FEATURE_KINDS.map(
        (kind): Findable => ({
          part: 'feature',
          path: paths.feature(kind),
          name: t(`glossary:${FEATURE_FACTS[kind].term}.term`),
          about: t(`feature.${kind}.what`),
          also: wordsAround(FEATURE_FACTS[kind])
            .map((term) => t(`glossary:${term}.term`))
            .join(' '),
        }),
      ),
      ...TECHNIQUES.filter((technique) => technique !== 'none').map(
        (technique): Findable => ({
          part: 'technique',
          path: paths.printing(),
          name: t(`technique.${technique}.name`),
          about: t(`technique.${technique}.look`),
        }),
      ),
      ...TERM_IDS.map(
        (id): Findable => ({
          part: 'term',
          path: paths.term(id),
          name: t(`glossary:${id}.term`),
          about: t(`glossary:${id}.definition`),
        }),
      ),
    ],
    [library, t],
  );
}

/** The terms by whose names a feature is looked for as well. */
function wordsAround({ term, wrong }: FeatureFacts): readonly TermId[] {
  return [...relatedTerms(term), ...wrong];
}
