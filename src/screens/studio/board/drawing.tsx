import { type RefObject, useEffect, useState } from 'react';
import type { PointPx, SizePx } from '@/core/document/alignment';
import { rectBetween, rectOutline } from './outline';
import styles from './region-board.module.css';
import { toFrame } from './to-frame';

interface DrawingProps {
  readonly shape: 'rectangle' | 'polygon';
  readonly frame: SizePx;
  readonly unit: number;
  readonly surface: RefObject<SVGSVGElement | null>;
  readonly onDrawn: (outline: readonly PointPx[]) => void;
}

const LEAST_SIDE_ON_SCREEN = 6;
const CLOSING_REACH_ON_SCREEN = 14;

/** Takes the pointer for a new region: a rectangle by dragging, a polygon corner by corner (Enter closes, Backspace takes back, Escape ends). */
export function Drawing(props: DrawingProps) {
  return props.shape === 'rectangle' ? <RectangleDrawing {...props} /> : <PolygonDrawing {...props} />;
}

function RectangleDrawing({ frame, unit, surface, onDrawn }: DrawingProps) {
  const [drag, setDrag] = useState<{ readonly from: PointPx; readonly to: PointPx } | null>(null);
  const rect = drag && rectBetween(drag.from, drag.to);
  return (
    <>
      <rect
        className={styles.surface}
        width={frame.width}
        height={frame.height}
        onPointerDown={(event) => {
          if (!surface.current) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          const from = toFrame(event, surface.current, frame);
          setDrag({ from, to: from });
        }}
        onPointerMove={(event) =>
          drag && surface.current && setDrag({ ...drag, to: toFrame(event, surface.current, frame) })
        }
        onPointerUp={() => {
          if (rect && Math.min(rect.width, rect.height) >= LEAST_SIDE_ON_SCREEN * unit) onDrawn(rectOutline(rect));
          setDrag(null);
        }}
        onPointerCancel={() => setDrag(null)}
      />
      {rect && <rect className={styles.fresh} {...rect} />}
    </>
  );
}

function PolygonDrawing({ frame, unit, surface, onDrawn }: DrawingProps) {
  const [points, setPoints] = useState<readonly PointPx[]>([]);
  const [pointer, setPointer] = useState<PointPx | null>(null);

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (points.length === 0) return;
      if (event.key === 'Enter' && points.length >= 3) onDrawn(points);
      else if (event.key === 'Backspace') setPoints(points.slice(0, -1));
      else if (event.key === 'Escape') setPoints([]);
      else return;
      event.preventDefault();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [points, onDrawn]);

  function place(point: PointPx) {
    const [first] = points;
    const closes =
      first && points.length >= 3 && Math.hypot(first.x - point.x, first.y - point.y) < CLOSING_REACH_ON_SCREEN * unit;
    if (closes) onDrawn(points);
    else setPoints([...points, point]);
  }

  const line = pointer ? [...points, pointer] : points;
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: regions can be added and shaped by buttons and fields too */}
      <rect
        className={styles.surface}
        width={frame.width}
        height={frame.height}
        onClick={(event) => surface.current && place(toFrame(event, surface.current, frame))}
        onPointerMove={(event) => surface.current && setPointer(toFrame(event, surface.current, frame))}
      />
      <polyline className={styles.fresh} points={line.map((point) => `${point.x},${point.y}`).join(' ')} />
      {points.map((point, index) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: a corner is its place in the outline
          key={index}
          className={styles.freshDot}
          cx={point.x}
          cy={point.y}
          r={(index === 0 ? 8 : 5) * unit}
        />
      ))}
    </>
  );
}
