import { useTranslation } from 'react-i18next';
import { TILT_LIMIT_DEG } from '@/table/view/limits';
import type { Table } from '@/table/view/table';
import { useTable } from '@/table/view/use-table';
import { RoundPad } from '../round-pad';
import { TILT_STEP_DEG } from './tilt-actions';
import styles from './tilt-pad.module.css';

/** How far the dot goes from the middle at the widest tilt, in pixels. */
const REACH_PX = 15;

/** A pad that tilts the document as the hand moves over it; a double click lays it flat. Keys: the arrows, also where no table listens. */
export function TiltPad({ table }: { readonly table: Table }) {
  const { t } = useTranslation('examination');
  const x = useTable(table.store, (state) => state.lighting.tiltXDeg);
  const y = useTable(table.store, (state) => state.lighting.tiltYDeg);
  const still = useTable(table.store, (state) => state.specimen.source.kind === 'photographs');
  const reach = REACH_PX / TILT_LIMIT_DEG;
  return (
    <RoundPad
      name={t('tilt.short')}
      label={t('tilt.label', { x: Math.round(x), y: Math.round(y) })}
      hint={still ? t('tilt.notPhotographed') : t('tilt.hint')}
      className={styles.pad}
      disabled={still}
      onPoint={(right, below, radius) =>
        table.tiltTo((right / radius) * TILT_LIMIT_DEG, (below / radius) * TILT_LIMIT_DEG)
      }
      onStep={(right, down) => table.tiltTo(x + right * TILT_STEP_DEG, y + down * TILT_STEP_DEG)}
      onDoubleClick={() => table.tiltTo(0, 0)}
    >
      <span className={styles.card} aria-hidden="true" style={{ transform: `rotateY(${-x}deg) rotateX(${y}deg)` }} />
      <span
        className={styles.dot}
        aria-hidden="true"
        style={{ transform: `translate(${x * reach}px, ${y * reach}px)` }}
      />
    </RoundPad>
  );
}
