import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Instrument } from '@/core/examination/answer';
import type { PolygonMm } from '@/core/kernel/geometry';
import { DeskBar } from '@/table/desk/desk-bar';
import { InstrumentRail } from '@/table/desk/instrument-rail';
import { INSTRUMENT_OF_PANEL, type ToolPanel } from '@/table/desk/tool-panel';
import { ToolPanels } from '@/table/desk/tool-panels';
import { useActions } from '@/table/desk/use-actions';
import { LightTable } from '@/table/view/light-table';
import type { Mark } from '@/table/view/mark';
import type { Table } from '@/table/view/table';
import { useActionKeys } from '@/table/view/use-action-keys';
import { useAnnouncements } from '@/table/view/use-announcements';
import { useTable } from '@/table/view/use-table';
import { Button } from '@/ui/button';
import { MarkIcon } from '@/ui/icons/mark-icon';
import { useExerciseContext } from '../exercise-context';
import { useDeskPanel } from './desk-panel';
import styles from './exercise-desk.module.css';

interface ExerciseDeskProps {
  readonly table: Table;
  readonly marks?: readonly Mark[];
  readonly selected?: string | null;
  /** A place was marked; null where nothing is to be marked, or no more. */
  readonly onMarked?: ((region: PolygonMm) => void) | null;
  /** What the button says that begins to mark. */
  readonly markLabel?: string;
  readonly onSelect?: (mark: string | null) => void;
  readonly use: (instrument: Instrument) => void;
  readonly onFirstPicture: () => void;
  /** What Enter does on the table. */
  readonly onDecide: () => void;
}

/** Room around the page for marks; what bars need below comes on top. */
const PADDING = { start: 20, end: 20, top: 34, bottom: 20 } as const;

/** The light table of an exercise with all its instruments, made to stand among words. */
export function ExerciseDesk(props: ExerciseDeskProps) {
  const { table, marks = [], selected = null, onMarked = null, markLabel, onSelect = nothing } = props;
  const { use, onFirstPicture, onDecide } = props;
  const { t } = useTranslation('examination');
  const { examiner, hasKeys } = useExerciseContext();
  const root = useRef<HTMLDivElement>(null);
  const { panel, open } = useDeskPanel();
  const [covered, setCovered] = useState(0);
  const padding = useMemo(() => ({ ...PADDING, bottom: PADDING.bottom + covered }), [covered]);
  const specimen = useTable(table.store, (state) => state.specimen);
  const marking = useTable(table.store, (state) => state.marking !== null);
  useAnnouncements(table.store);

  const toggle = useCallback(
    (which: ToolPanel) => {
      open(panel === which ? null : which);
      use(INSTRUMENT_OF_PANEL[which]);
    },
    [use, open, panel],
  );
  const deeds = useMemo(
    () => ({
      onMarked,
      onMrz: () => toggle('mrz'),
      onBarcode: specimen.pages.some(({ barcodes }) => barcodes.length > 0) ? () => toggle('barcode') : null,
      onChip: specimen.chip ? () => toggle('chip') : null,
      onFaces: specimen.bearer.hasFace ? () => toggle('faces') : null,
      onUndo: null,
      onRedo: null,
      onDecide,
      onBack: () => (panel === null ? putAway(table) : open(null)),
      onHelp: nothing,
      onLibrary: null,
    }),
    [onMarked, toggle, specimen, onDecide, panel, open, table],
  );
  const actions = useActions(table, deeds);
  useActionKeys(actions.all, root, hasKeys ? 'anywhere' : 'inside');

  return (
    <div ref={root} className={styles.desk} data-surface="desk">
      {onMarked && (
        <div className={styles.marking}>
          <Button
            icon={<MarkIcon />}
            aria-pressed={marking}
            aria-keyshortcuts="M"
            onClick={() => actions.mark?.perform()}
          >
            {markLabel ?? t('findings.mark')}
          </Button>
          {marking && <p>{t('findings.marking')}</p>}
        </div>
      )}
      <InstrumentRail table={table} actions={actions} panel={panel} />
      <div className={styles.table}>
        <LightTable
          examiner={examiner}
          table={table}
          marks={marks}
          selected={selected}
          padding={padding}
          onMarked={onMarked ?? nothing}
          onSelect={onSelect}
          onFirstPicture={onFirstPicture}
        >
          {panel !== 'mrz' && panel !== 'barcode' && <DeskBar table={table} hint={null} onHeight={setCovered} />}
          <ToolPanels
            examiner={examiner}
            specimen={specimen}
            table={table}
            panel={panel}
            onClose={() => open(null)}
            onHeight={setCovered}
            onMarkChip={null}
            onMarkFaces={null}
          />
        </LightTable>
      </div>
    </div>
  );
}

/** Puts away what was taken up last. */
function putAway(table: Table): void {
  const { marking, measure, comparison, loupe } = table.store.getState();
  if (marking) table.toggleMarking();
  else if (comparison) table.compare(null);
  else if (measure) table.toggleMeasure();
  else if (loupe) table.toggleLoupe();
}

function nothing(): void {
  // Nobody waits for this.
}
