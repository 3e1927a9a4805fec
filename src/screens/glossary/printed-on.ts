import { type BoxMm, boundingBox } from '@/core/kernel/geometry';
import type { PublicPage, PublicSpecimen } from '@/examiner/contract';
import type { TeachingSpecimen } from '@/examiner/teaching-contract';
import { fieldIn, partAround } from '@/table/view/teaching/shot';
import type { TermPicture } from './term-pictures';

/** So much of the line is shown around a few characters, in millimetres. */
const FEW_MM = 30;

/** A picture of something printed. */
export type PrintedPicture = Extract<TermPicture, { show: 'fields' | 'mrz' }>;

/** Where something printed lies, and what it says. */
export interface PrintedPart {
  readonly page: PublicPage;
  readonly part: BoxMm;
  readonly text: string;
}

/** Finds printed data, or characters of the machine readable zone, on the first page of a specimen that bears them. */
export function printedOn(teaching: TeachingSpecimen, picture: PrintedPicture): PrintedPart | null {
  return picture.show === 'mrz' ? charactersOn(teaching, picture) : fieldsOn(teaching.specimen, picture);
}

function charactersOn(
  { specimen, elements }: TeachingSpecimen,
  { line, characters }: Extract<PrintedPicture, { show: 'mrz' }>,
): PrintedPart | null {
  const page = specimen.pages.find(({ mrz }) => mrz !== null);
  const zone = elements.find(({ page: id, kind }) => id === page?.id && kind === 'mrz-print');
  const text = page?.mrz?.[line];
  const match = text === undefined ? null : new RegExp(characters).exec(text);
  if (!page?.mrz || !zone || text === undefined || !match) return null;
  const [pitchMm, lineMm] = [zone.box.width / text.length, zone.box.height / page.mrz.length];
  const box = {
    x: zone.box.x + match.index * pitchMm,
    y: zone.box.y + line * lineMm,
    width: match[0].length * pitchMm,
    height: lineMm,
  };
  const part = box.width > FEW_MM ? partAround(box, page) : fieldIn(box, page, FEW_MM);
  return { page, part, text: match[0] };
}

function fieldsOn(
  { pages }: PublicSpecimen,
  { fields }: Extract<PrintedPicture, { show: 'fields' }>,
): PrintedPart | null {
  for (const page of pages) {
    const printed = fields.flatMap((field) => page.texts.find((text) => text.field === field) ?? []);
    if (printed.length === fields.length)
      return {
        page,
        part: partAround(boundingBox(printed.map(({ box }) => box)), page),
        text: printed.map(({ text }) => text).join(' · '),
      };
  }
  return null;
}
