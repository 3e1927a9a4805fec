import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Light } from '@/core/document/optics';
import type { Examiner } from '@/examiner/contract';
import { RESTING_LIGHT } from '@/table/light/lighting';
import { createPicture } from './picture-source';
import styles from './specimen-picture.module.css';

interface SpecimenPictureProps {
  readonly examiner: Examiner;
  readonly modelCode: string;
  readonly seed: number;
  /** The page to show; the first one where it is null. */
  readonly page: string | null;
  readonly light: Light;
  /** Degrees of tilt to the right and downward. */
  readonly tilt: { readonly xDeg: number; readonly yDeg: number };
}

/** A still picture of a genuine specimen under a light: painted once for its place, then let go. */
export function SpecimenPicture({
  examiner,
  modelCode,
  seed,
  page,
  light,
  tilt: { xDeg, yDeg },
}: SpecimenPictureProps) {
  const { t } = useTranslation('examination');
  const holder = useRef<HTMLDivElement>(null);
  const [kind, setKind] = useState<'data' | 'visa' | 'inside-cover' | 'certificate' | 'form' | null>(null);

  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    let open = true;
    const paint = async () => {
      const specimen = await examiner.openReference(modelCode, seed);
      try {
        const shown = specimen.pages.find(({ id }) => id === page) ?? specimen.pages[0];
        if (!shown || !open) return;
        const picture = createPicture(examiner, { specimen, version: 'specimen', page: shown.id });
        try {
          const pxPerMm = (element.clientWidth * Math.min(2, window.devicePixelRatio || 1)) / shown.widthMm;
          const widthPx = Math.round(shown.widthMm * pxPerMm);
          const heightPx = Math.round(shown.heightMm * pxPerMm);
          const lighting = { ...RESTING_LIGHT, light, tiltXDeg: xDeg, tiltYDeg: yDeg };
          const commit = await picture.load({ originMm: { x: 0, y: 0 }, pxPerMm, widthPx, heightPx }, lighting);
          if (!open) return;
          commit();
          const still = document.createElement('canvas');
          still.width = widthPx;
          still.height = heightPx;
          still.className = styles.still ?? '';
          still.getContext('2d')?.drawImage(picture.canvas, 0, 0);
          element.replaceChildren(still);
          element.style.aspectRatio = `${shown.widthMm} / ${shown.heightMm}`;
          setKind(shown.kind);
        } finally {
          picture.dispose();
        }
      } finally {
        await examiner.close(specimen.handle);
      }
    };
    paint().catch(() => {
      if (open) setKind(null);
    });
    return () => {
      open = false;
      element.replaceChildren();
    };
  }, [examiner, modelCode, seed, page, light, xDeg, yDeg]);

  const label = kind
    ? t('page.label', { page: t(`page.kind.${kind}`), light: t(`light.${light}.name`) })
    : t('page.coming');
  return <div ref={holder} className={styles.holder} role="img" aria-label={label} />;
}
