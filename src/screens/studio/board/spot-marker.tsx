import { type RefObject, useState } from 'react';
import type { PointPx, SizePx } from '@/core/document/alignment';
import { classNames } from '@/ui/class-names';
import styles from './spot-board.module.css';
import { arrowStep, keepInside, toFrame } from './to-frame';

interface SpotMarkerProps {
  readonly number: number;
  readonly name: string;
  readonly point: PointPx;
  readonly frame: SizePx;
  readonly unit: number;
  readonly active: boolean;
  readonly surface: RefObject<SVGSVGElement | null>;
  readonly onMove: (point: PointPx) => void;
}

/** A numbered cross-hair; its middle stays open so that the spot under it can be seen. */
export function SpotMarker({ number, name, point, frame, unit, active, surface, onMove }: SpotMarkerProps) {
  const [dragged, setDragged] = useState<PointPx | null>(null);
  const shown = dragged ?? point;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside a drawing
    <g
      className={classNames(styles.marker, active && styles.active)}
      transform={`translate(${shown.x} ${shown.y}) scale(${unit})`}
      role="button"
      tabIndex={0}
      aria-label={`${name}: ${Math.round(point.x)}, ${Math.round(point.y)}`}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(point);
      }}
      onPointerMove={(event) => dragged && surface.current && setDragged(toFrame(event, surface.current, frame))}
      onPointerUp={() => {
        if (dragged && (dragged.x !== point.x || dragged.y !== point.y)) onMove(dragged);
        setDragged(null);
      }}
      onPointerCancel={() => setDragged(null)}
      onKeyDown={(event) => {
        const step = arrowStep(event, unit);
        if (!step) return;
        event.preventDefault();
        onMove(keepInside({ x: point.x + step.x, y: point.y + step.y }, frame));
      }}
    >
      <circle className={styles.reach} r={22} />
      <path className={styles.halo} d="M-16 0H-4M4 0H16M0-16V-4M0 4V16" />
      <path className={styles.cross} d="M-16 0H-4M4 0H16M0-16V-4M0 4V16" />
      <g transform="translate(15 -15)">
        <circle className={styles.badge} r={11} />
        <text className={styles.number} textAnchor="middle" dy="0.35em">
          {number}
        </text>
      </g>
    </g>
  );
}
