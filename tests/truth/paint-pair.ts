import type { Exposure, Plates } from '@/artwork/plates';
import { readPlates } from '@/artwork/read-plates';
import { NodePagePainter } from '@/cli/node-page-painter';
import type { Pixels } from '@/cli/png-file';
import type { Specimen } from '@/core/fraud/make-specimen';
import { lightPlates } from '@/table/light/light-plates';
import type { Lighting } from '@/table/light/lighting';

/** The plates of a view of a specimen, and of the same view of its genuine twin. */
export interface Pair {
  readonly genuine: Plates;
  readonly altered: Plates;
}

/** The two pictures of a pair under a light. */
export interface LitPair {
  readonly genuine: Pixels;
  readonly altered: Pixels;
}

/** Paints the same view of a specimen and of its twin. */
export type PaintPair = (page: string, exposure: Exposure) => Promise<Pair>;

const painter = new NodePagePainter();

/** Makes a painter of twin and specimen that paints views of the same place once. */
export function pairPainter({ twin, presentation }: Specimen): PaintPair {
  const painted = new Map<string, Pair>();
  return async (page, exposure) => {
    const name = `${page}/${JSON.stringify(exposure)}`;
    const pair = painted.get(name) ?? {
      genuine: readPlates(await painter.paint(twin, page, exposure)),
      altered: readPlates(await painter.paint(presentation, page, exposure)),
    };
    painted.set(name, pair);
    return pair;
  };
}

/** Lights both of a pair alike. */
export function lightPair({ genuine, altered }: Pair, exposure: Exposure, lighting: Lighting): LitPair {
  const lit = (plates: Plates): Pixels => {
    const { width, height, data } = lightPlates(plates, exposure, lighting, 1);
    return { widthPx: width, heightPx: height, data };
  };
  return { genuine: lit(genuine), altered: lit(altered) };
}
