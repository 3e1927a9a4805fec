import type { Viewport } from '@/artwork/plates';
import { viewportOf } from '@/cli/node-page-painter';
import { viewsUnder } from '@/cli/views-under';
import type { Evidence } from '@/core/fraud/evidence';
import type { Specimen } from '@/core/fraud/make-specimen';
import { boundsOf, type PolygonMm } from '@/core/kernel/geometry';
import type { Strength } from '@/core/learning/difficulty';
import { maskOf, visibleDifference } from '../compare-pictures';
import { windowsOn } from '../examine-twins';
import { lightPair, pairPainter } from '../paint-pair';

/** More pixels than this measure no better. */
const MOST_PX = 80_000;
/** Of much evidence, so many of the largest pieces are looked at: what shows most is among them. */
const MOST_PIECES = 4;

interface Seen {
  readonly light: Strength['light'];
  readonly areaMm2: number;
  readonly meanDifference: number;
}

const UNSEEN: Seen = { light: null, areaMm2: 0, meanDifference: 0 };

/**
 * Measures how plainly a specimen differs from its genuine twin: of all its evidence under all lights and views, that
 * which shows most. Displacements and distances of faces are taken from what the evidence found.
 */
export async function measureStrength(specimen: Specimen): Promise<Strength> {
  const paint = pairPainter(specimen);
  let best = UNSEEN;
  for (const { piece, page, region } of largestPieces(specimen.evidence)) {
    const [window] = windowsOn(region, piece.minMagnification);
    if (!window) continue;
    const viewport = coarser(window);
    const mask = maskOf([region], viewport, 0);
    const pair = await paint(page, viewport);
    for (const view of piece.lights.flatMap(viewsUnder)) {
      const { genuine, altered } = lightPair(pair, viewport, view);
      const { visibleMm2, mean } = visibleDifference(genuine, altered, mask, viewport.pxPerMm);
      if (visibleMm2 * mean > best.areaMm2 * best.meanDifference)
        best = { light: view.light, areaMm2: visibleMm2, meanDifference: mean };
    }
  }
  return {
    ...best,
    displacementMm: largest(specimen.evidence.flatMap(displacementsOf)),
    faceDistance: largest(specimen.evidence.flatMap(distancesOf)),
  };
}

function largestPieces(evidence: readonly Evidence[]) {
  const areaOf = (region: PolygonMm) => boundsOf(region).width * boundsOf(region).height;
  return evidence
    .flatMap((piece) => (piece.target.kind === 'page' ? [{ piece, ...piece.target }] : []))
    .toSorted((a, b) => areaOf(b.region) - areaOf(a.region))
    .slice(0, MOST_PIECES);
}

/** Gives the mean of strengths of one recipe with several seeds, under the light that most often showed best. */
export function meanStrength(strengths: readonly Strength[]): Strength {
  const lights = strengths.map(({ light }) => light);
  const often = (light: Strength['light']) => lights.filter((other) => other === light).length;
  const numbers = (values: readonly (number | null)[]) => values.filter((value) => value !== null);
  return {
    light: lights.toSorted((a, b) => often(b) - often(a))[0] ?? null,
    areaMm2: mean(strengths.map(({ areaMm2 }) => areaMm2)) ?? 0,
    meanDifference: mean(strengths.map(({ meanDifference }) => meanDifference)) ?? 0,
    displacementMm: mean(numbers(strengths.map(({ displacementMm }) => displacementMm))),
    faceDistance: mean(numbers(strengths.map(({ faceDistance }) => faceDistance))),
  };
}

function coarser(viewport: Viewport): Viewport {
  const { originMm, pxPerMm, widthPx, heightPx } = viewport;
  const scale = Math.sqrt(MOST_PX / (widthPx * heightPx));
  if (scale >= 1) return viewport;
  const area = { ...originMm, width: widthPx / pxPerMm, height: heightPx / pxPerMm };
  return viewportOf(area, pxPerMm * scale);
}

function displacementsOf({ found }: Evidence): readonly number[] {
  return Object.entries(found.values).flatMap(([name, value]) =>
    name.endsWith('Mm') && typeof value === 'number' ? [Math.abs(value)] : [],
  );
}

function distancesOf({ target, found: { values } }: Evidence): readonly number[] {
  return target.kind === 'face' && typeof values.distance === 'number' ? [values.distance] : [];
}

function largest(values: readonly number[]): number | null {
  return values.length === 0 ? null : Math.max(...values);
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
