import { useTranslation } from 'react-i18next';
import type { TermId } from '@/i18n/glossary-terms';
import { useExerciseContext } from './exercise-context';
import styles from './term-line.module.css';

/** The term of the glossary that an exercise is about, with what it means. */
export function TermLine({ term }: { readonly term: TermId }) {
  const { t } = useTranslation('glossary');
  const { Term } = useExerciseContext();
  return (
    <p className={styles.term}>
      <strong>
        <Term term={term} />.
      </strong>{' '}
      {t(`${term}.definition`)}
    </p>
  );
}
