import { useEffect, useRef } from 'react';
import type { Examiner, Version } from '@/examiner/contract';
import { createPagePicture } from './page-picture';
import styles from './page-view.module.css';
import { seamLeft } from './seam';
import { stillPreferred } from './still-preferred';
import type { TableStore } from './table';
import type { TableState } from './table-state';
import { useTable } from './use-table';

interface PageViewProps {
  readonly examiner: Examiner;
  readonly store: TableStore;
  readonly version: Version;
  readonly hidden: boolean;
  /** Whether this version is wiped over the one below, up to the seam of an overlaid comparison. */
  readonly wiped: boolean;
  readonly onFirstPicture: () => void;
  readonly onFailure: () => void;
}

/** One version of the page on the table; pan, zoom and light reach the canvases without React. */
export function PageView({ examiner, store, version, hidden, wiped, onFirstPicture, onFailure }: PageViewProps) {
  const host = useRef<HTMLDivElement>(null);
  const specimen = useTable(store, (state) => state.specimen);
  const page = useTable(store, (state) => state.page);
  const told = useRef({ onFirstPicture, onFailure });
  useEffect(() => {
    told.current = { onFirstPicture, onFailure };
  });

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const picture = createPagePicture({
      host: element,
      sheetClass: styles.sheet ?? '',
      examiner,
      subject: { specimen, version, page: page.id },
      page,
      lighting: store.getState().lighting,
      stillPreferred,
      onFirstPicture: () => told.current.onFirstPicture(),
      onFailure: () => told.current.onFailure(),
    });
    const place = (state: TableState) => {
      if (state.desk.width === 0) return;
      element.style.clipPath = wiped ? `inset(0 calc(100% - ${Math.max(0, seamLeft(state))}px) 0 0)` : '';
      picture.place(state.camera, state.fit.scale, state.desk);
    };
    place(store.getState());
    let frame = 0;
    const unsubscribe = store.subscribe((state, before) => {
      if (state.page !== page) return;
      if (state.lighting !== before.lighting) picture.light(state.lighting);
      const seamMoved = wiped && state.comparison !== before.comparison;
      if (!seamMoved && state.camera === before.camera && state.fit === before.fit && state.desk === before.desk)
        return;
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        if (store.getState().page === page) place(store.getState());
      });
    });
    return () => {
      unsubscribe();
      cancelAnimationFrame(frame);
      picture.dispose();
    };
  }, [examiner, store, specimen, page, version, wiped]);

  return <div ref={host} className={styles.host} data-version={version} hidden={hidden} />;
}
