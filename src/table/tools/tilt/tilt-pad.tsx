import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { TILT_LIMIT_DEG } from '@/table/view/limits';
import type { Table } from '@/table/view/table';
import { useTable } from '@/table/view/use-table';
import { TILT_STEP_DEG } from './tilt-actions';
import styles from './tilt-pad.module.css';

/** A pad that tilts the document as the hand moves over it; a double click lays it flat. Keys: the arrows, also where no table listens. */
export function TiltPad({ table }: { readonly table: Table }) {
  const { t } = useTranslation('examination');
  const pad = useRef<HTMLButtonElement>(null);
  const x = useTable(table.store, (state) => state.lighting.tiltXDeg);
  const y = useTable(table.store, (state) => state.lighting.tiltYDeg);
  const still = useTable(table.store, (state) => state.specimen.source.kind === 'photographs');

  function follow(event: PointerEvent<HTMLButtonElement>): void {
    const box = pad.current?.getBoundingClientRect();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const share = (at: number, from: number, size: number) => ((at - from) / size - 0.5) * 2;
    table.tiltTo(
      share(event.clientX, box.left, box.width) * TILT_LIMIT_DEG,
      share(event.clientY, box.top, box.height) * TILT_LIMIT_DEG,
    );
  }

  function step(event: KeyboardEvent<HTMLButtonElement>): void {
    const by = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (!by || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    table.tiltTo(x + (by[0] ?? 0) * TILT_STEP_DEG, y + (by[1] ?? 0) * TILT_STEP_DEG);
  }

  return (
    <>
      <span className={styles.name} aria-hidden="true">
        {t('tilt.short')}
      </span>
      <button
        ref={pad}
        type="button"
        className={styles.pad}
        aria-label={t('tilt.label', { x: Math.round(x), y: Math.round(y) })}
        title={still ? t('tilt.notPhotographed') : t('tilt.hint')}
        disabled={still}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          follow(event);
        }}
        onPointerMove={follow}
        onKeyDown={step}
        onDoubleClick={() => table.tiltTo(0, 0)}
      >
        <span className={styles.card} aria-hidden="true" style={{ transform: `rotateY(${-x}deg) rotateX(${y}deg)` }} />
        <span
          className={styles.dot}
          aria-hidden="true"
          style={{ transform: `translate(${(x / TILT_LIMIT_DEG) * 15}px, ${(y / TILT_LIMIT_DEG) * 15}px)` }}
        />
      </button>
    </>
  );
}
