import { useTranslation } from 'react-i18next';
import type { FeltPlace } from '@/core/tasks/ask-to-feel/ask-to-feel-task';
import { useFormat } from '@/i18n/use-format';
import type { Table } from '@/table/view/table';
import styles from '../places/mark-list.module.css';

interface FeltListProps {
  readonly table: Table;
  readonly felt: readonly FeltPlace[];
  /** Touches that are left. */
  readonly left: number;
}

/** What the fingertip found, place by place, and how often it may still touch. */
export function FeltList({ table, felt, left }: FeltListProps) {
  const { t } = useTranslation('task-ask-to-feel');
  const format = useFormat();
  return (
    <>
      {felt.length > 0 && (
        <ol className={styles.marks} aria-label={t('felt')}>
          {felt.map(({ page, point, touch }, index) => (
            <li key={`${page} ${point.x} ${point.y}`} className={styles.mark}>
              <button type="button" className={styles.show} onClick={() => table.turnTo(page)}>
                <span className={styles.number} aria-hidden="true">
                  {format.number(index + 1)}
                </span>
                <span>{t(`touch.${touch}`)}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
      {left > 0 && <p className={styles.none}>{t('left', { count: left })}</p>}
    </>
  );
}
