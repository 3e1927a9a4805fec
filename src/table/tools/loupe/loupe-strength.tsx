import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import type { Table } from '@/table/view/table';
import { useTable } from '@/table/view/use-table';
import { IconButton } from '@/ui/icon-button';
import { ZoomInIcon } from '@/ui/icons/zoom-in-icon';
import { ZoomOutIcon } from '@/ui/icons/zoom-out-icon';
import styles from './loupe-strength.module.css';

/** Buttons that make the loupe weaker or stronger; shown while it is in use. */
export function LoupeStrength({ table }: { readonly table: Table }) {
  const { t } = useTranslation('examination');
  const format = useFormat();
  const magnification = useTable(table.store, (state) => state.loupe?.magnification ?? null);
  if (magnification === null) return null;
  return (
    <fieldset className={styles.row} aria-label={t('action.loupe')}>
      <IconButton
        icon={<ZoomOutIcon />}
        label={t('action.loupe-weaker')}
        shortcut="-"
        onClick={() => table.stepLoupe(-1)}
      />
      <span className={styles.times}>{t('loupe.times', { times: format.number(magnification) })}</span>
      <IconButton
        icon={<ZoomInIcon />}
        label={t('action.loupe-stronger')}
        shortcut="+"
        onClick={() => table.stepLoupe(1)}
      />
    </fieldset>
  );
}
