import { useEffect, useRef, useState } from 'react';
import type { Viewport } from '@/artwork/plates';
import type { Examiner, PublicSpecimen } from '@/examiner/contract';
import { classNames } from '@/ui/class-names';
import { clipToPage } from '../clip-to-page';
import { createPicture } from '../picture-source';
import { screenDensity } from '../screen-density';
import { createTurns } from './in-turn';
import type { Shot } from './shot';
import styles from './still-picture.module.css';

interface StillPictureProps {
  readonly examiner: Examiner;
  /** A specimen that stays open while it is shown. */
  readonly specimen: PublicSpecimen;
  readonly shot: Shot;
  /** What is to be seen, for those who cannot see it. */
  readonly label: string;
  readonly round?: boolean;
}

/** Pictures begin to be painted when they are this near to the screen. */
const NEAR = '240px';

/** Never more pixels of one picture than this. */
const MOST_PX = 1_400_000;

const turns = createTurns();

/** A picture of a part of a page under one light: painted when it comes near, then only shown. */
export function StillPicture({ examiner, specimen, shot, label, round = false }: StillPictureProps) {
  const holder = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [state, setState] = useState<'coming' | 'shown' | 'failed'>('coming');
  const wanted = JSON.stringify(shot);

  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    const order: Shot = JSON.parse(wanted);
    let open = true;
    const paint = async () => {
      try {
        const target = canvas.current;
        if (target) await takeShot(examiner, specimen, order, target);
        if (open) setState('shown');
      } catch {
        if (open) setState('failed');
      }
    };
    const stopWaiting = whenNear(element, () => turns.take(paint, () => open));
    return () => {
      open = false;
      stopWaiting();
    };
  }, [examiner, specimen, wanted]);

  return (
    <div
      ref={holder}
      className={classNames(styles.holder, round && styles.round)}
      style={{ aspectRatio: `${shot.part.width} / ${shot.part.height}` }}
      role="img"
      aria-label={label}
      data-picture={state}
    >
      <canvas ref={canvas} className={styles.canvas} />
    </div>
  );
}

async function takeShot(
  examiner: Examiner,
  specimen: PublicSpecimen,
  { page, version, part, lighting }: Shot,
  target: HTMLCanvasElement,
): Promise<void> {
  // In plain arithmetic: a browser has few graphics contexts, and a page of the library has many pictures.
  const picture = createPicture(examiner, { specimen, version, page: page.id }, 'plain');
  try {
    const commit = await picture.load(viewportOf(part, target.clientWidth), lighting);
    commit();
    target.width = picture.canvas.width;
    target.height = picture.canvas.height;
    target.getContext('2d')?.drawImage(picture.canvas, 0, 0);
    target.style.clipPath = clipToPage(page, part);
  } finally {
    picture.dispose();
  }
}

function viewportOf(part: Shot['part'], widthPx: number): Viewport {
  const asked = (Math.max(1, widthPx) * screenDensity()) / part.width;
  const pxPerMm = Math.min(asked, Math.sqrt(MOST_PX / (part.width * part.height)));
  return {
    originMm: { x: part.x, y: part.y },
    pxPerMm,
    widthPx: Math.max(1, Math.round(part.width * pxPerMm)),
    heightPx: Math.max(1, Math.round(part.height * pxPerMm)),
  };
}

/** Calls once when an element comes near the screen; at once where the browser cannot tell. */
function whenNear(element: HTMLElement, near: () => void): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    near();
    return () => undefined;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      near();
    },
    { rootMargin: NEAR },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
