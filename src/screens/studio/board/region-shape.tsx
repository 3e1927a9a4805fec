import { type PointerEvent, type RefObject, useState } from 'react';
import type { PointPx, SizePx } from '@/core/document/alignment';
import { classNames } from '@/ui/class-names';
import { moveCorner, moveOutline } from './outline';
import styles from './region-board.module.css';
import { arrowStep, toFrame } from './to-frame';

interface RegionShapeProps {
  readonly outline: readonly PointPx[];
  readonly number: number;
  readonly name: string;
  readonly chosen: boolean;
  /** False while something new is drawn: the shape then lets the pointer through. */
  readonly movable: boolean;
  readonly frame: SizePx;
  readonly unit: number;
  readonly surface: RefObject<SVGSVGElement | null>;
  readonly onChoose: () => void;
  readonly onChange: (outline: readonly PointPx[]) => void;
  readonly onRemove: () => void;
}

interface Drag {
  readonly corner: number | null;
  readonly from: PointPx;
  readonly to: PointPx;
}

/** A region on the board: pressed it is chosen, dragged it moves, its corners reshape it; arrows and Delete do the same. */
export function RegionShape(props: RegionShapeProps) {
  const { outline, number, name, chosen, movable, frame, unit, surface, onChoose, onChange, onRemove } = props;
  const [drag, setDrag] = useState<Drag | null>(null);
  const shown = drag ? dragged(outline, drag, frame) : outline;
  const points = shown.map((point) => `${point.x},${point.y}`).join(' ');
  const anchor = topLeft(shown);

  function start(event: PointerEvent, corner: number | null) {
    if (!movable || !surface.current) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    const from = toFrame(event, surface.current, frame);
    onChoose();
    setDrag({ corner, from, to: from });
  }

  const follow = {
    onPointerMove: (event: PointerEvent) =>
      drag && surface.current && setDrag({ ...drag, to: toFrame(event, surface.current, frame) }),
    onPointerUp: () => {
      if (drag && (drag.to.x !== drag.from.x || drag.to.y !== drag.from.y)) onChange(shown);
      setDrag(null);
    },
    onPointerCancel: () => setDrag(null),
  };

  return (
    <g className={classNames(styles.region, chosen && styles.chosen, !movable && styles.passive)}>
      <polygon className={styles.halo} points={points} />
      {/* biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside a drawing */}
      <polygon
        className={styles.outline}
        points={points}
        role="button"
        tabIndex={0}
        aria-pressed={chosen}
        aria-label={name}
        onPointerDown={(event) => start(event, null)}
        {...follow}
        onFocus={onChoose}
        onKeyDown={(event) => {
          if (event.key === 'Delete' || event.key === 'Backspace') onRemove();
          const step = arrowStep(event, unit);
          if (!step) return;
          event.preventDefault();
          onChange(moveOutline(outline, step, frame));
        }}
      />
      <g className={styles.tag} transform={`translate(${anchor.x} ${anchor.y}) scale(${unit}) translate(0 -26)`}>
        <rect width={26} height={22} rx={5} />
        <text x={13} y={11} textAnchor="middle" dy="0.35em">
          {number}
        </text>
      </g>
      {chosen &&
        movable &&
        shown.map((point, index) => (
          <g
            // biome-ignore lint/suspicious/noArrayIndexKey: a corner is its place in the outline
            key={index}
            className={styles.corner}
            transform={`translate(${point.x} ${point.y}) scale(${unit})`}
            onPointerDown={(event) => start(event, index)}
            {...follow}
          >
            <circle className={styles.reach} r={16} />
            <circle className={styles.dot} r={6} />
          </g>
        ))}
    </g>
  );
}

function dragged(outline: readonly PointPx[], drag: Drag, frame: SizePx): readonly PointPx[] {
  if (drag.corner !== null) return moveCorner(outline, drag.corner, drag.to, frame);
  return moveOutline(outline, { x: drag.to.x - drag.from.x, y: drag.to.y - drag.from.y }, frame);
}

function topLeft(outline: readonly PointPx[]): PointPx {
  return { x: Math.min(...outline.map((point) => point.x)), y: Math.min(...outline.map((point) => point.y)) };
}
