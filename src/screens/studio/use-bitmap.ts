import { useEffect, useState } from 'react';
import type { PackPort } from '@/state/pack-port';

/** Decodes the working copy of a stored picture, at most `maxWidth` pixels wide where given; null until it is there. */
export function useBitmap(
  packs: PackPort,
  specimen: string,
  picture: string | null,
  maxWidth?: number,
): ImageBitmap | null {
  const [bitmap, setBitmap] = useState<ImageBitmap | null>(null);
  useEffect(() => {
    let gone = false;
    let decoded: ImageBitmap | null = null;
    async function load(id: string) {
      const stored = await packs.picture(specimen, id);
      if (gone || !stored.ok || !stored.value) return;
      const made = await createImageBitmap(
        stored.value,
        maxWidth ? { resizeWidth: maxWidth, resizeQuality: 'medium' } : {},
      );
      if (gone) return made.close();
      decoded = made;
      setBitmap(made);
    }
    // A copy that cannot be decoded leaves its empty place; the picture itself is untouched in storage.
    if (picture !== null) load(picture).catch(() => undefined);
    return () => {
      gone = true;
      setBitmap(null);
      decoded?.close();
    };
  }, [packs, specimen, picture, maxWidth]);
  return bitmap;
}
