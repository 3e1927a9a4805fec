import { useTranslation } from 'react-i18next';
import { LampDial } from '@/table/tools/lamp/lamp-dial';
import { LoupeStrength } from '@/table/tools/loupe/loupe-strength';
import { PageTabs } from '@/table/tools/pages/page-tabs';
import { CompareBar } from '@/table/tools/reference/compare-bar';
import { TiltPad } from '@/table/tools/tilt/tilt-pad';
import { FitButton } from '@/table/tools/zoom/fit-button';
import type { Table } from '@/table/view/table';
import styles from './desk-bar.module.css';

/** The bar under the page: which page, how it is held, where the lamp stands, and what a running instrument needs. */
export function DeskBar({ table }: { readonly table: Table }) {
  const { t } = useTranslation('examination');
  return (
    <div className={styles.place}>
      <div className={styles.extra}>
        <CompareBar table={table} />
      </div>
      <fieldset className={styles.bar} aria-label={t('desk.controls')}>
        <PageTabs table={table} />
        <span className={styles.divider} aria-hidden="true" />
        <TiltPad table={table} />
        <LampDial table={table} />
        <LoupeStrength table={table} />
        <FitButton table={table} />
      </fieldset>
    </div>
  );
}
