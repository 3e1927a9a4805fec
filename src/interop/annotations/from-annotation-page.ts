import { PHOTOGRAPHED_PAGE } from '@/core/document/photographed';
import type { DraftEvidence } from '@/core/fraud/photographed-key';
import { fail, ok, type Result } from '@/core/kernel/result';
import { type AnnotationProblem, asRecord, type ReadingSpace, readAnnotation } from './read-annotation';

/** What a page of annotations held; `failed` says which records could not be read and why, the others are not touched by it. */
export interface ReadAnnotations {
  readonly evidence: readonly DraftEvidence[];
  readonly failed: readonly AnnotationProblem[];
  readonly mrz: readonly string[] | null;
}

/**
 * Reads a W3C Web Annotation page. Pages of other programs are read too, as far as their selectors and tags go.
 *
 * @param space the picture they lie on; without it the page must describe the picture itself
 * @returns fails with `annotation.not-a-page` or `annotation.picture-unknown`; single bad records are listed in `failed`
 */
export function fromAnnotationPage(input: unknown, space?: ReadingSpace): Result<ReadAnnotations, AnnotationProblem> {
  const page = asRecord(input);
  const items = page?.['items'];
  if (page?.['type'] !== 'AnnotationPage' || !Array.isArray(items))
    return fail({ code: 'annotation.not-a-page', path: '' });
  const picture = space ?? spaceOf(page);
  if (!picture) return fail({ code: 'annotation.picture-unknown', path: '' });
  const evidence: DraftEvidence[] = [];
  const failed: AnnotationProblem[] = [];
  const ids = new Set<string>();
  items.forEach((item: unknown, index) => {
    const path = `items[${index}]`;
    const result = readAnnotation(item, picture, path);
    if (!result.ok) failed.push(result.problem);
    else if (ids.has(result.value.id)) failed.push({ code: 'annotation.id-twice', path: `${path}.id` });
    else {
      ids.add(result.value.id);
      evidence.push(result.value);
    }
  });
  return ok({ evidence, failed, mrz: mrzOf(page) });
}

function spaceOf(page: Readonly<Record<string, unknown>>): ReadingSpace | null {
  const widthPx = page['loupe:widthPx'];
  const heightPx = page['loupe:heightPx'];
  const pxPerMm = page['loupe:pxPerMm'];
  const numbers = [widthPx, heightPx, pxPerMm];
  if (!numbers.every((number) => typeof number === 'number' && Number.isFinite(number) && number > 0)) return null;
  return { widthPx: Number(widthPx), heightPx: Number(heightPx), pxPerMm: Number(pxPerMm), page: PHOTOGRAPHED_PAGE };
}

function mrzOf(page: Readonly<Record<string, unknown>>): readonly string[] | null {
  const lines = page['loupe:mrz'];
  return Array.isArray(lines) && lines.every((line): line is string => typeof line === 'string') ? lines : null;
}
