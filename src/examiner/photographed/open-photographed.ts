import type { Viewport } from '@/artwork/plates';
import { alignmentOnto, type Similarity } from '@/core/document/alignment';
import type { Light } from '@/core/document/optics';
import {
  PHOTOGRAPHED_PAGE,
  type Photograph,
  type PhotographedSpecimen,
  pageSizeOf,
  pxPerMmOf,
} from '@/core/document/photographed';
import type { Category, Evidence } from '@/core/fraud/evidence';
import { checkPhotographed, finishedEvidence, type PhotographedTruth } from '@/core/fraud/photographed-key';
import { fail, ok, type Result } from '@/core/kernel/result';
import { fromAnnotationPage } from '@/interop/annotations/from-annotation-page';
import type { PublicSpecimen } from '../contract';
import type { PhotographedPort } from './photographed-port';
import { type PictureCache, pictureCache } from './picture-cache';
import { viewportTransform } from './viewport-transform';

/** Why a photographed specimen cannot be put on the table: it is gone, or its author has not finished it. */
export interface OpenProblem {
  readonly code: 'photographed.missing' | 'photographed.unfinished';
}

/** The key of an opened specimen, as scoring needs it. */
export interface OpenKey {
  readonly fraudulent: boolean;
  readonly category: Category;
  readonly evidence: readonly Evidence[];
}

/** A photographed specimen on the examiner's side; `key` must not leave the worker before the answer. */
export interface OpenPhotographed {
  readonly specimen: Omit<PublicSpecimen, 'handle'>;
  readonly key: OpenKey;
  /** Draws the aligned photograph of one light; what lies outside the pictures is transparent. Fails where the light was not taken. */
  photograph(light: Light, viewport: Viewport): Promise<ImageBitmap>;
  close(): void;
}

/** Opens a trainer's own specimen by its id. */
export async function openPhotographed(
  port: PhotographedPort,
  id: string,
): Promise<Result<OpenPhotographed, OpenProblem>> {
  const stored = await port.read(id);
  if (!stored) return fail({ code: 'photographed.missing' });
  const { specimen } = stored;
  const size = pageSizeOf(specimen);
  const pxPerMm = pxPerMmOf(specimen);
  const first = specimen.photographs[0];
  const { truth } = stored.key;
  if (!size || pxPerMm === null || !first || truth === null) return fail({ code: 'photographed.unfinished' });
  const space = { widthPx: first.sizePx.width, heightPx: first.sizePx.height, pxPerMm, page: PHOTOGRAPHED_PAGE };
  const read = fromAnnotationPage(stored.key.annotations, space);
  if (!read.ok || read.value.failed.length > 0) return fail({ code: 'photographed.unfinished' });
  if (checkPhotographed(specimen, { truth, evidence: read.value.evidence }).length > 0)
    return fail({ code: 'photographed.unfinished' });
  const cache = pictureCache((picture) => port.picture(id, picture));
  return ok({
    specimen: publicHalf(specimen, size),
    key: keyOf(truth, finishedEvidence(read.value.evidence)),
    photograph: (light, viewport) => photograph({ specimen, light, viewport, pxPerMm, cache }),
    close: cache.close,
  });
}

function publicHalf(
  specimen: PhotographedSpecimen,
  size: { readonly widthMm: number; readonly heightMm: number },
): Omit<PublicSpecimen, 'handle'> {
  return {
    modelCodes: [],
    state: '',
    source: { kind: 'photographs', lights: specimen.photographs.map((one) => one.light) },
    pages: [
      {
        id: PHOTOGRAPHED_PAGE,
        kind: 'data',
        number: null,
        documentIndex: 0,
        documentKind: 'passport',
        ...size,
        cornerRadiusMm: 0,
        texts: [],
        mrz: null,
        barcodes: [],
      },
    ],
    chip: null,
    bearer: { hasFace: false, statement: { code: 'none', values: {} } },
    examined: specimen.added,
  };
}

function keyOf(truth: PhotographedTruth, evidence: readonly Evidence[]): OpenKey {
  return truth.kind === 'fraudulent'
    ? { fraudulent: true, category: truth.category, evidence }
    : { fraudulent: false, category: 'none', evidence };
}

interface PhotographOrder {
  readonly specimen: PhotographedSpecimen;
  readonly light: Light;
  readonly viewport: Viewport;
  readonly pxPerMm: number;
  readonly cache: PictureCache;
}

async function photograph({ specimen, light, viewport, pxPerMm, cache }: PhotographOrder): Promise<ImageBitmap> {
  const taken = specimen.photographs.find((one) => one.light === light);
  const first = specimen.photographs[0];
  if (!taken || !first) throw new RangeError(`No photograph was taken under ${light}`);
  const bitmap = await cache.bitmapOf(taken.picture);
  const canvas = new OffscreenCanvas(viewport.widthPx, viewport.heightPx);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('A 2d canvas is needed to show photographs');
  pen.imageSmoothingQuality = 'high';
  pen.setTransform(...viewportTransform(onto(taken, first), taken.sizePx.width / bitmap.width, pxPerMm, viewport));
  pen.drawImage(bitmap, 0, 0);
  return canvas.transferToImageBitmap();
}

function onto(taken: Photograph, first: Photograph): Similarity {
  const aligned = alignmentOnto(taken === first ? { kind: 'same-frame' } : taken.alignment, taken.sizePx, first.sizePx);
  if (!aligned.ok) throw new RangeError('An unaligned photograph is refused on opening');
  return aligned.value;
}
