import type { Light } from '@/core/document/optics';
import { type BoxMm, boundsOf, growBox } from '@/core/kernel/geometry';
import type { TaskSheet } from '../task';
import type { TaskSource } from '../task-source';
import type { AuthoredPicture, LocalText } from './authored-task';

/** Where a picture is taken: the sheet by its place on the table, the page of it, and a part of the page; null is all of it. */
export interface PlacedPicture {
  readonly specimen: number;
  readonly page: string;
  readonly part: BoxMm | null;
}

/** A picture that an author asked for, with what it shows in words. */
interface Asked {
  readonly made: AuthoredPicture;
  readonly alt: LocalText;
}

type Placed = PlacedPicture & { readonly light: Light; readonly alt: LocalText };

/** Room around the place of a sign, in millimetres. */
const MARGIN_MM = 3;

/**
 * Lays the sheets of pictures on the table. What was done to them stays with the examiner: a picture is named by its place
 * alone, so nothing about it can be read off before the answer.
 */
export async function placePictures(
  asked: readonly (Asked | null)[],
  source: TaskSource,
): Promise<{ readonly sheets: readonly TaskSheet[]; readonly placed: readonly (Placed | null)[] }> {
  const sheets: TaskSheet[] = [];
  const placed: (Placed | null)[] = [];
  for (const picture of asked) {
    if (!picture) {
      placed.push(null);
      continue;
    }
    const { sheet, page, part } = await lay(picture.made, source);
    placed.push({ specimen: sheets.length, page, part, light: picture.made.light, alt: picture.alt });
    sheets.push(sheet);
  }
  return { sheets, placed };
}

async function lay(
  made: AuthoredPicture,
  source: TaskSource,
): Promise<{ readonly sheet: TaskSheet; readonly page: string; readonly part: BoxMm | null }> {
  if (made.kind === 'technique') {
    const presentation = await source.technique(made.technique);
    const page = presentation.documents[0]?.pages[0]?.id ?? '';
    return { sheet: { kind: 'sheet', presentation }, page, part: TECHNIQUE_PART };
  }
  const { model, seed, intervention, subtlety, sign, whole } = made;
  const { presentation, evidence } = await source.specimen({
    modelSet: [model],
    seed,
    interventions: [{ name: intervention, subtlety }],
  });
  const target = evidence.find((piece) => piece.sign === sign && piece.target.kind === 'page')?.target;
  if (target?.kind !== 'page') throw new RangeError(`The picture shows no ${sign}`);
  // A plain sheet: a question about a picture judges no document.
  const sheet: TaskSheet = { kind: 'sheet', presentation };
  return { sheet, page: target.page, part: whole ? null : growBox(boundsOf(target.region), MARGIN_MM) };
}

/** The part of a sample sheet on which a technique shows at ten times its size, in millimetres. */
const TECHNIQUE_PART: BoxMm = { x: 0.5, y: 1.4, width: 3.4, height: 2.4 };
