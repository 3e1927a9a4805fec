import { SPECIMEN_FONTS } from '@/artwork/faces';

const FILES: ReadonlySet<string> = new Set([
  'specimen-sans-400.woff2',
  'specimen-sans-700.woff2',
  'specimen-display-700.woff2',
  'specimen-mono-400.woff2',
  'specimen-mono-700.woff2',
  'specimen-ocr-b-400.woff2',
]);

/** The fonts that the first page of the specimen that greets people is set in: they are fetched while it is made, but for the hand it is signed in, which depends on who signs. */
export const GREETING_FONTS = SPECIMEN_FONTS.filter(({ file }) => FILES.has(file));
