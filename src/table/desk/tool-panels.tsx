import type { Examiner, PublicSpecimen } from '@/examiner/contract';
import { BarcodePanel } from '@/table/tools/barcode-reader/barcode-panel';
import { ChipPanel } from '@/table/tools/chip/chip-panel';
import { FacesPanel } from '@/table/tools/faces/faces-panel';
import { MrzPanel } from '@/table/tools/mrz-reader/mrz-panel';
import type { Table } from '@/table/view/table';
import type { ToolPanel } from './tool-panel';

interface ToolPanelsProps {
  readonly examiner: Examiner;
  readonly specimen: PublicSpecimen;
  readonly table: Table;
  readonly panel: ToolPanel | null;
  readonly onClose: () => void;
  /** Called with how much of the desk a low sheet covers, in CSS pixels. */
  readonly onHeight: (px: number) => void;
  /** Name what shows on the chip or the faces as a finding; null where nothing can be marked. */
  readonly onMarkChip: (() => void) | null;
  readonly onMarkFaces: (() => void) | null;
}

/** The sheet of the instrument that is open over the desk. */
export function ToolPanels(props: ToolPanelsProps) {
  const { examiner, specimen, table, panel, onClose, onHeight, onMarkChip, onMarkFaces } = props;
  switch (panel) {
    case null:
      return null;
    case 'mrz':
      return <MrzPanel table={table} onHeight={onHeight} onClose={onClose} />;
    case 'barcode':
      return <BarcodePanel examiner={examiner} table={table} onHeight={onHeight} onClose={onClose} />;
    case 'chip':
      return <ChipPanel examiner={examiner} specimen={specimen} onClose={onClose} onMark={onMarkChip} />;
    case 'faces':
      return <FacesPanel examiner={examiner} specimen={specimen} onClose={onClose} onMark={onMarkFaces} />;
  }
}
