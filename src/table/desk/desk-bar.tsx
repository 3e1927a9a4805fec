import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LampDial } from '@/table/tools/lamp/lamp-dial';
import { LoupeStrength } from '@/table/tools/loupe/loupe-strength';
import { PageTabs } from '@/table/tools/pages/page-tabs';
import { CompareBar } from '@/table/tools/reference/compare-bar';
import { TiltPad } from '@/table/tools/tilt/tilt-pad';
import { FitButton } from '@/table/tools/zoom/fit-button';
import type { Table } from '@/table/view/table';
import { useCoveredHeight } from '@/table/view/use-covered-height';
import { useTable } from '@/table/view/use-table';
import styles from './desk-bar.module.css';

interface DeskBarProps {
  readonly table: Table;
  /** What somebody new is told while no instrument needs the room. */
  readonly hint: ReactNode;
  /** Called with how much of the desk the bar covers, in CSS pixels. */
  readonly onHeight: (px: number) => void;
}

/** The bar under the page: which page, how it is held, where the lamp stands, and what a running instrument needs. */
export function DeskBar({ table, hint, onHeight }: DeskBarProps) {
  const { t } = useTranslation('examination');
  const busy = useTable(table.store, ({ comparison, loupe }) => comparison !== null || loupe !== null);
  const place = useCoveredHeight<HTMLDivElement>(onHeight);
  return (
    <div ref={place} className={styles.place}>
      {!busy && hint}
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
