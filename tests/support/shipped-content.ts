import { shippedContent } from '@/cli/shipped-content';
import type { SpecimenContent } from '@/core/fraud/make-specimen';

let read: SpecimenContent | null = null;

/** Gives all shipped content, read from the disk once. */
export function readShippedContent(): SpecimenContent {
  read ??= shippedContent();
  return read;
}
