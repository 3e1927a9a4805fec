import type { SpecimenFont } from '@/artwork/faces';

/** Loads font files into the worker; those that it has are not fetched again. */
export type LoadFonts = (fonts: readonly SpecimenFont[]) => Promise<void>;

/** Gives the loader of font files, which lie in `fonts/specimen/` below the app's address. */
export function createFontLoader(baseUrl: string): LoadFonts {
  const loading = new Map<string, Promise<void>>();

  function load(font: SpecimenFont): Promise<void> {
    const asked = loading.get(font.file) ?? fetchFont(font, baseUrl);
    loading.set(font.file, asked);
    // A file that could not be fetched is asked for again the next time.
    asked.catch(() => loading.delete(font.file));
    return asked;
  }

  return async (fonts) => {
    await Promise.all(fonts.map(load));
  };
}

async function fetchFont({ family, weight, file }: SpecimenFont, baseUrl: string): Promise<void> {
  const fonts = workerFonts();
  const address = new URL(`fonts/specimen/${file}`, baseUrl).href;
  const face = new FontFace(family, `url(${address})`, { weight: String(weight) });
  fonts.add(await face.load());
}

function workerFonts(): FontFaceSet {
  const scope: object = globalThis;
  if ('fonts' in scope && scope.fonts instanceof FontFaceSet) return scope.fonts;
  throw new Error('This browser cannot load fonts in a worker');
}
