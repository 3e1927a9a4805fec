import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { LightSwitch } from '@/table/tools/light-switch/light-switch';
import { Rail } from '@/table/view/rail';
import { RailButton } from '@/table/view/rail-button';
import type { Table } from '@/table/view/table';
import { useTable } from '@/table/view/use-table';
import styles from './instrument-rail.module.css';
import { isInKit, KitContext } from './kit';
import type { ToolPanel } from './tool-panel';
import type { ActionTable } from './use-actions';

interface InstrumentRailProps {
  readonly table: Table;
  readonly actions: ActionTable;
  readonly panel: ToolPanel | null;
}

/** The instruments at the left edge, or at the lower edge of a phone: lights first, then what is laid on or read. */
export function InstrumentRail({ table, actions: { lights, rail }, panel }: InstrumentRailProps) {
  const { t } = useTranslation('examination');
  const { store } = table;
  const kit = useContext(KitContext);
  const loupe = useTable(store, (state) => state.loupe !== null);
  const scale = useTable(store, (state) => state.measure !== null);
  const compared = useTable(store, (state) => state.comparison !== null);
  const photographed = useTable(store, (state) => state.specimen.source.kind === 'photographs');
  const hasFace = useTable(store, (state) => state.specimen.bearer.hasFace);
  const hasChip = useTable(table.store, (state) => state.specimen.chip !== null);
  const hasMrz = useTable(store, (state) => state.specimen.pages.some(({ mrz }) => mrz !== null));
  const hasBarcode = useTable(store, (state) => state.specimen.pages.some(({ barcodes }) => barcodes.length > 0));
  return (
    <Rail place={styles.rail}>
      <LightSwitch table={table} actions={lights} />
      <hr className={styles.line} />
      {isInKit('loupe', kit) && (
        <RailButton action={rail.loupe} text={t('rail.loupe')} pressed={loupe} refusal={null} />
      )}
      {isInKit('scale', kit) && (
        <RailButton action={rail.scale} text={t('rail.scale')} pressed={scale} refusal={null} />
      )}
      {isInKit('reference', kit) && (
        <RailButton
          action={rail.reference}
          text={t('rail.reference')}
          pressed={compared}
          refusal={photographed ? t('rail.photographed') : null}
        />
      )}
      <RailButton
        action={rail.mrz}
        text={t('rail.mrz')}
        pressed={panel === 'mrz'}
        refusal={hasMrz ? null : t('rail.noMrz')}
      />
      {hasBarcode && (
        <RailButton action={rail.barcode} text={t('rail.barcode')} pressed={panel === 'barcode'} refusal={null} />
      )}
      {isInKit('chip', kit) && (
        <RailButton
          action={rail.chip}
          text={t('rail.chip')}
          pressed={panel === 'chip'}
          refusal={hasChip ? null : t('rail.noChip')}
        />
      )}
      <RailButton
        action={rail.faces}
        text={t('rail.faces')}
        pressed={panel === 'faces'}
        refusal={hasFace ? null : t('rail.noFace')}
      />
    </Rail>
  );
}
