import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Light } from '@/core/document/optics';
import type { Examiner, PublicPage } from '@/examiner/contract';
import { type Lighting, RESTING_LIGHT } from '@/table/light/lighting';
import { createPicture, type Picture } from './picture-source';
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

interface Shown {
  readonly picture: Picture;
  readonly kind: PublicPage['kind'];
}

/** A picture of a genuine specimen: painted once for its place, lit anew whenever the light or the tilt changes. */
export function SpecimenPicture({ examiner, modelCode, seed, page, light, tilt }: SpecimenPictureProps) {
  const { t } = useTranslation('examination');
  const holder = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const { xDeg, yDeg } = tilt;
  const wanted = useMemo(
    (): Lighting => ({ ...RESTING_LIGHT, light, tiltXDeg: xDeg, tiltYDeg: yDeg }),
    [light, xDeg, yDeg],
  );
  /** What is on the canvas, or will be when it comes. */
  const lit = useRef(wanted);

  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    let open = true;
    let picture: Picture | null = null;
    paintOnce(examiner, { modelCode, seed, page }, element, lit.current)
      .then((painted) => {
        picture = painted.picture;
        if (!open) {
          picture.dispose();
          return;
        }
        picture.canvas.className = styles.still ?? '';
        element.replaceChildren(picture.canvas);
        performance.mark('loupe:specimen-interactive');
        setShown(painted);
      })
      // Without a picture its place stays as it is; the screen around it says what it has to say.
      .catch(() => undefined);
    return () => {
      open = false;
      picture?.dispose();
      element.replaceChildren();
      setShown(null);
    };
  }, [examiner, modelCode, seed, page]);

  useEffect(() => {
    if (!shown) return;
    if (lit.current !== wanted) shown.picture.light(wanted, 1);
    lit.current = wanted;
  }, [shown, wanted]);

  const label = shown
    ? t('page.label', { page: t(`page.kind.${shown.kind}`), light: t(`light.${light}.name`) })
    : t('page.coming');
  return <div ref={holder} className={styles.holder} role="img" aria-label={label} />;
}

async function paintOnce(
  examiner: Examiner,
  { modelCode, seed, page }: Pick<SpecimenPictureProps, 'modelCode' | 'seed' | 'page'>,
  element: HTMLElement,
  lighting: Lighting,
): Promise<Shown> {
  const specimen = await examiner.openReference(modelCode, seed);
  try {
    const shown = specimen.pages.find(({ id }) => id === page) ?? specimen.pages[0];
    if (!shown) throw new RangeError('A specimen has pages');
    element.style.aspectRatio = `${shown.widthMm} / ${shown.heightMm}`;
    // In plain arithmetic: starting the graphics processor for one small picture takes longer than lighting it.
    const picture = createPicture(examiner, { specimen, version: 'specimen', page: shown.id }, 'plain');
    const pxPerMm = (element.clientWidth * Math.min(2, window.devicePixelRatio || 1)) / shown.widthMm;
    const size = { widthPx: Math.round(shown.widthMm * pxPerMm), heightPx: Math.round(shown.heightMm * pxPerMm) };
    const commit = await picture.load({ originMm: { x: 0, y: 0 }, pxPerMm, ...size }, lighting);
    commit();
    return { picture, kind: shown.kind };
  } finally {
    await examiner.close(specimen.handle);
  }
}
