import { type LintRule, problemIn } from '@/content/lint/content-set';
import { walkElements } from '@/content/lint/walk-elements';
import type { ElementOf } from '@/core/document/element';

/** Values of TD3 with their tolerances. Source: ICAO Doc 9303, 8th edition, part 3 section 4.4 and part 4 section 4.2.1. */
const TD3 = {
  widthMm: 125,
  heightMm: 88,
  leftMm: 6,
  leftToleranceMm: 1,
  pitchMm: 2.54,
  lineMm: 6.35,
  lowerZoneAboveBottomMm: [7.25, 11.55],
} as const;

/** The machine readable zone must lie where readers look for it. */
export const mrzGeometry: LintRule = {
  name: 'mrz-geometry',
  check: (content) =>
    walkElements(content).flatMap(({ file, path, page, element }) => {
      if (element.kind !== 'mrz-print') return [];
      return wrongMeasures(element, page.widthMm, page.heightMm).map((found) =>
        problemIn(file, 'content.mrz-geometry', path, found),
      );
    }),
};

function wrongMeasures(mrz: ElementOf<'mrz-print'>, widthMm: number, heightMm: number): readonly string[] {
  const lowerBaseline = heightMm - (mrz.baselineMm.y + mrz.lineMm * (mrz.lines.length - 1));
  const [lowest, highest] = TD3.lowerZoneAboveBottomMm;
  return [
    Math.abs(widthMm - TD3.widthMm) > 0.75 || Math.abs(heightMm - TD3.heightMm) > 0.75
      ? `page ${widthMm} x ${heightMm}`
      : [],
    Math.abs(mrz.baselineMm.x - TD3.leftMm) > TD3.leftToleranceMm ? `baselineMm.x ${mrz.baselineMm.x}` : [],
    Math.abs(mrz.pitchMm - TD3.pitchMm) > 0.01 ? `pitchMm ${mrz.pitchMm}` : [],
    Math.abs(mrz.lineMm - TD3.lineMm) > 0.1 ? `lineMm ${mrz.lineMm}` : [],
    lowerBaseline < lowest || lowerBaseline > highest ? `lower baseline ${lowerBaseline} above the bottom` : [],
    mrz.lines.length === 2 ? [] : `${mrz.lines.length} lines`,
  ].flat();
}
