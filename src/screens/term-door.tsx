import { useTranslation } from 'react-i18next';
import type { TermId } from '@/i18n/glossary-terms';
import { useLibraryDoor } from './library-door';
import { paths } from './paths';
import styles from './term-door.module.css';

/** A term that opens its entry over what one is doing; plain words where there is no door to the library. */
export function TermDoor({ term }: { readonly term: TermId }) {
  const { t } = useTranslation('glossary');
  const openLibrary = useLibraryDoor();
  const name = t(`${term}.term`);
  if (!openLibrary) return name;
  return (
    <button type="button" className={styles.term} onClick={() => openLibrary(paths.term(term))}>
      {name}
    </button>
  );
}
