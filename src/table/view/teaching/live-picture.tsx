import { useEffect, useRef } from 'react';
import type { BoxMm } from '@/core/kernel/geometry';
import type { Examiner, Version } from '@/examiner/contract';
import { clipToPage } from '../clip-to-page';
import { createLitLayer } from '../lit-layer';
import { createPicture } from '../picture-source';
import { screenDensity } from '../screen-density';
import { stillPreferred } from '../still-preferred';
import type { Table } from '../table';
import { useTable } from '../use-table';
import styles from './live-picture.module.css';
import { wholePage } from './shot';

interface LivePictureProps {
  readonly examiner: Examiner;
  readonly table: Table;
  /** The part of the page in millimetres, or null for the whole. */
  readonly part: BoxMm | null;
  readonly label: string;
  readonly version?: Version;
  /** Keeps the picture ready without showing it. */
  readonly hidden?: boolean;
}

/** The page of a table, or a part of it, in the place that the layout gives it; light and tilt reach it without React. */
export function LivePicture({ examiner, table, part, label, version = 'specimen', hidden = false }: LivePictureProps) {
  const holder = useRef<HTMLDivElement>(null);
  const specimen = useTable(table.store, (state) => state.specimen);
  const page = useTable(table.store, (state) => state.page);
  const shown = part ?? wholePage(page);
  const key = JSON.stringify(shown);

  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    const seen: BoxMm = JSON.parse(key);
    const density = screenDensity();
    const layer = createLitLayer({
      picture: createPicture(examiner, { specimen, version, page: page.id }),
      lighting: table.store.getState().lighting,
      stillPreferred,
      onShown: () => {
        element.dataset.picture = 'shown';
      },
      onFailure: () => {
        element.dataset.picture = 'failed';
      },
    });
    layer.element.className = styles.layer ?? '';
    layer.element.style.clipPath = clipToPage(page, seen);
    element.replaceChildren(layer.element);
    const request = () => {
      const pxPerMm = (element.clientWidth * density) / seen.width;
      if (pxPerMm === 0) return;
      table.frame(seen, { width: element.clientWidth, height: element.clientHeight });
      const size = { widthPx: Math.round(seen.width * pxPerMm), heightPx: Math.round(seen.height * pxPerMm) };
      layer.request({ originMm: { x: seen.x, y: seen.y }, pxPerMm, ...size });
    };
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(request);
    observer?.observe(element);
    const unsubscribe = table.store.subscribe((now, before) => {
      if (now.lighting !== before.lighting) layer.light(now.lighting);
    });
    return () => {
      unsubscribe();
      observer?.disconnect();
      layer.dispose();
    };
  }, [examiner, specimen, page, table, key, version]);

  return (
    <div
      ref={holder}
      className={styles.holder}
      style={{ aspectRatio: `${shown.width} / ${shown.height}` }}
      role="img"
      aria-label={label}
      aria-hidden={hidden}
      data-hidden={hidden}
    />
  );
}
