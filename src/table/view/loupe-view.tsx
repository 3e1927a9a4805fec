import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Examiner, Version } from '@/examiner/contract';
import { useFormat } from '@/i18n/use-format';
import { toScreen } from '@/table/scene/camera';
import { fieldWidthMm, loupeViewport } from '@/table/scene/loupe';
import { LIFE_SIZE_PX_PER_MM } from '@/table/scene/space';
import { clipToPage, partOf } from './clip-to-page';
import { createLitLayer } from './lit-layer';
import styles from './loupe-view.module.css';
import { createPicture } from './picture-source';
import { screenDensity } from './screen-density';
import { stillPreferred } from './still-preferred';
import type { TableStore } from './table';
import type { TableState } from './table-state';
import { useTable } from './use-table';

interface LoupeViewProps {
  readonly examiner: Examiner;
  readonly store: TableStore;
  readonly version: Version;
}

const GLASS_PX = { wide: 224, narrow: 152 } as const;
const NARROW_DESK_PX = 600;

/** The loupe: a round glass over the page whose field is painted again from the drawing at its magnification. */
export function LoupeView({ examiner, store, version }: LoupeViewProps) {
  const { t } = useTranslation('examination');
  const format = useFormat();
  const glass = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLDivElement>(null);
  const [pictured, setPictured] = useState(false);
  const specimen = useTable(store, (state) => state.specimen);
  const page = useTable(store, (state) => state.page);
  const magnification = useTable(store, (state) => state.loupe?.magnification ?? 1);
  const glassPx = useTable(store, ({ desk }) => (desk.width < NARROW_DESK_PX ? GLASS_PX.narrow : GLASS_PX.wide));

  useEffect(() => {
    const holder = field.current;
    const round = glass.current;
    if (!holder || !round) return;
    const density = screenDensity();
    const layer = createLitLayer({
      picture: createPicture(examiner, { specimen, version, page: page.id }),
      lighting: store.getState().lighting,
      stillPreferred,
      onShown: () => {
        setPictured(true);
        place(store.getState());
      },
      onFailure: () => setPictured(false),
    });
    layer.element.className = styles.picture ?? '';
    holder.append(layer.element);

    function place({ camera, loupe }: TableState): void {
      if (!loupe || !round) return;
      const at = toScreen(camera, loupe.at);
      round.style.transform = `translate(${at.left - glassPx / 2}px, ${at.top - glassPx / 2}px)`;
      const shown = layer.viewport();
      if (!shown) return;
      const pxPerMm = loupe.magnification * LIFE_SIZE_PX_PER_MM;
      Object.assign(layer.element.style, {
        width: `${(shown.widthPx / shown.pxPerMm) * pxPerMm}px`,
        height: `${(shown.heightPx / shown.pxPerMm) * pxPerMm}px`,
        clipPath: clipToPage(page, partOf(shown)),
        transform: `translate(${glassPx / 2 + (shown.originMm.x - loupe.at.x) * pxPerMm}px, ${glassPx / 2 + (shown.originMm.y - loupe.at.y) * pxPerMm}px)`,
      });
    }
    function look(state: TableState): void {
      if (state.loupe) layer.request(loupeViewport(state.loupe.at, state.loupe.magnification, glassPx, density));
      place(state);
    }
    look(store.getState());
    const unsubscribe = store.subscribe((state, before) => {
      if (state.page !== page) return;
      if (state.lighting !== before.lighting) layer.light(state.lighting);
      if (state.loupe !== before.loupe) look(state);
      else if (state.camera !== before.camera) place(state);
    });
    return () => {
      unsubscribe();
      layer.dispose();
    };
  }, [examiner, store, specimen, page, version, glassPx]);

  const times = t('loupe.times', { times: format.number(magnification) });
  const width = t('distance.mm', { mm: format.number(fieldWidthMm(magnification, glassPx), 1) });
  return (
    <div
      ref={glass}
      className={styles.glass}
      style={{ inlineSize: glassPx, blockSize: glassPx }}
      data-pictured={pictured}
    >
      <div ref={field} className={styles.field} />
      <span className={styles.label}>
        {times} · {width}
      </span>
    </div>
  );
}
