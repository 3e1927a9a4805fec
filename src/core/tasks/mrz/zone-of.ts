import type { Presentation } from '@/core/document/document';
import { BORDER_KINDS } from '@/core/document/document-kind';
import type { ElementOf } from '@/core/document/element';
import { type Located, locateAll, ofKind } from '@/core/fraud/locate';

/** Finds the first machine readable zone of the documents shown at a border. */
export function zoneOf(presentation: Presentation): Located<ElementOf<'mrz-print'>> | undefined {
  return ofKind(locateAll(presentation, BORDER_KINDS), 'mrz-print')[0];
}

/** Gives the zone of documents that have one. Throws a RangeError for others. */
export function linesOf(presentation: Presentation): readonly string[] {
  const zone = zoneOf(presentation);
  if (!zone) throw new RangeError('This document has no machine readable zone');
  return zone.element.lines;
}
