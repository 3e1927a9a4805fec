import type { Presentation } from '@/core/document/document';
import type { InterventionName } from '@/core/fraud/intervention';
import type { MadeTask } from '../task';
import type { TaskSource, TaskSpecimen } from '../task-source';
import { drawZoned } from './draw-zoned';
import type { MrzParams, MrzShape } from './mrz-task';
import { comparedIn, differingSince, type ZoneAndPage } from './zone-and-page';
import { zoneOf } from './zone-of';

/** Half the zones agree with their page, some of them with a name that is oddly written. */
const DEEDS: readonly (InterventionName | null)[] = [null, 'long-name', 'mrz-altered', 'biodata-altered'];

/** Lays a page on the table whose zone says something else, or the same. */
export async function makeAgainstPage(params: MrzParams, source: TaskSource): Promise<MadeTask<MrzShape>> {
  const specimen = await drawZoned(params, DEEDS, source, hasWhatItClaims);
  const zone = zoneOf(specimen.presentation);
  const now = zoneAndPage(specimen.presentation);
  if (!zone || !now) throw new RangeError('This document has no machine readable zone');
  return {
    shown: { variant: 'against-page', page: zone.on.id, lines: now.lines },
    key: {
      variant: 'against-page',
      isFraudulent: specimen.category !== 'none',
      differing: differingIn(specimen),
      fields: comparedIn(now),
      evidence: specimen.evidence.filter(({ sign }) => sign === 'mrz-differs-from-page' || sign === 'name-truncated'),
    },
    sheets: [{ kind: 'specimen', specimen }],
  };
}

/** A fraud has to show in the comparison, and what is genuine must not. */
function hasWhatItClaims(specimen: TaskSpecimen): boolean {
  return specimen.category === 'none' || differingIn(specimen).length > 0;
}

function differingIn({ presentation, twin, category }: TaskSpecimen) {
  const issued = zoneAndPage(twin);
  const now = zoneAndPage(presentation);
  return issued && now && category !== 'none' ? differingSince(issued, now) : [];
}

function zoneAndPage(presentation: Presentation): ZoneAndPage | null {
  const zone = zoneOf(presentation);
  const document = zone && presentation.documents[zone.document];
  return zone && document ? { lines: zone.element.lines, fields: document.fields } : null;
}
