import { useState } from 'react';
import styles from './face-picture.module.css';
import { useDrawnPicture } from './use-drawn-picture';

interface FacePictureProps {
  /** Asked once; the picture is closed when it has been drawn. */
  readonly bitmap: () => Promise<ImageBitmap | null>;
  readonly label: string;
  readonly hidden: boolean;
}

/** A face at the size of those beside it, with its name below. */
export function FacePicture({ bitmap, label, hidden }: FacePictureProps) {
  const [ask] = useState(() => bitmap);
  const canvas = useDrawnPicture(ask);
  return (
    <figure className={styles.face} hidden={hidden}>
      <canvas ref={canvas} role="img" aria-label={label} />
      <figcaption>{label}</figcaption>
    </figure>
  );
}
