import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoxMm } from '@/core/kernel/geometry';
import { toPage } from '@/table/scene/camera';
import { LoupeView } from '@/table/view/loupe-view';
import type { Table } from '@/table/view/table';
import { LivePicture } from '@/table/view/teaching/live-picture';
import { usePageName } from '@/table/view/use-page-name';
import { useTable } from '@/table/view/use-table';
import styles from './live-view.module.css';
import { useServices } from './services';

interface LiveStageProps {
  readonly table: Table;
  /** The part of the page in millimetres, or null for the whole. */
  readonly part: BoxMm | null;
}

/** The picture of a live view with the untouched document that may lie over it, and the loupe. */
export function LiveStage({ table, part }: LiveStageProps) {
  const { t } = useTranslation(['examination', 'reference']);
  const { examiner } = useServices();
  const nameOf = usePageName();
  const page = useTable(table.store, (state) => state.page);
  const lit = useTable(table.store, (state) => state.lighting.light);
  const comparison = useTable(table.store, (state) => state.comparison);
  const magnified = useTable(table.store, (state) => state.loupe !== null);
  const label = t('page.label', { page: nameOf(page), light: t(`light.${lit}.name`) });
  const showsTwin = comparison?.shown === true;
  return (
    <div className={styles.stage} data-tall={part === null && page.heightMm > page.widthMm}>
      <div className={styles.frame}>
        <LivePicture examiner={examiner} table={table} part={part} label={label} hidden={showsTwin} />
        {comparison && (
          <div className={styles.over}>
            <LivePicture
              examiner={examiner}
              table={table}
              part={part}
              label={`${t('version.twin')}: ${label}`}
              version="twin"
              hidden={!showsTwin}
            />
          </div>
        )}
        {magnified && (
          <LoupeView
            key={showsTwin ? 'twin' : 'specimen'}
            examiner={examiner}
            store={table.store}
            version={showsTwin ? 'twin' : 'specimen'}
          />
        )}
        {magnified && <LoupeField table={table} />}
        {comparison && (
          <span className={styles.version} aria-live={comparison.running ? 'off' : 'polite'}>
            {t(showsTwin ? 'version.twin' : 'version.specimen')}
          </span>
        )}
      </div>
    </div>
  );
}

/** On touch screens the loupe floats this far above the finger, so that the hand does not cover it. */
const ABOVE_FINGER_PX = 90;

/** One press of an arrow moves the loupe by this part of its field, as on the light table. */
const STEP_MM = 12;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Takes the hand that moves the loupe over the picture; the arrows move it, too. */
function LoupeField({ table }: { readonly table: Table }) {
  const { t } = useTranslation('reference');

  function follow(event: PointerEvent<HTMLButtonElement>): void {
    const touch = event.pointerType === 'touch';
    if (touch && !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = event.currentTarget.getBoundingClientRect();
    const at = { left: event.clientX - box.left, top: event.clientY - box.top - (touch ? ABOVE_FINGER_PX : 0) };
    table.moveLoupe(toPage(table.store.getState().camera, at));
  }

  function step(event: KeyboardEvent<HTMLButtonElement>): void {
    const [dx, dy] = ARROWS[event.key] ?? [];
    const { loupe } = table.store.getState();
    if (dx === undefined || dy === undefined || !loupe) return;
    event.preventDefault();
    const by = STEP_MM / loupe.magnification;
    table.moveLoupe({ x: loupe.at.x + dx * by, y: loupe.at.y + dy * by });
  }

  return (
    <button
      type="button"
      className={styles.field}
      aria-label={t('live.moveLoupe')}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        follow(event);
      }}
      onPointerMove={follow}
      onKeyDown={step}
    />
  );
}
