import type { PrintedBesideSeal } from '@/core/seal/compare-seal';
import type { PublicPage } from '@/examiner/contract';

/** Gathers from all pages of a document what a seal on one of them repeats. */
export function printedBesideSeal(pages: readonly PublicPage[], documentIndex: number): PrintedBesideSeal {
  const own = pages.filter((page) => page.documentIndex === documentIndex);
  const texts = own.flatMap((page) => page.texts);
  const textOf = (field: string) => texts.find((text) => text.field === field)?.text ?? null;
  return {
    mrz: own.find(({ mrz }) => mrz !== null)?.mrz ?? null,
    passportNumber: textOf('passportNumber'),
    entries: textOf('visaEntries'),
    stay: textOf('visaStay'),
  };
}
