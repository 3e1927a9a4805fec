import type { PageKind } from '@/core/document/model';
import { ageInYears } from '@/core/kernel/plain-date';
import type { PublicSpecimen } from '@/examiner/contract';
import { publicHalf } from '@/examiner/public-half';
import type { PlannedSpecimen } from './planned-specimens';
import { CONTENT } from './sources';

const STATEMENTS = ['tourism', 'family-visit', 'business', 'study', 'transit', 'returning-home', 'application'].map(
  (name) => `statement-${name}`,
);
/** Stamps and observations are there to be read and counted: what officers wrote is content, and no slip of ours. */
const WRITTEN_ON: readonly PageKind[] = ['visa', 'endorsement'];

/** The public half without the handle, which counts what was opened. */
export type Public = Omit<PublicSpecimen, 'handle'>;

/** Everything about a specimen that could be noticed without examining it, as numbers. */
export function metadataOf({ specimen, seed, index }: PlannedSpecimen): readonly number[] {
  const half = publicHalf(specimen.presentation);
  const holder = specimen.twin.documents[0]?.holder;
  const face = (id: string | undefined) => CONTENT.faces.identities.find((identity) => identity.id === id);
  const printed = unstamped(half);
  const texts = printed.pages.flatMap((page) => page.texts);
  return [
    JSON.stringify(structureOf(printed)).length,
    JSON.stringify(Object.keys(half)).length,
    half.pages.length,
    texts.length,
    half.pages.reduce((sum, page) => sum + page.widthMm * page.heightMm, 0),
    half.pages.filter((page) => page.mrz).length,
    index,
    seed % 2,
    seed / 2 ** 31,
    half.bearer.hasFace ? 1 : 0,
    ...STATEMENTS.map((code) => (half.bearer.statement.code === code ? 1 : 0)),
    ...CONTENT.models.map((model) => (half.modelCodes.includes(model.code) ? 1 : 0)),
    ...CONTENT.states.map((state) => (half.state === state.code ? 1 : 0)),
    half.examined.year * 12 + half.examined.month,
    half.examined.day,
    holder?.sex === 'F' ? 1 : 0,
    holder ? ageInYears(holder.birth, half.examined) : 0,
    face(holder?.face)?.skinTone ?? 0,
    face(half.bearer.hasFace ? (specimen.presentation.bearer.face?.identity ?? '') : '')?.skinTone ?? 0,
    textLength(texts, ['givenNames', 'birthPlace', 'authority', 'childName', 'addressLine']),
  ];
}

/** Takes the writing of the pages for stamps out of a public half. */
export function unstamped(half: Public): Public {
  return { ...half, pages: half.pages.map((page) => (WRITTEN_ON.includes(page.kind) ? { ...page, texts: [] } : page)) };
}

/** Gives the public half without its words. */
export function structureOf(half: Public): unknown {
  return {
    ...half,
    pages: half.pages.map((page) => ({
      ...page,
      texts: page.texts.map(({ field, box }) => ({ field, box })),
      mrz: page.mrz?.map((line) => line.length) ?? null,
    })),
  };
}

function textLength(texts: Public['pages'][number]['texts'], fields: readonly string[]): number {
  return texts
    .filter(({ field }) => field !== null && fields.includes(field))
    .reduce((sum, { text }) => sum + text.length, 0);
}
