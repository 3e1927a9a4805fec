import { azteccode, datamatrix, pdf417, qrcode, type RenderOptions } from 'bwip-js/generic';
import type { Symbology } from '@/core/document/element';
import type { SymbolContent } from './symbol-contents';
import type { SymbolOutline } from './symbol-outline';

/** Modules left free around a symbol. Source: ISO/IEC 15438, 24778, 18004 and 16022. */
const QUIET_MODULES: Readonly<Record<Symbology, number>> = { pdf417: 2, aztec: 0, qr: 4, 'data-matrix': 1 };

/** Modules of a row of PDF417 besides its columns of 17: start, stop and the two row indicators. */
const PDF417_FRAME = 69;
const PDF417_COLUMN = 17;
/** A row of PDF417 is this many modules high where there is room. */
const PDF417_ROW = 3;
/** Error correction level of PDF417: 2 to the power of one more codewords. */
const PDF417_LEVEL = 4;
const PDF417_COLUMNS = [3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16] as const;

/**
 * Computes the symbol of a content.
 *
 * @param aspect width over height of the place it will fill; only PDF417 can choose its shape
 */
export function encodeSymbol(symbology: Symbology, content: SymbolContent, aspect: number): SymbolOutline {
  const quiet = QUIET_MODULES[symbology];
  switch (symbology) {
    case 'pdf417':
      return { ...encodePdf417(content, aspect), quiet };
    case 'aztec':
      return { ...square(azteccode<Drawn>(optionsOf(content), outlineDrawing())), quiet };
    case 'qr': {
      const options = { ...optionsOf(content), eclevel: 'M' };
      return { ...square(qrcode<Drawn>(options, outlineDrawing())), quiet };
    }
    case 'data-matrix':
      return { ...square(datamatrix<Drawn>(optionsOf(content), outlineDrawing())), quiet };
  }
}

type Bare = Omit<SymbolOutline, 'quiet'>;

function encodePdf417(content: SymbolContent, aspect: number): Bare {
  const columns = PDF417_COLUMNS.map((count) => drawPdf417(content, count));
  const off = (outline: Bare) => Math.abs(Math.log(outline.width / outline.height / aspect));
  return columns.reduce((best, next) => (off(next) < off(best) ? next : best));
}

function drawPdf417(content: SymbolContent, columns: number): Bare {
  const options = { ...optionsOf(content), columns, eclevel: PDF417_LEVEL, rowmult: PDF417_ROW };
  return { ...pdf417<Drawn>(options, outlineDrawing()), modules: PDF417_FRAME + PDF417_COLUMN * columns };
}

/** The generator draws a module of a square symbol two units wide. */
function square(drawn: Drawn): Bare {
  return { ...drawn, modules: drawn.width / 2 };
}

function optionsOf(content: SymbolContent): RenderOptions {
  // Text goes in as UTF-8; bytes go in as they are, one character each.
  if (typeof content === 'string') return { bcid: '', text: content, scale: 1 };
  return { bcid: '', text: String.fromCharCode(...content), scale: 1, binarytext: true };
}

type Drawn = Omit<SymbolOutline, 'quiet' | 'modules'>;

const nothing = () => null;

/** Takes the outlines from the generator, which calls these as it would to paint. */
function outlineDrawing() {
  const outlines: number[][] = [];
  let size = { width: 0, height: 0 };
  return {
    scale: nothing,
    measure: () => ({ width: 0, ascent: 0, descent: 0 }),
    init: (width: number, height: number) => {
      size = { width, height };
    },
    line: nothing,
    polygon: (points: readonly [number, number][]) => {
      outlines.push(points.flat());
    },
    hexagon: nothing,
    ellipse: nothing,
    fill: nothing,
    clip: nothing,
    unclip: nothing,
    text: nothing,
    end: (): Drawn => ({ ...size, outlines }),
  };
}
