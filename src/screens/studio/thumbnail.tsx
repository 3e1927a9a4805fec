import { useEffect, useRef } from 'react';
import type { PackPort } from '@/state/pack-port';
import styles from './thumbnail.module.css';
import { useBitmap } from './use-bitmap';

interface ThumbnailProps {
  readonly packs: PackPort;
  readonly specimen: string;
  readonly picture: string | null;
  readonly alt: string;
}

const WIDTH_PX = 480;

/** A small view of a stored picture; an empty sheet while there is none. */
export function Thumbnail({ packs, specimen, picture, alt }: ThumbnailProps) {
  const bitmap = useBitmap(packs, specimen, picture, WIDTH_PX);
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (bitmap) canvas.current?.getContext('2d')?.drawImage(bitmap, 0, 0);
  }, [bitmap]);
  return (
    <div className={styles.frame}>
      {bitmap && (
        <canvas
          ref={canvas}
          className={styles.picture}
          width={bitmap.width}
          height={bitmap.height}
          role="img"
          aria-label={alt}
        />
      )}
    </div>
  );
}
