import { useTranslation } from 'react-i18next';
import type { Conflict, PlacedFact } from '@/core/tasks/dossier/conflicts-in';
import type { PublicSpecimen } from '@/examiner/contract';
import { usePageName } from '@/table/view/use-page-name';
import styles from './dossier.module.css';

interface ConflictListProps {
  readonly conflicts: readonly Conflict[];
  readonly specimen: PublicSpecimen;
}

/** Every conflict: what a paper states, and what the others say. */
export function ConflictList({ conflicts, specimen }: ConflictListProps) {
  const { t } = useTranslation('task-dossier');
  const nameOf = usePageName();
  const paperOf = ({ page }: PlacedFact) => {
    const found = specimen.pages.find(({ id }) => id === page);
    return found ? nameOf(found) : '';
  };
  if (conflicts.length === 0) return null;
  return (
    <ul className={styles.conflicts} aria-label={t('conflicts')}>
      {conflicts.map(({ stated, against }) => (
        <li key={`${stated.page} ${stated.field}`}>
          <dl>
            {[stated, ...against].map((one) => (
              <div key={`${one.page} ${one.field}`}>
                <dt>{paperOf(one)}</dt>
                <dd dir="auto">{one.text}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
