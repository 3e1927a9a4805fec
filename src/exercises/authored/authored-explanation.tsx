import { useTranslation } from 'react-i18next';
import type { AuthoredTail } from '@/core/tasks/authored/authored-params';
import { isTermId } from '@/i18n/is-term-id';
import { TermLine } from '../term-line';
import styles from './authored.module.css';
import { useLocalText } from './use-local-text';

/** What there is to learn from an authored task, the term it is about, and where it is written. */
export function AuthoredExplanation({ explanation, term, sources }: AuthoredTail) {
  const { t } = useTranslation('exercise');
  const say = useLocalText();
  return (
    <section className={styles.explanation} aria-label={t('why')}>
      <p>{say(explanation)}</p>
      {isTermId(term) && <TermLine term={term} />}
      <div className={styles.sources}>
        <h3>{t('sources')}</h3>
        <ul>
          {sources.map(({ title, where }) => (
            <li key={`${title} ${where}`} lang="en" dir="ltr">
              {where === null ? title : `${title}: ${where}`}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
