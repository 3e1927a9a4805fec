/** Decoded pictures of one specimen; the few last used are kept, since each takes up to 64 MB. */
export interface PictureCache {
  /** Gives the decoded working copy; rejects where it is not in storage. It belongs to the cache: do not close it. */
  bitmapOf(picture: string): Promise<ImageBitmap>;
  close(): void;
}

const KEPT = 3;

/** Makes a cache over a way to read pictures. */
export function pictureCache(read: (picture: string) => Promise<Blob | null>): PictureCache {
  const bitmaps = new Map<string, Promise<ImageBitmap>>();

  async function load(picture: string): Promise<ImageBitmap> {
    const blob = await read(picture);
    if (!blob) throw new Error('A picture of this specimen is not in storage');
    return createImageBitmap(blob);
  }

  function drop(picture: string): void {
    const bitmap = bitmaps.get(picture);
    bitmaps.delete(picture);
    bitmap?.then((decoded) => decoded.close()).catch(() => undefined);
  }

  return {
    bitmapOf(picture) {
      const known = bitmaps.get(picture) ?? load(picture);
      bitmaps.delete(picture);
      bitmaps.set(picture, known);
      known.catch(() => {
        if (bitmaps.get(picture) === known) bitmaps.delete(picture);
      });
      for (const oldest of bitmaps.keys()) {
        if (bitmaps.size <= KEPT) break;
        drop(oldest);
      }
      return known;
    },
    close() {
      for (const picture of bitmaps.keys()) drop(picture);
    },
  };
}
