import { useTranslation } from 'react-i18next';
import { LAMP_HEIGHT_DEG } from '@/table/view/limits';
import type { Table } from '@/table/view/table';
import { useTable } from '@/table/view/use-table';
import { RoundPad } from '../round-pad';
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

  function lampUnder(right: number, below: number): void {
    const height = (RADIUS_PX.low - Math.hypot(right, below)) / (RADIUS_PX.low - RADIUS_PX.high);
    table.lampTo(
      (Math.atan2(right, -below) * 180) / Math.PI,
      LAMP_HEIGHT_DEG.least + height * (LAMP_HEIGHT_DEG.most - LAMP_HEIGHT_DEG.least),
    );
  }

  return (
    <RoundPad
      name={t('lamp.short')}
      label={t('lamp.label', { azimuth: Math.round(azimuth), height: Math.round(elevation) })}
      hint={t('lamp.hint')}
      className={styles.dial}
      withShift
      onPoint={lampUnder}
      onStep={(right, down) =>
        table.lampTo(azimuth + right * LAMP_STEP_DEG.turn, elevation - down * LAMP_STEP_DEG.rise)
      }
    >
      <span className={styles.page} aria-hidden="true" />
      <span
        className={styles.lamp}
        aria-hidden="true"
        style={{ transform: `translate(${Math.sin(angle) * radius}px, ${-Math.cos(angle) * radius}px)` }}
      />
    </RoundPad>
  );
}
