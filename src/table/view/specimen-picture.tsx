import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Light } from '@/core/document/optics';
import { wholePageAt } from '@/core/document/whole-page';
import type { Examiner, PublicPage } from '@/examiner/contract';
import type { PaintedSpecimen } from '@/examiner/painted-specimen';
import { type Lighting, RESTING_LIGHT } from '@/table/light/lighting';
import { clipToPage } from './clip-to-page';
import { createPicture, type Picture } from './picture-source';
import { screenDensity } from './screen-density';
import styles from './specimen-picture.module.css';
import { wholePage } from './teaching/shot';
import { usePageName } from './use-page-name';

interface SpecimenPictureProps {
  readonly examiner: Examiner;
  /** A specimen that stays open while it is shown; its first page is seen. */
  readonly specimen: Promise<PaintedSpecimen>;
  readonly light: Light;
}

interface Shown {
  readonly picture: Picture;
  readonly page: PublicPage;
}

/** Share of the pixels' width and height that is lit for the first look; all of them follow at once. */
const FIRST_LOOK = 0.5;

/** A picture of a specimen: lit from the plates that are there already, painted for its place, lit anew whenever the light changes. */
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

    async function show(place: HTMLElement): Promise<void> {
      const painted = await specimen;
      const { page } = painted;
      place.style.aspectRatio = `${page.widthMm} / ${page.heightMm}`;
      const made = createPicture(withPlates(examiner, painted), subjectOf(painted), 'plain');
      picture = made;
      const commit = await made.load(painted.viewport, lightingOf(lit.current), FIRST_LOOK);
      if (!open) return made.dispose();
      commit();
      made.canvas.className = styles.still ?? '';
      made.canvas.style.clipPath = clipToPage(page, wholePage(page));
      place.replaceChildren(made.canvas);
      performance.mark('loupe:specimen-interactive');
      setShown({ picture: made, page });
      await nextFrame();
      const lighting = lightingOf(lit.current);
      const pxPerMm = (place.clientWidth * screenDensity()) / page.widthMm;
      const sharpen = await made.load(wholePageAt(page, pxPerMm), lighting);
      if (!open) return;
      sharpen();
      place.dataset.sharp = '';
      if (lit.current !== lighting.light) made.light(lightingOf(lit.current), 1);
    }

    // Without a picture its place stays as it is; the screen around it says what it has to say.
    show(element).catch(() => undefined);
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

function subjectOf({ specimen, page }: PaintedSpecimen) {
  return { specimen, version: 'specimen', page: page.id } as const;
}

/** An examiner that need not paint again what was painted already. */
function withPlates(examiner: Examiner, { viewport, plates }: PaintedSpecimen): Pick<Examiner, 'paint' | 'photograph'> {
  return {
    paint: (request) =>
      request.viewport.widthPx === viewport.widthPx ? Promise.resolve(plates) : examiner.paint(request),
    photograph: examiner.photograph,
  };
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
