import { shippedPki } from '@/cli/shipped-pki';
import { documentWithChip, putOnReader } from '@/core/chip/put-on-reader';
import type { ChipReading } from '@/core/chip/read-chip';
import type { Presentation } from '@/core/document/document';
import { pictureOf } from './chips';

/** Reads the chip of a presentation, with a stand-in for each picture that names its capture; null without a chip. */
export function readSpecimenChip(presentation: Presentation): ChipReading | null {
  const document = documentWithChip(presentation);
  return document ? putOnReader(presentation, shippedPki(document.model.state), pictureOf) : null;
}
