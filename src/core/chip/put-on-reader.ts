import type { Presentation } from '@/core/document/document';
import { buildChip, type ChipOrder } from './build-chip';
import type { StatePki } from './pki/state-pki';
import { trustListOf } from './pki/trust-list';
import { type ChipReading, readChip } from './read-chip';

/** Finds the document of a presentation that has a chip, or undefined. */
export function documentWithChip({ documents }: Presentation): Presentation['documents'][number] | undefined {
  return documents.find((document) => document.chip !== null);
}

/**
 * Puts the document with a chip on a reader that knows the certificates of its State, on the day of the examination;
 * null where no document has a chip. The key comes from the zone as it is printed.
 */
export function putOnReader(
  presentation: Presentation,
  pki: StatePki,
  pictureOf: ChipOrder['pictureOf'],
): ChipReading | null {
  const document = documentWithChip(presentation);
  if (!document?.chip) return null;
  const { chip } = document;
  const zone = document.pages.flatMap((page) => page.elements).find((element) => element.kind === 'mrz-print');
  return readChip(
    { files: buildChip({ chip, pki, pictureOf }), opensWith: chip.opensWith, answers: chip.answers },
    {
      printedMrz: zone?.kind === 'mrz-print' ? zone.lines : [],
      trust: trustListOf(pki, presentation.examined),
      day: presentation.examined,
    },
  );
}

/** Lists the portraits whose pictures must be at hand before a chip can be built. */
export function portraitsOfChip(presentation: Presentation): readonly { identity: string; capture: string }[] {
  const chip = documentWithChip(presentation)?.chip;
  return chip ? [chip.data.portrait, chip.signed.portrait] : [];
}
