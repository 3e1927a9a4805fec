import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Examiner } from '@/examiner/contract';
import { useFormat } from '@/i18n/use-format';
import type { Padding } from '@/table/scene/camera';
import { hitFinding } from '@/table/scene/hit-finding';
import { arriving } from '@/ui/arriving';
import { attachDeskGestures, type DeskEvents } from './desk-gestures';
import styles from './light-table.module.css';
import { LoupeView } from './loupe-view';
import type { Mark } from './mark';
import { PageText } from './page-text';
import { PageView } from './page-view';
import type { Table } from './table';
import { useBlinking } from './use-blinking';
import { usePageName } from './use-page-name';
import { useTable } from './use-table';

const MarksOverlay = arriving(async () => (await import('./marks-overlay')).MarksOverlay);

interface LightTableProps {
  readonly examiner: Examiner;
  readonly table: Table;
  readonly marks: readonly Mark[];
  readonly selected: string | null;
  /** Room that bars over the desk need. */
  readonly padding: Padding;
  readonly onMarked: DeskEvents['onMarked'];
  /** A mark was touched, or with null the bare page. */
  readonly onSelect: (finding: string | null) => void;
  /** Called once, when the specimen can be looked at. */
  readonly onFirstPicture: () => void;
  /** Bars and panels that lie over the desk. */
  readonly children?: ReactNode;
}

/** The table: a page under a light on a dark desk, what lies over it, and the hands that move it. */
export function LightTable(props: LightTableProps) {
  const { examiner, table, marks, selected, padding, onFirstPicture, children } = props;
  const { t } = useTranslation('examination');
  const nameOf = usePageName();
  const format = useFormat();
  const { store } = table;
  const pane = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const light = useTable(store, (state) => state.lighting.light);
  const page = useTable(store, (state) => state.page);
  const marking = useTable(store, (state) => state.marking !== null);
  const loupe = useTable(store, (state) => state.loupe !== null);
  const comparison = useTable(store, (state) => state.comparison);
  const drawn = useTable(store, (state) => state.marking !== null || state.measure !== null || state.outlined !== null);
  const beside = comparison?.mode === 'beside' ? comparison : null;
  const isBeside = beside !== null;
  const over = comparison && comparison.mode !== 'beside' ? comparison : null;
  useBlinking(table);

  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0)
        table.resize({ width, height }, isBeside ? { ...padding, bottom: padding.top } : padding);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [table, padding, isBeside]);

  const gestures = useDeskGestures(props);
  const onPane = useCallback(
    (element: HTMLDivElement | null) => {
      pane.current = element;
      return gestures(element);
    },
    [gestures],
  );
  const onFailure = () => setFailed(true);
  const layer = { examiner, store, onFailure };
  const overlay = (marks.length > 0 || drawn || over?.mode === 'overlaid') && (
    <MarksOverlay
      store={store}
      marks={marks}
      selected={selected}
      formatMm={(mm) => t('distance.mm', { mm: format.number(mm, 1) })}
    />
  );

  return (
    <div
      className={styles.desk}
      data-light={light}
      data-beside={isBeside}
      style={isBeside ? { paddingBlockEnd: padding.bottom } : undefined}
    >
      <div className={styles.dark} aria-hidden="true" />
      <div
        ref={onPane}
        className={styles.pane}
        data-marking={marking}
        data-loupe={loupe}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the page is examined with the keys, so it takes the focus.
        tabIndex={0}
        data-desk
        aria-label={t('page.label', { page: nameOf(page), light: t(`light.${light}.name`) })}
      >
        <PageView
          key={page.id}
          {...layer}
          version="specimen"
          hidden={false}
          wiped={false}
          onFirstPicture={onFirstPicture}
        />
        {over && (
          <PageView
            key={`${page.id} ${over.version}`}
            {...layer}
            version={over.version}
            hidden={over.mode === 'blinking' && !over.shown}
            wiped={over.mode === 'overlaid'}
            onFirstPicture={nothing}
          />
        )}
        {overlay}
        {loupe && (
          <LoupeView {...layer} version={over?.mode === 'blinking' && over.shown ? over.version : 'specimen'} />
        )}
        {over?.mode === 'blinking' && (
          <p className={styles.caption}>{t(over.shown ? `version.${over.version}` : 'version.specimen')}</p>
        )}
        {beside && <p className={styles.caption}>{t('version.specimen')}</p>}
        {failed && <p className={styles.failure}>{t('page.failed')}</p>}
      </div>
      {beside && (
        <div
          ref={gestures}
          className={styles.pane}
          data-loupe={loupe}
          role="img"
          aria-label={t(`version.${beside.version}`)}
        >
          <PageView
            key={page.id}
            {...layer}
            version={beside.version}
            hidden={false}
            wiped={false}
            onFirstPicture={nothing}
          />
          {loupe && <LoupeView {...layer} version={beside.version} />}
          <p className={styles.caption}>{t(`version.${beside.version}`)}</p>
        </div>
      )}
      <PageText page={page} />
      {children}
    </div>
  );
}

/** Gives a ref that attaches the hands to a pane. */
function useDeskGestures({ table, marks, onMarked, onSelect }: LightTableProps) {
  const events = useRef<DeskEvents | null>(null);
  useEffect(() => {
    events.current = {
      onMarked,
      onTapped(point, reachMm) {
        onSelect(hitFinding(marks, table.store.getState().page.id, point, reachMm)?.id ?? null);
      },
    };
  });
  return useCallback(
    (element: HTMLElement | null) => {
      if (!element) return undefined;
      return attachDeskGestures(element, table, () => events.current ?? { onMarked: nothing, onTapped: nothing });
    },
    [table],
  );
}

function nothing(): void {
  // Nobody waits for this.
}
