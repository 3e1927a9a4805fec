import { type RefObject, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PublicSpecimen } from '@/examiner/contract';
import { paths } from '@/screens/paths';
import { useServices } from '@/screens/services';
import { useLibrary } from '@/screens/use-library';
import { genuineOf, useTeaching } from '@/screens/use-teaching';
import { stateName } from '@/state/library';
import type { Padding } from '@/table/scene/camera';
import { LampDial } from '@/table/tools/lamp/lamp-dial';
import { LightSwitch } from '@/table/tools/light-switch/light-switch';
import { LoupeStrength } from '@/table/tools/loupe/loupe-strength';
import { PageTabs } from '@/table/tools/pages/page-tabs';
import { TiltPad } from '@/table/tools/tilt/tilt-pad';
import { FitButton } from '@/table/tools/zoom/fit-button';
import { LightTable } from '@/table/view/light-table';
import { Rail as InstrumentRail } from '@/table/view/rail';
import { RailButton } from '@/table/view/rail-button';
import { createTable, type Table } from '@/table/view/table';
import { useActionKeys } from '@/table/view/use-action-keys';
import { useAnnouncements } from '@/table/view/use-announcements';
import { useTable } from '@/table/view/use-table';
import { CloseIcon } from '@/ui/icons/close-icon';
import { deskActions } from './desk-actions';
import styles from './library-desk.module.css';
import { useLinkedTables } from './use-linked-tables';
import { useTallest, type Watch } from './use-tallest';

interface LibraryDeskProps {
  readonly model: string;
  /** The model that lies beside it, or null. */
  readonly other: string | null;
}

/** One model on the light table with all that looks, or two beside each other under one light. */
export function LibraryDesk({ model, other }: LibraryDeskProps) {
  const { t } = useTranslation(['reference', 'examination', 'glossary']);
  const first = useTeaching(genuineOf(model));
  const second = useTeaching(other === null ? null : genuineOf(other));
  const failed = first === 'failed' || second === 'failed';
  const isReady = first && first !== 'failed' && (other === null || (second && second !== 'failed'));
  const specimens = isReady ? [first.specimen, ...(second && second !== 'failed' ? [second.specimen] : [])] : null;
  return (
    <div className={styles.screen} data-surface="desk">
      <header className={styles.top}>
        <h1 className={styles.title}>{other === null ? t('desk.title') : t('desk.compare')}</h1>
        <Link href={paths.model(model)} className={styles.leave} aria-label={t('desk.leave')} title={t('desk.leave')}>
          <CloseIcon />
        </Link>
      </header>
      {failed && (
        <p className={styles.message} role="alert">
          {t('picture.failed')}
        </p>
      )}
      {!failed && !specimens && (
        <p className={styles.message} role="status">
          {t('desk.coming')}
        </p>
      )}
      {specimens && <Desk key={specimens.map(({ handle }) => handle).join(' ')} specimens={specimens} />}
    </div>
  );
}

/** Room around a page in CSS pixels, for what lies over its desk: the caption above, as tall as it comes out, the tilt below. */
const ROOM = { start: 16, end: 16, above: 20, below: 84 } as const;

function Desk({ specimens }: { readonly specimens: readonly PublicSpecimen[] }) {
  const { t } = useTranslation(['reference', 'examination']);
  const { examiner } = useServices();
  const root = useRef<HTMLDivElement>(null);
  const tables = useMemo(
    () => specimens.map((specimen) => createTable(specimen, { page: null, light: null })),
    [specimens],
  );
  const [captionPx, watchCaption] = useTallest();
  const padding = useMemo(
    (): Padding => ({ start: ROOM.start, end: ROOM.end, top: captionPx + ROOM.above, bottom: ROOM.below }),
    [captionPx],
  );
  const [main] = tables;
  useLinkedTables(tables);
  if (!main) return null;
  return (
    <div ref={root} className={styles.desk}>
      <Rail table={main} within={root} />
      <main className={styles.tables} data-count={tables.length} aria-label={t('examination:desk.label')}>
        {tables.map((table) => (
          <section key={table.store.getState().specimen.handle} className={styles.pane}>
            <LightTable
              examiner={examiner}
              table={table}
              marks={[]}
              selected={null}
              padding={padding}
              onMarked={nothing}
              onSelect={nothing}
              onFirstPicture={nothing}
            >
              <Caption table={table} watch={watchCaption} />
            </LightTable>
          </section>
        ))}
      </main>
      <fieldset className={styles.bar} aria-label={t('examination:desk.controls')}>
        <TiltPad table={main} />
        <LampDial table={main} />
        <LoupeStrength table={main} />
        <FitButton table={main} />
      </fieldset>
    </div>
  );
}

function Rail({ table, within }: { readonly table: Table; readonly within: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation('examination');
  const actions = useMemo(() => deskActions(table), [table]);
  const loupe = useTable(table.store, (state) => state.loupe !== null);
  useActionKeys(actions.all, within);
  useAnnouncements(table.store);
  return (
    <InstrumentRail place={styles.rail}>
      <LightSwitch table={table} actions={actions.lights} />
      <RailButton action={actions.loupe} text={t('rail.loupe')} pressed={loupe} refusal={null} />
    </InstrumentRail>
  );
}

/** Which model lies here, and its pages. */
function Caption({ table, watch }: { readonly table: Table; readonly watch: Watch }) {
  const { t } = useTranslation('reference');
  const library = useLibrary();
  const code = useTable(table.store, (state) => state.specimen.modelCodes[0] ?? '');
  const model = library.models.find((candidate) => candidate.code === code);
  return (
    <div ref={watch} className={styles.caption}>
      <p>
        {model && (
          <span className={styles.name}>
            {t('model.name', { kind: t(`documentKind.${model.kind}`), state: stateName(library, model.state) })}{' '}
          </span>
        )}
        <code>{code}</code>
      </p>
      <PageTabs table={table} />
    </div>
  );
}

function nothing(): void {
  // The library is looked at only.
}
