import { type Exposure, PLATE_NAMES, type Viewport } from '@/artwork/plates';
import { findPage, viewportOf } from '@/cli/node-page-painter';
import { viewsUnder } from '@/cli/views-under';
import { type Light, lampOf } from '@/core/document/optics';
import type { Evidence } from '@/core/fraud/evidence';
import type { Specimen } from '@/core/fraud/make-specimen';
import { boundsOf, growBox, type PolygonMm } from '@/core/kernel/geometry';
import { publicHalf } from '@/examiner/public-half';
import { LIFE_SIZE_PX_PER_MM } from '@/table/scene/space';
import { type Difference, differenceOutside, type Mask, maskOf, NOTHING, visibleDifference } from './compare-pictures';
import { cropToDifferences } from './crop-pair';
import { lightPair, type Pair, pairPainter, sourceOf } from './paint-pair';

/** What a piece of evidence shows under one light: how it differs in the best view, or in the first that is enough. */
export interface Sighting extends Difference {
  readonly piece: Evidence;
  readonly light: Light;
}

/** Under which lights to look, and whether in every view of each or in the resting one. */
export interface Look {
  readonly lights: readonly Light[];
  readonly views: 'all' | 'first';
}

/** A difference where no evidence says there is one. */
export interface Stray {
  readonly page: string;
  readonly in: string;
  readonly pixels: number;
  readonly levels: number;
  readonly atMm: string;
}

const PAGE_PX_PER_MM = 6;
/** Resolution at which somebody looks without a loupe, who bends down to the page. */
const NAKED_PX_PER_MM = 10;
const WINDOW_PX = 320;
/** Where windows lie in a region that does not fit one, as shares of it: on its diagonal first, then all over it, since lines may only run along its edges. */
const DIAGONAL = [0.2, 0.5, 0.8] as const;
const ALL_OVER = [0, 0.25, 0.5, 0.75, 1] as const;
/** Light bends a little around a relief, and pixels straddle the edge. */
const EDGE_MM = 0.45;
const SAME_LEVELS = 3;
/** Area that must look different, in square millimetres, by the strength that evidence claims. */
const NEEDED_MM2: Readonly<Record<Evidence['strength'], number>> = { 1: 0.5, 2: 0.8, 3: 1.2, 4: 1.8, 5: 2.5 };

/** Area of one other digit in the smallest print of a document, in square millimetres. */
const NEEDED_TO_READ_MM2 = 0.4;
/** Signs that are read, not seen: they are as plain as what the text says, and one other digit is enough of a difference. */
const READ_SIGNS: readonly Evidence['sign'][] = [
  'dates-implausible',
  'facts-conflict',
  'numbers-differ',
  'mrz-differs-from-page',
  'check-digit-wrong',
  'barcode-differs-from-page',
  'travel-history-impossible',
  'sums-wrong',
];

/**
 * Looks at each piece of evidence under each of some lights that it names, at the magnification it names, beside the genuine twin:
 * window after window, view after view, until enough of it looks different.
 */
export async function sightings(specimen: Specimen, lights: readonly Light[]): Promise<readonly Sighting[]> {
  const found: Sighting[] = [];
  const paint = pairPainter(specimen);
  for (const piece of specimen.evidence) {
    if (piece.target.kind !== 'page') continue;
    const { page, region } = piece.target;
    for (const light of piece.lights.filter((named) => lights.includes(named))) {
      let best: Sighting = { piece, light, ...NOTHING };
      for (const viewport of windowsOn(region, piece.minMagnification)) {
        if (isPlain(best)) break;
        const mask = maskOf([region], viewport, 0);
        const pair = await paint(page, { ...viewport, lampNm: lampOf(light) });
        for (const view of viewsUnder(light)) {
          if (isPlain(best)) break;
          const { genuine, altered } = lightPair(pair, viewport, view);
          const difference = visibleDifference(genuine, altered, mask, viewport.pxPerMm);
          if (difference.visibleMm2 > best.visibleMm2) best = { piece, light, ...difference };
        }
      }
      found.push(best);
    }
  }
  return found;
}

/** Gives how many times the area was seen that evidence of its strength must show; from 1 on it is enough. */
export function marginOf({ piece, visibleMm2 }: Sighting): number {
  return visibleMm2 / (READ_SIGNS.includes(piece.sign) ? NEEDED_TO_READ_MM2 : NEEDED_MM2[piece.strength]);
}

/** Tells whether what was seen is enough for the strength that the evidence claims. */
export function isPlain(sighting: Sighting): boolean {
  return marginOf(sighting) >= 1;
}

/** Looks everywhere else: whole pages without a loupe and around the evidence with it, the plates themselves and some lights. */
export async function strays(specimen: Specimen, look: Look): Promise<readonly Stray[]> {
  const found: Stray[] = [];
  const paint = pairPainter(specimen);
  const { lights } = publicHalf(specimen.presentation).source;
  const lamps = new Set(look.lights.filter((light) => lights.includes(light)).map(lampOf));
  for (const document of specimen.presentation.documents) {
    for (const page of document.pages) {
      const twin = findPage(specimen.twin, page.id);
      const pieces = specimen.evidence.filter(({ target }) => target.kind === 'page' && target.page === page.id);
      const regions = pieces.flatMap(({ target }) => (target.kind === 'page' ? [target.region] : []));
      if (sourceOf(twin.document, twin.page) === sourceOf(document, page)) continue;
      const whole = viewportOf({ x: 0, y: 0, width: page.widthMm, height: page.heightMm }, PAGE_PX_PER_MM);
      const nearest = pieces.toSorted((a, b) => b.minMagnification - a.minMagnification)[0];
      const edge =
        nearest?.target.kind === 'page'
          ? windowsOn(nearest.target.region, Math.max(6, nearest.minMagnification), 3).slice(0, 1)
          : [];
      for (const viewport of [whole, ...edge]) {
        const mask = maskOf(regions, viewport, EDGE_MM);
        if (mask.every((inside) => inside === 1)) continue;
        for (const lampNm of lamps) {
          const exposure = { ...viewport, lampNm };
          found.push(...straysIn(await paint(page.id, exposure), page.id, { mask, exposure, look }));
        }
      }
    }
  }
  return found;
}

function straysIn(
  pair: Pair,
  page: string,
  { mask, exposure, look }: { readonly mask: Mask; readonly exposure: Exposure; readonly look: Look },
): readonly Stray[] {
  const plates = PLATE_NAMES.map((name) => ({
    name,
    on: exposure,
    ...differenceOutside(pair.genuine[name], pair.altered[name], mask, SAME_LEVELS),
  }));
  const crop = cropToDifferences(pair, exposure, mask);
  const views = look.lights
    .filter((light) => lampOf(light) === exposure.lampNm)
    .flatMap((light) => viewsUnder(light).slice(0, look.views === 'all' ? undefined : 1));
  const lit = views.flatMap((view) => {
    if (!crop) return [];
    const { genuine, altered } = lightPair(crop.pair, crop.exposure, view);
    return [
      {
        name: view.light,
        on: crop.exposure,
        ...differenceOutside(genuine.data, altered.data, crop.mask, SAME_LEVELS),
      },
    ];
  });
  return [...plates, ...lit]
    .filter(({ pixels }) => pixels > 0)
    .map(({ name, on, pixels, levels, at }) => ({
      page,
      in: `${name} at ${exposure.pxPerMm.toFixed(1)} px/mm`,
      pixels,
      levels,
      atMm: placeOf(at, on),
    }));
}

function placeOf(pixel: number, { originMm, pxPerMm, widthPx }: Viewport): string {
  const [column, row] = [pixel % widthPx, Math.floor(pixel / widthPx)];
  return `${(originMm.x + column / pxPerMm).toFixed(1)},${(originMm.y + row / pxPerMm).toFixed(1)}`;
}

/** Gives the views of a region: all of it where it fits a view, otherwise windows spread over it. */
export function windowsOn(region: PolygonMm, minMagnification: number, marginMm = 0): readonly Viewport[] {
  const bounds = growBox(boundsOf(region), marginMm);
  const pxPerMm = minMagnification > 1 ? minMagnification * LIFE_SIZE_PX_PER_MM : NAKED_PX_PER_MM;
  const side = WINDOW_PX / pxPerMm;
  if (minMagnification === 1 || (bounds.width <= 2 * side && bounds.height <= 2 * side)) {
    const largest = Math.max(bounds.width, bounds.height);
    return [viewportOf(bounds, minMagnification === 1 && largest > 60 ? PAGE_PX_PER_MM : pxPerMm)];
  }
  const [width, height] = [Math.min(side, bounds.width), Math.min(side, bounds.height)];
  return [
    ...DIAGONAL.map((share) => ({ across: share, down: share })),
    ...ALL_OVER.flatMap((down) => ALL_OVER.map((across) => ({ across, down }))),
  ].map(({ across, down }) =>
    viewportOf(
      { x: bounds.x + (bounds.width - width) * across, y: bounds.y + (bounds.height - height) * down, width, height },
      pxPerMm,
    ),
  );
}
