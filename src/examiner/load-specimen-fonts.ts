import { SPECIMEN_FONTS } from '@/artwork/faces';

/** Loads the faces of the specimens into the worker from `fonts/specimen/` below the app's address. */
export async function loadSpecimenFonts(baseUrl: string): Promise<void> {
  const fonts = workerFonts();
  await Promise.all(
    SPECIMEN_FONTS.map(async ({ family, weight, file }) => {
      const face = new FontFace(family, `url(${new URL(`fonts/specimen/${file}`, baseUrl).href})`, {
        weight: String(weight),
      });
      fonts.add(await face.load());
    }),
  );
}

function workerFonts(): FontFaceSet {
  const scope: object = globalThis;
  if ('fonts' in scope && scope.fonts instanceof FontFaceSet) return scope.fonts;
  throw new Error('This browser cannot load fonts in a worker');
}
