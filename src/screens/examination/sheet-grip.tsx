import { type ReactNode, useRef } from 'react';
import styles from './sheet-grip.module.css';

interface SheetGripProps {
  readonly raised: boolean;
  readonly onRaised: (raised: boolean) => void;
  readonly children: ReactNode;
}

/** A finger that has gone less far up or down than this, in CSS pixels, has tapped. */
const TAP_PX = 16;

/** What a phone's sheet is held by: a tap turns it over, a stroke up or down raises or lowers it. */
export function SheetGrip({ raised, onRaised, children }: SheetGripProps) {
  const from = useRef<number | null>(null);
  const stroked = useRef(false);
  return (
    <button
      type="button"
      className={styles.grip}
      aria-expanded={raised}
      onPointerDown={(event) => {
        from.current = event.clientY;
        stroked.current = false;
      }}
      onPointerUp={(event) => {
        const way = event.clientY - (from.current ?? event.clientY);
        from.current = null;
        stroked.current = Math.abs(way) >= TAP_PX;
        if (stroked.current) onRaised(way < 0);
      }}
      onClick={({ detail }) => {
        // The click that ends a stroke is none; a key clicks without a pointer.
        if (detail === 0 || !stroked.current) onRaised(!raised);
      }}
    >
      <span className={styles.handle} aria-hidden="true" />
      {children}
    </button>
  );
}
