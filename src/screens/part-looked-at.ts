import { type BoxMm, boundsOf } from '@/core/kernel/geometry';
import type { LessonSpecimen } from '@/core/learning/lesson';
import type { PublicPage } from '@/examiner/contract';
import type { TeachingSpecimen } from '@/examiner/teaching-contract';
import { DETAIL_ASPECT, partAround, tellingBox, wholePage } from '@/table/view/teaching/shot';

/** Where a lesson looks on a specimen: the page, the part of it that is shown (null for the whole), and a part for a still picture. */
export interface PartLookedAt {
  readonly page: PublicPage;
  readonly part: BoxMm | null;
  readonly picture: BoxMm;
}

/** Finds what a lesson looks at; the whole page where it is not there, and null where there is no page at all. */
export function partLookedAt(teaching: TeachingSpecimen, { page: id, look }: LessonSpecimen): PartLookedAt | null {
  const named = teaching.specimen.pages.filter((page) => id === null || page.id === id);
  const pages = named.length > 0 ? named : teaching.specimen.pages;
  for (const page of pages) {
    const box = look && boxOn(teaching, page, look);
    if (!box) continue;
    const part = 'box' in look ? box : partAround(box, page, DETAIL_ASPECT);
    return { page, part, picture: part };
  }
  const [first] = pages;
  return first ? { page: first, part: null, picture: wholePage(first) } : null;
}

function boxOn({ elements, evidence }: TeachingSpecimen, page: PublicPage, look: NonNullable<LessonSpecimen['look']>) {
  if ('box' in look) return look.box;
  if ('feature' in look) {
    return tellingBox(elements.filter((element) => element.page === page.id && element.kind === look.feature));
  }
  for (const { sign, target } of evidence) {
    if (sign === look.sign && target.kind === 'page' && target.page === page.id) return boundsOf(target.region);
  }
  return null;
}
