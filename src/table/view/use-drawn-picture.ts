import { type RefObject, useEffect, useRef } from 'react';

/**
 * Draws a picture on a canvas at its own size, and closes it. Give the reference to the element.
 *
 * @param ask asked once, and again when it is another function; a picture that comes too late is closed undrawn
 */
export function useDrawnPicture(ask: () => Promise<ImageBitmap | null>): RefObject<HTMLCanvasElement | null> {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let open = true;
    ask().then(
      (picture) => {
        const element = canvas.current;
        if (open && picture && element) {
          element.width = picture.width;
          element.height = picture.height;
          element.getContext('2d')?.drawImage(picture, 0, 0);
        }
        picture?.close();
      },
      () => undefined,
    );
    return () => {
      open = false;
    };
  }, [ask]);
  return canvas;
}
