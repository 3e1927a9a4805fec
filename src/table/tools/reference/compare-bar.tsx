import { useTranslation } from 'react-i18next';
import { stillPreferred } from '@/table/view/still-preferred';
import type { Table } from '@/table/view/table';
import { COMPARE_MODES } from '@/table/view/table-state';
import { useTable } from '@/table/view/use-table';
import { IconButton } from '@/ui/icon-button';
import { CloseIcon } from '@/ui/icons/close-icon';
import { SegmentedControl } from '@/ui/segmented-control';
import styles from './compare-bar.module.css';

/** What a running comparison with the reference needs: its mode, the place of the seam, blinking by itself or by hand. */
export function CompareBar({ table }: { readonly table: Table }) {
  const { t } = useTranslation('examination');
  const comparison = useTable(table.store, (state) => state.comparison);
  if (comparison?.version !== 'reference') return null;
  return (
    <fieldset className={styles.bar} aria-label={t('version.reference')}>
      <SegmentedControl
        legend={t('compare.legend')}
        legendHidden
        segments={COMPARE_MODES.map((mode) => ({ value: mode, name: t(`compare.${mode}`) }))}
        value={comparison.mode}
        onChange={(mode) => table.compare({ ...comparison, mode, running: false, shown: true })}
      />
      {comparison.mode === 'overlaid' && (
        <input
          className={styles.seam}
          type="range"
          min={0}
          max={100}
          value={Math.round(comparison.share * 100)}
          aria-label={t('compare.seam')}
          onChange={(event) => table.compare({ ...comparison, share: Number(event.target.value) / 100 })}
        />
      )}
      {comparison.mode === 'blinking' && (
        <>
          <button
            type="button"
            className={styles.act}
            onClick={() => table.compare({ ...comparison, running: false, shown: !comparison.shown })}
          >
            {t('action.swap-versions')}
          </button>
          {!stillPreferred() && (
            <button
              type="button"
              className={styles.act}
              aria-pressed={comparison.running}
              onClick={() => table.compare({ ...comparison, running: !comparison.running })}
            >
              {t('compare.blink')}
            </button>
          )}
        </>
      )}
      <IconButton icon={<CloseIcon />} label={t('compare.end')} onClick={() => table.compare(null)} />
    </fieldset>
  );
}
