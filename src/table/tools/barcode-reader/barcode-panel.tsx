import { useTranslation } from 'react-i18next';
import type { Examiner } from '@/examiner/contract';
import { Panel } from '@/table/view/panel';
import type { Table } from '@/table/view/table';
import { useCoveredHeight } from '@/table/view/use-covered-height';
import { useTable } from '@/table/view/use-table';
import styles from './barcode-panel.module.css';
import { BoardingPassItems } from './boarding-pass-items';
import { SealItems } from './seal-items';
import { type BarcodeReading, type ShownBarcode, useBarcodes } from './use-barcodes';

interface BarcodePanelProps {
  readonly examiner: Examiner;
  readonly table: Table;
  /** Called with how much of the desk it covers, in CSS pixels. */
  readonly onHeight: (px: number) => void;
  readonly onClose: () => void;
}

/** What a barcode reader gives: each barcode of the page, its items in words, and whether a seal's signature holds. */
export function BarcodePanel({ examiner, table, onHeight, onClose }: BarcodePanelProps) {
  const { t } = useTranslation('examination');
  const panel = useCoveredHeight<HTMLElement>(onHeight);
  const page = useTable(table.store, (state) => state.page);
  const specimen = useTable(table.store, (state) => state.specimen);
  const reading = useBarcodes(examiner, specimen, page);
  return (
    <Panel ref={panel} title={t('barcode.title')} low onClose={onClose}>
      {page.barcodes.length === 0 ? <p>{t('barcode.none')}</p> : <Reading reading={reading} now={specimen.examined} />}
    </Panel>
  );
}

type Now = Parameters<typeof BoardingPassItems>[0]['now'];

function Reading({ reading, now }: { readonly reading: BarcodeReading; readonly now: Now }) {
  const { t } = useTranslation('examination');
  if (reading.state === 'read') {
    return reading.barcodes.map((barcode) => (
      <Barcode key={`${barcode.read.box.x} ${barcode.read.box.y}`} barcode={barcode} now={now} />
    ));
  }
  return <p role="status">{t(reading.state === 'reading' ? 'barcode.reading' : 'barcode.failed')}</p>;
}

function Barcode({ barcode: { read, decoded }, now }: { readonly barcode: ShownBarcode; readonly now: Now }) {
  const { t } = useTranslation('examination');
  return (
    <section className={styles.barcode}>
      <h3 className={styles.kind}>
        {t(`barcode.kind.${decoded.kind}`)}
        <span className={styles.symbology}>
          {t('barcode.held', {
            symbology: t(`barcode.symbology.${read.symbology}`),
            count: read.bytes.length,
          })}
        </span>
      </h3>
      {decoded.kind === 'boarding-pass' && <BoardingPassItems reading={decoded.reading} now={now} />}
      {decoded.kind === 'seal' && <SealItems seal={decoded} />}
      {decoded.kind === 'text' && (
        <p className={styles.raw} dir="auto">
          {decoded.text}
        </p>
      )}
    </section>
  );
}
