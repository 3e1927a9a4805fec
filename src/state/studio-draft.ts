import type { PointPx } from '@/core/document/alignment';
import type { Light } from '@/core/document/optics';
import { PHOTOGRAPHED_PAGE, type PhotographedSpecimen, pxPerMmOf } from '@/core/document/photographed';
import type { Category, Fact, Sign } from '@/core/fraud/evidence';
import { FEATURE_OF_SIGN } from '@/core/fraud/feature-of-sign';
import {
  checkPhotographed,
  type DraftEvidence,
  type PhotographedProblem,
  type PhotographedTruth,
} from '@/core/fraud/photographed-key';
import type { AnnotationPage } from '@/interop/annotations/annotation-page';
import { fromAnnotationPage } from '@/interop/annotations/from-annotation-page';
import type { AnnotationProblem } from '@/interop/annotations/read-annotation';
import { type AnnotatedPicture, toAnnotationPage } from '@/interop/annotations/to-annotation-page';
import type { PackRecord } from './pack-port';

/** A region as its author draws it, in pixels of the first picture. `expected` and `found` are the author's own words. */
export interface DraftRegion {
  readonly id: string;
  readonly outline: readonly PointPx[];
  readonly sign: Sign | null;
  readonly category: Category;
  readonly lights: readonly Light[];
  readonly strength: DraftEvidence['strength'];
  readonly minMagnification: number;
  readonly expected: string;
  readonly found: string;
}

/** An own specimen in the editor: public half and key side by side, possibly unfinished. */
export interface StudioDraft {
  readonly specimen: PhotographedSpecimen;
  readonly truth: PhotographedTruth | null;
  readonly regions: readonly DraftRegion[];
}

/** Gives the draft as it is stored: public half, truth, and regions as Web Annotations. */
export function toRecord(draft: StudioDraft): PackRecord {
  return { specimen: draft.specimen, key: { truth: draft.truth, annotations: annotationsOf(draft) } };
}

/** Gives the stored specimen as a draft, with the records of its key that could not be read. */
export function toDraft(record: PackRecord): {
  readonly draft: StudioDraft;
  readonly failed: readonly AnnotationProblem[];
} {
  const { specimen, key } = record;
  const { regions, failed } = readRegions(key.annotations, specimen);
  return { draft: { specimen, truth: key.truth, regions }, failed };
}

/** Writes the regions of a draft as a W3C Web Annotation page. */
export function annotationsOf(draft: StudioDraft): AnnotationPage {
  return toAnnotationPage(evidenceOf(draft), annotatedPicture(draft.specimen));
}

/** Reads an annotation page onto the first picture of a specimen; a page that cannot be read at all gives one problem and no region. */
export function readRegions(
  page: unknown,
  specimen: PhotographedSpecimen,
): { readonly regions: readonly DraftRegion[]; readonly failed: readonly AnnotationProblem[] } {
  const picture = annotatedPicture(specimen);
  const read = fromAnnotationPage(page, { ...picture, page: PHOTOGRAPHED_PAGE });
  if (!read.ok) return { regions: [], failed: [read.problem] };
  const regions: DraftRegion[] = [];
  const failed = [...read.value.failed];
  for (const evidence of read.value.evidence) {
    const region = regionOf(evidence, picture.pxPerMm);
    if (region) regions.push(region);
    else failed.push({ code: 'annotation.region-missing', path: evidence.id });
  }
  return { regions, failed };
}

/** Lists what is still to do before the draft can be examined. */
export function problemsOf(draft: StudioDraft): readonly PhotographedProblem[] {
  return checkPhotographed(draft.specimen, { truth: draft.truth, evidence: evidenceOf(draft) });
}

// While the size of the page is not known a pixel counts as a millimetre, so that nothing drawn is lost.
function annotatedPicture(specimen: PhotographedSpecimen): AnnotatedPicture {
  const size = specimen.photographs[0]?.sizePx ?? { width: 1, height: 1 };
  return {
    source: `urn:loupe:specimen:${specimen.id}`,
    widthPx: size.width,
    heightPx: size.height,
    pxPerMm: pxPerMmOf(specimen) ?? 1,
  };
}

function evidenceOf(draft: StudioDraft): readonly DraftEvidence[] {
  const { pxPerMm } = annotatedPicture(draft.specimen);
  return draft.regions.map((region) => ({
    id: region.id,
    target: {
      kind: 'page',
      page: PHOTOGRAPHED_PAGE,
      region: region.outline.map((point) => ({ x: point.x / pxPerMm, y: point.y / pxPerMm })),
    },
    lights: region.lights,
    minMagnification: region.minMagnification,
    feature: region.sign === null ? 'trace' : FEATURE_OF_SIGN[region.sign],
    sign: region.sign,
    category: region.category,
    strength: region.strength,
    expected: noteFact(region.expected),
    found: noteFact(region.found),
  }));
}

function regionOf(evidence: DraftEvidence, pxPerMm: number): DraftRegion | null {
  if (evidence.target.kind !== 'page') return null;
  return {
    id: evidence.id,
    outline: evidence.target.region.map((point) => ({ x: tidy(point.x * pxPerMm), y: tidy(point.y * pxPerMm) })),
    sign: evidence.sign,
    category: evidence.category,
    lights: evidence.lights,
    strength: evidence.strength,
    minMagnification: evidence.minMagnification,
    expected: noteOf(evidence.expected.values['text']),
    found: noteOf(evidence.found.values['text']),
  };
}

function noteFact(text: string): Fact {
  return text === '' ? { code: 'nothing-noted', values: {} } : { code: 'note', values: { text } };
}

function noteOf(value: string | number | undefined): string {
  return value === undefined ? '' : String(value);
}

function tidy(px: number): number {
  return Math.round(px * 1e4) / 1e4;
}
