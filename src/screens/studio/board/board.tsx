import { type ReactNode, type Ref, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Similarity, SizePx } from '@/core/document/alignment';
import { IconButton } from '@/ui/icon-button';
import { FitIcon } from '@/ui/icons/fit-icon';
import { ZoomInIcon } from '@/ui/icons/zoom-in-icon';
import { ZoomOutIcon } from '@/ui/icons/zoom-out-icon';
import styles from './board.module.css';
import { drawLayers } from './draw-layers';

/** A picture on the board: how it lies on the frame and how strongly it shows, 0 to 1. */
export interface BoardLayer {
  readonly bitmap: ImageBitmap;
  readonly sizePx: SizePx;
  readonly onto: Similarity;
  readonly opacity: number;
}

interface BoardProps {
  readonly label: string;
  /** The area shown, in the pixels all drawing on the board is in. */
  readonly frame: SizePx;
  readonly layers: readonly BoardLayer[];
  /** Stands above the pictures in place of the label. */
  readonly tools?: ReactNode;
  readonly overlayRef?: Ref<SVGSVGElement>;
  /** Draws above the pictures; `unit` is one screen pixel in pixels of the frame. */
  readonly children: (unit: number) => ReactNode;
}

const ZOOMS = [1, 1.5, 2, 3, 4, 6, 8] as const;

/** Pictures under a drawing surface that can be enlarged and scrolled; never mirrored, whatever the language. */
export function Board({ label, frame, layers, tools, overlayRef, children }: BoardProps) {
  const { t } = useTranslation('studio');
  const canvas = useRef<HTMLCanvasElement>(null);
  const [zoomIndex, setZoomIndex] = useState(0);
  const [sheet, width] = useWidth();
  const zoom = ZOOMS[zoomIndex] ?? 1;
  useEffect(() => {
    if (canvas.current) drawLayers(canvas.current, frame, layers);
  }, [frame, layers]);
  return (
    <div className={styles.board}>
      <div className={styles.bar}>
        <div className={styles.tools}>{tools ?? <strong>{label}</strong>}</div>
        <div className={styles.zoom}>
          <IconButton
            icon={<ZoomOutIcon />}
            label={t('board.smaller')}
            disabled={zoomIndex === 0}
            onClick={() => setZoomIndex(zoomIndex - 1)}
          />
          <IconButton
            icon={<FitIcon />}
            label={t('board.whole')}
            disabled={zoomIndex === 0}
            onClick={() => setZoomIndex(0)}
          />
          <IconButton
            icon={<ZoomInIcon />}
            label={t('board.larger')}
            disabled={zoomIndex === ZOOMS.length - 1}
            onClick={() => setZoomIndex(zoomIndex + 1)}
          />
        </div>
      </div>
      <section className={styles.desk} dir="ltr" aria-label={label}>
        <div
          ref={sheet}
          className={styles.sheet}
          style={{
            aspectRatio: `${frame.width} / ${frame.height}`,
            inlineSize: `calc(min(100%, 62vh * ${frame.width / frame.height}) * ${zoom})`,
          }}
        >
          <canvas ref={canvas} className={styles.picture} />
          {/* biome-ignore lint/a11y/noSvgWithoutTitle: a title would follow the pointer as a tooltip; the section has the name */}
          <svg
            ref={overlayRef}
            className={styles.overlay}
            viewBox={`0 0 ${frame.width} ${frame.height}`}
            preserveAspectRatio="none"
          >
            {children(width > 0 ? frame.width / width : 1)}
          </svg>
        </div>
      </section>
    </div>
  );
}

function useWidth(): readonly [(element: HTMLDivElement | null) => void, number] {
  const [width, setWidth] = useState(0);
  const observer = useRef<ResizeObserver | null>(null);
  const watch = useCallback((element: HTMLDivElement | null) => {
    observer.current?.disconnect();
    if (!element) return;
    observer.current = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.current.observe(element);
  }, []);
  return [watch, width];
}
