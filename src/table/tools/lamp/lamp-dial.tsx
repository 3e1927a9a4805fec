import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LAMP_HEIGHT_DEG } from '@/table/view/limits';
import type { Table } from '@/table/view/table';
import { useTable } from '@/table/view/use-table';
import { LAMP_STEP_DEG } from './lamp-actions';
import styles from './lamp-dial.module.css';

/** Radius of the dial on which the lowest lamp stands, and of the highest, in pixels. */
const RADIUS_PX = { low: 19, high: 7 } as const;

/**
 * A dial around a small page: the lamp is dragged around it, outward to lower it, inward to raise it.
 * It only lights in oblique light, so it is not shown in others. Keys: Shift and the arrows, or the
 * arrows alone while the dial has the focus.
 */
export function LampDial({ table }: { readonly table: Table }) {
  const { t } = useTranslation('examination');
  const dial = useRef<HTMLButtonElement>(null);
  const azimuth = useTable(table.store, (state) => state.lighting.lampAzimuthDeg);
  const elevation = useTable(table.store, (state) => state.lighting.lampElevationDeg);
  const shown = useTable(
    table.store,
    ({ lighting, specimen }) => lighting.light === 'oblique' && specimen.source.kind === 'computed',
  );
  if (!shown) return null;

  const share = (elevation - LAMP_HEIGHT_DEG.least) / (LAMP_HEIGHT_DEG.most - LAMP_HEIGHT_DEG.least);
  const radius = RADIUS_PX.low + (RADIUS_PX.high - RADIUS_PX.low) * share;
  const angle = (azimuth * Math.PI) / 180;

  function follow(event: PointerEvent<HTMLButtonElement>): void {
    const box = dial.current?.getBoundingClientRect();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const x = event.clientX - box.left - box.width / 2;
    const y = event.clientY - box.top - box.height / 2;
    const height = (RADIUS_PX.low - Math.hypot(x, y)) / (RADIUS_PX.low - RADIUS_PX.high);
    table.lampTo(
      (Math.atan2(x, -y) * 180) / Math.PI,
      LAMP_HEIGHT_DEG.least + height * (LAMP_HEIGHT_DEG.most - LAMP_HEIGHT_DEG.least),
    );
  }

  function step(event: KeyboardEvent<HTMLButtonElement>): void {
    const by = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
    if (!by || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    table.lampTo(azimuth + (by[0] ?? 0) * LAMP_STEP_DEG.turn, elevation + (by[1] ?? 0) * LAMP_STEP_DEG.rise);
  }

  return (
    <>
      <span className={styles.name} aria-hidden="true">
        {t('lamp.short')}
      </span>
      <button
        ref={dial}
        type="button"
        className={styles.dial}
        aria-label={t('lamp.label', { azimuth: Math.round(azimuth), height: Math.round(elevation) })}
        title={t('lamp.hint')}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          follow(event);
        }}
        onPointerMove={follow}
        onKeyDown={step}
      >
        <span className={styles.page} aria-hidden="true" />
        <span
          className={styles.lamp}
          aria-hidden="true"
          style={{ transform: `translate(${Math.sin(angle) * radius}px, ${-Math.cos(angle) * radius}px)` }}
        />
      </button>
    </>
  );
}
