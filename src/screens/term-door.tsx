import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermId } from '@/i18n/glossary-terms';
import { useLibraryDoor } from './library-door';
import { paths } from './paths';
import styles from './term-door.module.css';

interface TermDoorProps {
  readonly term: TermId;
}

/** A term that opens its entry over what one is doing; plain words where there is no door to the library. */
export function TermDoor(props: TermDoorProps) {
  return (
    // The words of the glossary may still be on their way; what is being done around them must not wait.
    <Suspense fallback={null}>
      <Door {...props} />
    </Suspense>
  );
}

function Door({ term }: TermDoorProps) {
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
