import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Answer } from '@/core/examination/answer';
import type { PolygonMm } from '@/core/kernel/geometry';
import type { Draft } from '@/core/learning/session-record';
import type { Examiner, Feedback, PublicSpecimen } from '@/examiner/contract';
import { useLibraryDoor } from '@/screens/library-door';
import { paths } from '@/screens/paths';
import type { Clock } from '@/state/ports';
import { DeskBar } from '@/table/desk/desk-bar';
import { InstrumentRail } from '@/table/desk/instrument-rail';
import { seenNow } from '@/table/desk/seen-now';
import { INSTRUMENT_OF_PANEL, type ToolPanel } from '@/table/desk/tool-panel';
import { ToolPanels } from '@/table/desk/tool-panels';
import { useActions } from '@/table/desk/use-actions';
import { useTimeLeft } from '@/table/desk/use-time-left';
import { LightTable } from '@/table/view/light-table';
import { useActionKeys } from '@/table/view/use-action-keys';
import { useAnnouncements } from '@/table/view/use-announcements';
import { useTable } from '@/table/view/use-table';
import styles from './examination.module.css';
import { FirstHint } from './first-hint';
import { HelpDialog } from './help-dialog';
import { SidePanel } from './side-panel';
import { type Heading, TopBar } from './top-bar';
import { useArrivalAnnouncement } from './use-arrival-announcement';
import { useExamination } from './use-examination';
import { useMarkAnnouncements } from './use-mark-announcements';

/** How far the examination of a specimen is; `footer` of the last stage holds what leads on. */
export type Stage =
  | { readonly kind: 'examining' }
  | { readonly kind: 'answering' }
  | {
      readonly kind: 'told';
      readonly feedback: Feedback;
      readonly answer: Answer;
      /** What others said to the same specimen; null where one person examined it. */
      readonly others: ReactNode;
      readonly onNext: () => void;
      readonly nextLabel: string;
      readonly footer: ReactNode;
    };

interface ExaminationProps {
  readonly examiner: Examiner;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly specimen: PublicSpecimen;
  readonly draft: Draft;
  readonly stage: Stage;
  readonly heading: Heading;
  readonly onDraft: (draft: Omit<Draft, 'submittedAt'>) => void;
  readonly onSubmit: (answer: Answer) => void;
  /** Time for the whole examination in milliseconds, left out where it is not limited; when it is over, what was decided counts. */
  readonly limitMs?: number | undefined;
  /** Called before the answer is given because time is over; `decided` where there was a decision by then. */
  readonly onTimeOver?: (decided: boolean) => void;
  /** A message above the panel, such as that the work cannot be kept. */
  readonly notice: ReactNode;
  /** A line over the bar of the desk, such as that time for the specimen before was over. */
  readonly hint?: ReactNode;
}

/** Room around the page for marks; what bars need below comes on top. */
const PADDING = { start: 28, end: 28, top: 40, bottom: 28 } as const;
const PADDING_NARROW = { start: 10, end: 10, top: 34, bottom: 14 } as const;
/** The id of the place that is being named. */
const UNNAMED = 'unnamed';
const NARROW = '(max-width: 760px)';

/** The whole screen of one specimen: instruments, table, and the panel of case, findings, decision and feedback. */
export function Examination(props: ExaminationProps) {
  const {
    examiner,
    clock,
    newId,
    specimen,
    draft,
    stage,
    heading,
    onDraft,
    onSubmit,
    limitMs,
    onTimeOver,
    notice,
    hint,
  } = props;
  const { t } = useTranslation('examination');
  const openLibrary = useLibraryDoor();
  const open = stage.kind === 'examining';
  const { table, examination } = useExamination({
    specimen,
    draft,
    clock,
    newId,
    onDraft,
    open,
    limited: limitMs !== undefined,
  });
  const [panel, setPanel] = useState<ToolPanel | null>(null);
  const [help, setHelp] = useState(false);
  const [covered, setCovered] = useState(0);
  const decide = useRef<HTMLDivElement>(null);
  const desk = useRef<HTMLElement>(null);
  const findings = useStore(examination.state, (state) => state.work.now.findings);
  const naming = useStore(examination.state, (state) => state.naming);
  const selected = useStore(examination.state, (state) => state.selected);
  const marking = useTable(table.store, (state) => state.marking !== null);
  const comparing = useTable(table.store, (state) => state.comparison !== null);
  const padding = useMemo(() => {
    const room = window.matchMedia?.(NARROW).matches ? PADDING_NARROW : PADDING;
    return { ...room, bottom: room.bottom + covered };
  }, [covered]);
  useAnnouncements(table.store);
  useMarkAnnouncements(examination);
  useArrivalAnnouncement(specimen, heading, open);

  const focusDesk = useCallback(() => desk.current?.querySelector<HTMLElement>('[data-desk]')?.focus(), []);
  // Whoever examines has the keys on the page: at first, while marking, and again once a mark has its name.
  useEffect(() => {
    if (open && (marking || naming === null)) focusDesk();
  }, [open, naming, marking, focusDesk]);

  const onMarked = useCallback(
    (region: PolygonMm) => {
      const state = table.store.getState();
      examination.mark({ kind: 'page', page: state.page.id, region }, seenNow(state));
    },
    [table, examination],
  );
  const onMarkFaces = useCallback(() => {
    setPanel(null);
    examination.mark({ kind: 'face' }, { light: table.store.getState().lighting.light, magnification: 1 });
  }, [table, examination]);
  const onMarkChip = useCallback(() => {
    setPanel(null);
    examination.mark({ kind: 'chip' }, { light: table.store.getState().lighting.light, magnification: 1 });
  }, [table, examination]);
  const toggle = useCallback(
    (which: ToolPanel) => {
      setPanel((now) => (now === which ? null : which));
      if (open) examination.use(INSTRUMENT_OF_PANEL[which]);
    },
    [examination, open],
  );
  const showFaces = useCallback(() => setPanel('faces'), []);
  const showChip = useCallback(() => setPanel('chip'), []);
  const onDecide = useCallback(() => {
    if (stage.kind === 'told') stage.onNext();
    if (stage.kind !== 'examining') return;
    const { verdict, findings: found, instruments, elapsedMs } = examination.draft();
    if (verdict) onSubmit({ verdict, findings: found, instruments, elapsedMs });
    else decide.current?.querySelector('input')?.focus();
  }, [stage, examination, onSubmit]);
  const onOver = useCallback(() => {
    const { verdict, findings: found, instruments, elapsedMs } = examination.draft();
    onTimeOver?.(verdict !== null);
    onSubmit({ verdict: verdict ?? { kind: 'undetermined' }, findings: found, instruments, elapsedMs });
  }, [examination, onSubmit, onTimeOver]);
  const elapsedMs = useCallback(() => examination.draft().elapsedMs, [examination]);
  const leftMs = useTimeLeft({ elapsedMs, limitMs: limitMs ?? null, open, onOver });
  const onBack = useCallback(() => {
    const { marking, measure, comparison, loupe } = table.store.getState();
    const { naming } = examination.state.getState();
    if (marking) table.toggleMarking();
    else if (naming) examination.dropNaming();
    else if (panel) setPanel(null);
    else if (comparison) table.compare(null);
    else if (measure) table.toggleMeasure();
    else if (loupe) table.toggleLoupe();
    else focusDesk();
  }, [table, examination, panel, focusDesk]);

  const deeds = useMemo(
    () => ({
      onMarked: open ? onMarked : null,
      onMrz: () => toggle('mrz'),
      onBarcode: specimen.pages.some(({ barcodes }) => barcodes.length > 0) ? () => toggle('barcode') : null,
      onChip: specimen.chip ? () => toggle('chip') : null,
      onFaces: specimen.bearer.hasFace ? () => toggle('faces') : null,
      onUndo: open ? examination.undo : null,
      onRedo: open ? examination.redo : null,
      onDecide,
      onBack,
      onHelp: () => setHelp(true),
      onLibrary: openLibrary && (() => openLibrary(paths.reference())),
    }),
    [open, onMarked, toggle, specimen, examination, onDecide, onBack, openLibrary],
  );
  const actions = useActions(table, deeds);
  useActionKeys(actions.all);

  return (
    <div className={styles.screen} data-surface="desk">
      <TopBar heading={heading} onHelp={() => setHelp(true)} leftMs={open ? leftMs : null} />
      <InstrumentRail table={table} actions={actions} panel={panel} />
      <main ref={desk} className={styles.desk} aria-label={t('desk.label')}>
        <LightTable
          examiner={examiner}
          table={table}
          marks={naming?.kind === 'new' ? [...findings, { id: UNNAMED, target: naming.target }] : findings}
          selected={naming?.kind === 'new' ? UNNAMED : selected}
          padding={padding}
          onMarked={onMarked}
          onSelect={examination.select}
          onFirstPicture={examination.begin}
        >
          {panel !== 'mrz' && panel !== 'barcode' && (
            <DeskBar
              table={table}
              hint={open && !marking && naming === null && (hint ?? ((heading.steps?.now ?? 1) === 1 && <FirstHint />))}
              onHeight={setCovered}
            />
          )}
          <ToolPanels
            examiner={examiner}
            specimen={specimen}
            table={table}
            panel={panel}
            onHeight={setCovered}
            onClose={() => setPanel(null)}
            onMarkChip={open ? onMarkChip : null}
            onMarkFaces={open ? onMarkFaces : null}
          />
        </LightTable>
      </main>
      <SidePanel
        examiner={examiner}
        specimen={specimen}
        table={table}
        examination={examination}
        actions={actions}
        stage={stage}
        away={marking || comparing || panel !== null}
        notice={notice}
        decideRef={decide}
        onDecide={onDecide}
        onFaces={showFaces}
        onChip={showChip}
      />
      {help && <HelpDialog actions={actions.all} onClose={() => setHelp(false)} />}
    </div>
  );
}
