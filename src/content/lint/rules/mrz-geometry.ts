import { type LintRule, problemIn } from '@/content/lint/content-set';
import { walkElements } from '@/content/lint/walk-elements';
import type { ElementOf } from '@/core/document/element';
import type { PageModel } from '@/core/document/model';
import { MRZ_FORMAT_TABLES, type MrzFormat } from '@/core/mrz/formats';

interface Geometry {
  /** Size of the page the zone is printed on; a visa is stuck on a page of a passport. */
  readonly widthMm: number;
  readonly heightMm: number;
  readonly leftMm: number;
  readonly leftToleranceMm: number;
  readonly lineMm: number;
  /** Baseline of the lowest line above the bottom edge, from and to. */
  readonly lowestMm: readonly [number, number];
}

const PASSPORT_PAGE = { widthMm: 125, heightMm: 88 } as const;
/** A sticker may stand a little off the edges of the page that bears it. */
const STICKER = { leftMm: 4, leftToleranceMm: 4, lineMm: 6.35, lowestMm: [7.25, 14.5] } as const;

/** Values with their tolerances. Source: ICAO Doc 9303, 8th edition, part 3 section 4.4, parts 4 to 6 section 4.2, part 7. */
const GEOMETRIES: Readonly<Record<MrzFormat, Geometry>> = {
  TD1: { widthMm: 85.6, heightMm: 53.98, leftMm: 5, leftToleranceMm: 1, lineMm: 4.23, lowestMm: [5, 8.5] },
  TD2: { widthMm: 105, heightMm: 74, leftMm: 4, leftToleranceMm: 1, lineMm: 6.35, lowestMm: [7.25, 11.55] },
  TD3: { ...PASSPORT_PAGE, leftMm: 6, leftToleranceMm: 1, lineMm: 6.35, lowestMm: [7.25, 11.55] },
  'MRV-A': { ...PASSPORT_PAGE, ...STICKER },
  'MRV-B': { ...PASSPORT_PAGE, ...STICKER },
};
const PITCH_MM = 2.54;

/** The machine readable zone must lie where readers look for it. */
export const mrzGeometry: LintRule = {
  name: 'mrz-geometry',
  check: (content) =>
    walkElements(content).flatMap(({ file, path, model, page, element }) => {
      if (element.kind !== 'mrz-print') return [];
      if (model.mrzFormat === null) return [problemIn(file, 'content.mrz-geometry', path, 'a model without a format')];
      return wrongMeasures(element, page, model.mrzFormat).map((found) =>
        problemIn(file, 'content.mrz-geometry', path, found),
      );
    }),
};

function wrongMeasures(mrz: ElementOf<'mrz-print'>, page: PageModel, format: MrzFormat): readonly string[] {
  const { widthMm, heightMm, leftMm, leftToleranceMm, lineMm, lowestMm } = GEOMETRIES[format];
  const lowerBaseline = page.heightMm - (mrz.baselineMm.y + mrz.lineMm * (mrz.lines.length - 1));
  const [lowest, highest] = lowestMm;
  return [
    Math.abs(page.widthMm - widthMm) > 0.75 || Math.abs(page.heightMm - heightMm) > 0.75
      ? `page ${page.widthMm} x ${page.heightMm}`
      : [],
    Math.abs(mrz.baselineMm.x - leftMm) > leftToleranceMm ? `baselineMm.x ${mrz.baselineMm.x}` : [],
    Math.abs(mrz.pitchMm - PITCH_MM) > 0.01 ? `pitchMm ${mrz.pitchMm}` : [],
    Math.abs(mrz.lineMm - lineMm) > 0.1 ? `lineMm ${mrz.lineMm}` : [],
    lowerBaseline < lowest || lowerBaseline > highest ? `lower baseline ${lowerBaseline} above the bottom` : [],
    mrz.lines.length === MRZ_FORMAT_TABLES[format].lineCount ? [] : `${mrz.lines.length} lines`,
  ].flat();
}
