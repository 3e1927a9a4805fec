import { ANNOTATION_CONTEXT, LOUPE_CONTEXT } from '@/interop/annotations/annotation-page';
import type { PackPicture, PackRecord } from '@/state/pack-port';

/** Makes an own specimen with one photograph; `day` of March 2026 is when it was added. */
export function aPack(id: string, day = 1): PackRecord {
  return {
    specimen: {
      id,
      title: 'A visa sticker',
      provenance: { source: 'Training collection', licence: 'Internal use' },
      photographs: [
        { picture: 'white', light: 'white', sizePx: { width: 800, height: 600 }, alignment: { kind: 'same-frame' } },
      ],
      scale: { kind: 'width', widthMm: 120 },
      added: { year: 2026, month: 3, day },
    },
    key: {
      truth: { kind: 'fraudulent', category: '3a' },
      annotations: {
        '@context': [ANNOTATION_CONTEXT, LOUPE_CONTEXT],
        id: `urn:loupe:${id}`,
        type: 'AnnotationPage',
        'loupe:widthPx': 800,
        'loupe:heightPx': 600,
        'loupe:pxPerMm': 6.5,
        items: [],
      },
    },
  };
}

/** Makes a picture whose blobs hold words. */
export function aPicture(id: string, word: string): PackPicture {
  return {
    id,
    original: new Blob([`original ${word}`], { type: 'image/png' }),
    working: new Blob([`working ${word}`], { type: 'image/webp' }),
  };
}
