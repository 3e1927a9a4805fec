import { useMemo, useRef } from 'react';
import { IDENTITY, type PointPx, type SizePx } from '@/core/document/alignment';
import { Board, type BoardLayer } from './board';
import styles from './spot-board.module.css';
import { SpotMarker } from './spot-marker';
import { toFrame } from './to-frame';

interface SpotBoardProps {
  readonly label: string;
  readonly sizePx: SizePx;
  readonly bitmap: ImageBitmap | null;
  readonly spots: readonly (PointPx | null)[];
  /** Index of the spot that the next press places. */
  readonly active: number;
  readonly spotName: (index: number) => string;
  readonly line?: boolean;
  readonly onPlace: (index: number, point: PointPx) => void;
}

/** A picture on which numbered spots are placed by pressing, dragged, or moved with the arrow keys. */
export function SpotBoard({ label, sizePx, bitmap, spots, active, spotName, line = false, onPlace }: SpotBoardProps) {
  const surface = useRef<SVGSVGElement>(null);
  const layers = useMemo<readonly BoardLayer[]>(
    () => (bitmap ? [{ bitmap, sizePx, onto: IDENTITY, opacity: 1 }] : []),
    [bitmap, sizePx],
  );
  const [from, to] = spots;
  return (
    <Board label={label} frame={sizePx} layers={layers} overlayRef={surface}>
      {(unit) => (
        <>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the spots have fields and arrow keys for the keyboard */}
          <rect
            className={styles.surface}
            width={sizePx.width}
            height={sizePx.height}
            onClick={(event) => surface.current && onPlace(active, toFrame(event, surface.current, sizePx))}
          />
          {line && from && to && <line className={styles.line} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />}
          {spots.map(
            (spot, index) =>
              spot && (
                <SpotMarker
                  // biome-ignore lint/suspicious/noArrayIndexKey: a spot is its number
                  key={index}
                  number={index + 1}
                  name={spotName(index)}
                  point={spot}
                  frame={sizePx}
                  unit={unit}
                  active={index === active}
                  surface={surface}
                  onMove={(point) => onPlace(index, point)}
                />
              ),
          )}
        </>
      )}
    </Board>
  );
}
