import type { DraftEvidence } from '@/core/fraud/photographed-key';
import {
  ANNOTATION_CONTEXT,
  type AnnotationPage,
  LOUPE_CONTEXT,
  type RegionAnnotation,
  type RegionTarget,
  type TagBody,
} from './annotation-page';
import { toSelector } from './region-selector';

/** The picture that is annotated: its IRI, its size in pixels, and how many of them make a millimetre of the page. */
export interface AnnotatedPicture {
  readonly source: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pxPerMm: number;
}

/** What is written besides the evidence: the true lines of the machine readable zone, where the page has one. */
export interface AnnotationExtra {
  readonly mrz?: readonly string[];
}

/** Writes evidence as a W3C Web Annotation page; `fromAnnotationPage` reads it back. */
export function toAnnotationPage(
  evidence: readonly DraftEvidence[],
  picture: AnnotatedPicture,
  extra: AnnotationExtra = {},
): AnnotationPage {
  return {
    '@context': [ANNOTATION_CONTEXT, LOUPE_CONTEXT],
    id: `${picture.source}#annotations`,
    type: 'AnnotationPage',
    'loupe:widthPx': picture.widthPx,
    'loupe:heightPx': picture.heightPx,
    'loupe:pxPerMm': picture.pxPerMm,
    ...(extra.mrz ? { 'loupe:mrz': extra.mrz } : {}),
    items: evidence.map((one) => toAnnotation(one, picture)),
  };
}

function toAnnotation(evidence: DraftEvidence, picture: AnnotatedPicture): RegionAnnotation {
  return {
    id: `${picture.source}#${encodeURIComponent(evidence.id)}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: tagsOf(evidence),
    target: targetOf(evidence, picture),
    'loupe:minMagnification': evidence.minMagnification,
    'loupe:strength': evidence.strength,
    'loupe:expected': evidence.expected,
    'loupe:found': evidence.found,
  };
}

function tagsOf(evidence: DraftEvidence): readonly TagBody[] {
  const words = [
    ...(evidence.sign === null ? [] : [`sign:${evidence.sign}`]),
    `category:${evidence.category}`,
    ...evidence.lights.map((light) => `light:${light}`),
    `feature:${evidence.feature}`,
  ];
  return words.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value }));
}

function targetOf(evidence: DraftEvidence, picture: AnnotatedPicture): RegionTarget {
  const { target } = evidence;
  if (target.kind === 'face') return { type: 'SpecificResource', source: picture.source, 'loupe:face': true };
  if (target.kind === 'chip') return { type: 'SpecificResource', source: picture.source, 'loupe:chip': true };
  const outline = target.region.map((point) => ({ x: point.x * picture.pxPerMm, y: point.y * picture.pxPerMm }));
  return { type: 'SpecificResource', source: picture.source, 'loupe:page': target.page, selector: toSelector(outline) };
}
