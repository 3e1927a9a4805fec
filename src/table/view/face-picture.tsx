import { useEffect, useRef } from 'react';
import styles from './face-picture.module.css';

interface FacePictureProps {
  /** Asked once; the picture is closed when it has been drawn. */
  readonly bitmap: () => Promise<ImageBitmap | null>;
  readonly label: string;
  readonly hidden: boolean;
}

/** A face at the size of those beside it, with its name below. */
export function FacePicture({ bitmap, label, hidden }: FacePictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const ask = useRef(bitmap);
  useEffect(() => {
    let open = true;
    void ask.current().then(
      (face) => {
        const element = canvas.current;
        if (open && face && element) {
          element.width = face.width;
          element.height = face.height;
          element.getContext('2d')?.drawImage(face, 0, 0);
        }
        face?.close();
      },
      () => undefined,
    );
    return () => {
      open = false;
    };
  }, []);
  return (
    <figure className={styles.face} hidden={hidden}>
      <canvas ref={canvas} role="img" aria-label={label} />
      <figcaption>{label}</figcaption>
    </figure>
  );
}
