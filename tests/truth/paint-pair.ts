import { createHash } from 'node:crypto';
import { type Exposure, PLATE_NAMES, type Plates } from '@/artwork/plates';
import { readPlates } from '@/artwork/read-plates';
import { findPage, NodePagePainter } from '@/cli/node-page-painter';
import type { Pixels } from '@/cli/png-file';
import type { Document, Page, Presentation } from '@/core/document/document';
import type { DocumentModel } from '@/core/document/model';
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

/** Most bytes of plates of twins that are kept. */
const MOST_KEPT_BYTES = 400e6;

const painter = new NodePagePainter();
/** Plates of genuine twins, the latest used last: whatever is done to one document has the same twin. */
const kept = new Map<string, Plates>();
let keptBytes = 0;
const modelNumbers = new WeakMap<DocumentModel, number>();
let models = 0;

/** Names all that a page is drawn from: pages of the same name have the same marks. */
export function sourceOf({ model, seed }: Document, page: Page): string {
  const number = modelNumbers.get(model) ?? models++;
  modelNumbers.set(model, number);
  return createHash('sha1')
    .update(`${number} ${seed} ${JSON.stringify(page)}`)
    .digest('base64');
}

/** Makes a painter of twin and specimen that paints views of the same place once. */
export function pairPainter({ twin, presentation }: Specimen): PaintPair {
  const painted = new Map<string, Pair>();
  return async (page, exposure) => {
    const name = `${page}/${JSON.stringify(exposure)}`;
    const pair = painted.get(name) ?? {
      genuine: await twinPlates(twin, page, exposure),
      altered: readPlates(await painter.paint(presentation, page, exposure)),
    };
    painted.set(name, pair);
    return pair;
  };
}

async function twinPlates(twin: Presentation, pageId: string, exposure: Exposure): Promise<Plates> {
  const { document, page } = findPage(twin, pageId);
  const name = `${sourceOf(document, page)} ${JSON.stringify(exposure)}`;
  const before = kept.get(name);
  const plates = before ?? readPlates(await painter.paint(twin, pageId, exposure));
  kept.delete(name);
  kept.set(name, plates);
  if (!before) keptBytes += bytesOf(plates);
  for (const [oldest, old] of kept) {
    if (keptBytes <= MOST_KEPT_BYTES || oldest === name) break;
    kept.delete(oldest);
    keptBytes -= bytesOf(old);
  }
  return plates;
}

function bytesOf(plates: Plates): number {
  return PLATE_NAMES.reduce((sum, plate) => sum + plates[plate].byteLength, 0);
}

/** Lights both of a pair alike. */
export function lightPair({ genuine, altered }: Pair, exposure: Exposure, lighting: Lighting): LitPair {
  const lit = (plates: Plates): Pixels => {
    const { width, height, data } = lightPlates(plates, exposure, lighting, 1);
    return { widthPx: width, heightPx: height, data };
  };
  return { genuine: lit(genuine), altered: lit(altered) };
}
