import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { FONT_FAMILIES } from '@/artwork/faces';
import type { Pixels } from './png-file';

/** One picture of a contact sheet with the words under it. */
export interface SheetCell {
  readonly label: string;
  readonly pixels: Pixels;
}

/** A row of pictures under a heading. */
export interface SheetRow {
  readonly heading: string;
  readonly cells: readonly SheetCell[];
}

const MARGIN_PX = 16;
const HEADING_PX = 30;
const LABEL_PX = 22;
const TEXT_PX = 14;
const HEADING_LETTERS_PX = 15;
/** Room for what is said under a picture, however narrow the picture is. */
const NARROWEST_CELL_PX = 150;

/** Lays rows of pictures on one picture, each row as high as its highest. The specimen fonts must be registered. */
export function layOutSheet(rows: readonly SheetRow[]): Pixels {
  const heights = rows.map(
    ({ cells }) => HEADING_PX + LABEL_PX + MARGIN_PX + Math.max(0, ...cells.map(({ pixels }) => pixels.heightPx)),
  );
  const widths = rows.map(({ cells }) => cells.reduce((sum, cell) => sum + widthOf(cell) + MARGIN_PX, MARGIN_PX));
  const width = Math.max(640, ...widths);
  const height = heights.reduce((sum, row) => sum + row, MARGIN_PX);
  const context = createCanvas(width, height).getContext('2d');
  context.fillStyle = '#2a2c30';
  context.fillRect(0, 0, width, height);
  let top = 0;
  for (const [index, row] of rows.entries()) {
    layRow(context, row, top);
    top += heights[index] ?? 0;
  }
  return { widthPx: width, heightPx: height, data: context.getImageData(0, 0, width, height).data };
}

function widthOf({ pixels }: SheetCell): number {
  return Math.max(NARROWEST_CELL_PX, pixels.widthPx);
}

function layRow(context: SKRSContext2D, { heading, cells }: SheetRow, top: number): void {
  write(context, heading, MARGIN_PX, top + HEADING_PX - 6, `700 ${HEADING_LETTERS_PX}px`, '#f2d28a');
  let left = MARGIN_PX;
  for (const cell of cells) {
    const { label, pixels } = cell;
    const image = context.createImageData(pixels.widthPx, pixels.heightPx);
    image.data.set(pixels.data);
    context.putImageData(image, left, top + HEADING_PX);
    context.save();
    context.beginPath();
    context.rect(left, top + HEADING_PX + pixels.heightPx, widthOf(cell), LABEL_PX);
    context.clip();
    write(context, label, left, top + HEADING_PX + pixels.heightPx + 16, `400 ${TEXT_PX}px`, '#d8dade');
    context.restore();
    left += widthOf(cell) + MARGIN_PX;
  }
}

function write(context: SKRSContext2D, text: string, x: number, y: number, font: string, colour: string): void {
  context.font = `${font} "${FONT_FAMILIES.sans}"`;
  context.fillStyle = colour;
  context.fillText(text, x, y);
}
