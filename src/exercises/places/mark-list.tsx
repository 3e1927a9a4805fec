import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '@/core/fraud/evidence';
import { boundsOf } from '@/core/kernel/geometry';
import type { MarkedPlace } from '@/core/tasks/places/marked-place';
import { metBy } from '@/core/tasks/places/score-places';
import { useFormat } from '@/i18n/use-format';
import type { Table } from '@/table/view/table';
import { usePageName } from '@/table/view/use-page-name';
import { useAnnounce } from '@/ui/announcer';
import { IconButton } from '@/ui/icon-button';
import { TrashIcon } from '@/ui/icons/trash-icon';
import styles from './mark-list.module.css';

interface MarkListProps {
  readonly table: Table;
  readonly marks: readonly MarkedPlace[];
  /** The key, once it was told. */
  readonly evidence: readonly Evidence[] | null;
  /** Takes a mark away; null when it is too late. */
  readonly onRemove: ((mark: string) => void) | null;
}

/** The places that were marked, each shown again on request; after the answer with what it met. */
export function MarkList({ table, marks, evidence, onRemove }: MarkListProps) {
  const { t } = useTranslation('task-places');
  const format = useFormat();
  const nameOf = usePageName();
  useCountAnnouncement(marks.length);
  if (marks.length === 0) return <p className={styles.none}>{t('none')}</p>;
  const pageOf = (mark: MarkedPlace) => table.store.getState().specimen.pages.find(({ id }) => id === mark.page);
  const show = (mark: MarkedPlace) => {
    table.turnTo(mark.page);
    table.show(boundsOf(mark.region));
  };
  return (
    <ol className={styles.marks} aria-label={t('marks')}>
      {marks.map((mark, index) => {
        const page = pageOf(mark);
        const number = format.number(index + 1);
        const met = evidence && metBy(mark, evidence);
        return (
          <li key={mark.id} className={styles.mark}>
            <button type="button" className={styles.show} onClick={() => show(mark)}>
              <span className={styles.number} aria-hidden="true">
                {number}
              </span>
              <span>
                {t('mark', { number, page: page ? nameOf(page) : '' })}
                {met && <small data-met={met}>{t(`met.${met}`)}</small>}
              </span>
            </button>
            {onRemove && (
              <IconButton icon={<TrashIcon />} label={t('remove', { number })} onClick={() => onRemove(mark.id)} />
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** Says how many places are marked now. */
function useCountAnnouncement(count: number): void {
  const { t } = useTranslation('task-places');
  const announce = useAnnounce();
  const said = useRef(count);
  useEffect(() => {
    if (said.current !== count) announce(t('marked', { count }));
    said.current = count;
  }, [count, announce, t]);
}
