import { useTranslation } from 'react-i18next';
import { stillPreferred } from '@/table/view/still-preferred';
import type { Table } from '@/table/view/table';
import type { Comparison } from '@/table/view/table-state';
import { useTable } from '@/table/view/use-table';
import { Button } from '@/ui/button';
import styles from './live-view.module.css';

/** The twin in the place of the document, by hand or blinking. */
const TWIN: Comparison = { version: 'twin', mode: 'blinking', share: 0.5, running: false, shown: true };

/** Lays the untouched document where the changed one lies, and takes it away again; on request the two blink. */
export function TwinButtons({ table }: { readonly table: Table }) {
  const { t } = useTranslation(['reference', 'examination']);
  const comparison = useTable(table.store, (state) => state.comparison);
  const running = comparison?.running ?? false;
  const shown = comparison?.shown ?? false;
  return (
    <div className={styles.group}>
      <Button
        aria-pressed={shown && !running}
        onClick={() => table.compare({ ...TWIN, shown: running || !shown, running: false })}
      >
        {t('live.untouched')}
      </Button>
      {!stillPreferred() && (
        <Button aria-pressed={running} onClick={() => table.compare({ ...TWIN, shown: !running, running: !running })}>
          {t('examination:compare.blink')}
        </Button>
      )}
    </div>
  );
}
