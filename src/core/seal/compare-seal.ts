import { readEntries, readSealNumber, readStay } from './printed-values';
import type { SealFeature, SealReading } from './seal-reading';

/** What is printed on the document that bears the seal, as read from its pages; null is what it does not print. */
export interface PrintedBesideSeal {
  readonly mrz: readonly string[] | null;
  readonly passportNumber: string | null;
  readonly entries: string | null;
  readonly stay: string | null;
}

/**
 * One thing that a seal says beside what the page says. `line` is the line of the machine readable zone from 0 on, null for
 * what is none; `page` is null, and `agrees` with it, where the page does not print it.
 */
export interface SealComparison {
  readonly feature: SealFeature['name'];
  readonly line: number | null;
  readonly seal: string;
  readonly page: string | null;
  readonly agrees: boolean | null;
}

/** Compares every feature of a seal with the page; what a seal cuts off a line is not compared. */
export function compareSealWithPage(reading: SealReading, page: PrintedBesideSeal): readonly SealComparison[] {
  return reading.features.flatMap((feature) => compareFeature(feature, page));
}

function compareFeature(feature: SealFeature, page: PrintedBesideSeal): readonly SealComparison[] {
  switch (feature.name) {
    case 'mrz':
      return feature.lines.map((seal, line) => {
        const printed = page.mrz?.[line] ?? null;
        return { ...compared('mrz', seal, printed, printed?.slice(0, seal.length) ?? null), line };
      });
    case 'passportNumber':
      return [compared('passportNumber', feature.text, page.passportNumber, readSealNumber(page.passportNumber ?? ''))];
    case 'entries':
      return [compared('entries', String(feature.count), page.entries, String(readEntries(page.entries ?? '')))];
    case 'stay': {
      const { days, months, years } = feature.stay;
      // Only days are printed as a number; what is written otherwise is for the reader to compare.
      const isInDays = months === 0 && years === 0 && days > 0;
      const printed = String(readStay(page.stay ?? '').days);
      return [compared('stay', String(days), isInDays ? page.stay : null, printed)];
    }
  }
}

function compared(
  feature: SealFeature['name'],
  seal: string,
  page: string | null,
  pageAsSealed: string | null,
): SealComparison {
  return { feature, line: null, seal, page, agrees: page === null ? null : seal === pageAsSealed };
}
