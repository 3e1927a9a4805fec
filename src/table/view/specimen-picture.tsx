import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Light } from '@/core/document/optics';
import type { Examiner, PublicPage, PublicSpecimen } from '@/examiner/contract';
import { type Lighting, RESTING_LIGHT } from '@/table/light/lighting';
import { clipToPage } from './clip-to-page';
import { createPicture, type Picture } from './picture-source';
import styles from './specimen-picture.module.css';
import { wholePage } from './teaching/shot';
import { usePageName } from './use-page-name';

interface SpecimenPictureProps {
  readonly examiner: Examiner;
  /** A specimen that stays open while it is shown; its first page is seen. */
  readonly specimen: Promise<PublicSpecimen>;
  readonly light: Light;
}

interface Shown {
  readonly picture: Picture;
  readonly page: PublicPage;
}

/** A picture of a specimen: painted once for its place, lit anew whenever the light changes. */
export function SpecimenPicture({ examiner, specimen, light }: SpecimenPictureProps) {
  const { t } = useTranslation('examination');
  const nameOf = usePageName();
  const holder = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  /** What is on the canvas, or will be when it comes. */
  const lit = useRef(light);

  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    let open = true;
    let picture: Picture | null = null;
    paintOnce(examiner, specimen, element, lightingOf(lit.current))
      .then((painted) => {
        picture = painted.picture;
        if (!open) {
          picture.dispose();
          return;
        }
        picture.canvas.className = styles.still ?? '';
        picture.canvas.style.clipPath = clipToPage(painted.page, wholePage(painted.page));
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
  }, [examiner, specimen]);

  useEffect(() => {
    if (!shown) return;
    if (lit.current !== light) shown.picture.light(lightingOf(light), 1);
    lit.current = light;
  }, [shown, light]);

  const label = shown
    ? t('page.label', { page: nameOf(shown.page), light: t(`light.${light}.name`) })
    : t('page.coming');
  return <div ref={holder} className={styles.holder} role="img" aria-label={label} />;
}

function lightingOf(light: Light): Lighting {
  return { ...RESTING_LIGHT, light };
}

async function paintOnce(
  examiner: Examiner,
  opened: Promise<PublicSpecimen>,
  element: HTMLElement,
  lighting: Lighting,
): Promise<Shown> {
  const specimen = await opened;
  const [page] = specimen.pages;
  if (!page) throw new RangeError('A specimen has pages');
  element.style.aspectRatio = `${page.widthMm} / ${page.heightMm}`;
  // In plain arithmetic: starting the graphics processor for one small picture takes longer than lighting it.
  const picture = createPicture(examiner, { specimen, version: 'specimen', page: page.id }, 'plain');
  const pxPerMm = (element.clientWidth * Math.min(2, window.devicePixelRatio || 1)) / page.widthMm;
  const size = { widthPx: Math.round(page.widthMm * pxPerMm), heightPx: Math.round(page.heightMm * pxPerMm) };
  const commit = await picture.load({ originMm: { x: 0, y: 0 }, pxPerMm, ...size }, lighting);
  commit();
  return { picture, page };
}
