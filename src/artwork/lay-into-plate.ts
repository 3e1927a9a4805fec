import type { BoxMm } from '@/core/kernel/geometry';
import type { BrushGradient, PaintKit, Picture, PortraitTone, Raster } from './brush';
import type { Colour, Mark, Shape } from './mark';
import type { Viewport } from './plates';
import { layShape } from './trace-shape';

/** Lines of more points than this are laid by way of the sheet. */
const MANY_POINTS = 1200;

/** A painting under way. `sheet` gives a transparent raster of the plates' size, the same one every time. */
export interface Job {
  readonly viewport: Viewport;
  readonly kit: PaintKit;
  readonly sheet: () => Raster;
}

/** How a shape is laid into one plate; `tone` matters to portraits alone. */
export interface Lay {
  readonly colour: Colour;
  readonly opacity: number;
  readonly blend: string;
  readonly tone: PortraitTone;
}

/** Lays the shape of a mark into a plate, cut to its clip. */
export function lay(plate: Raster, mark: Mark, job: Job, how: Lay): void {
  const { shape } = mark;
  if (isDense(shape)) {
    layDense(plate, shape, mark.clip ?? mark.bounds, job, how);
    return;
  }
  const { brush } = plate;
  toDocument(plate, job.viewport);
  brush.globalAlpha = how.opacity;
  brush.globalCompositeOperation = how.blend;
  if (mark.clip) {
    brush.save();
    clipTo(plate, mark.clip);
  }
  if (shape.type === 'portrait') {
    const picture = job.kit.portrait(shape.capture.identity, shape.capture.capture, how.tone);
    if (picture) drawCovering(plate, picture, shape.box);
  } else {
    plate.setColour(toPaint(plate, how.colour));
    layShape(brush, shape);
  }
  if (mark.clip) brush.restore();
}

type Lines = Extract<Shape, { type: 'lines' }>;

function isDense(shape: Shape): shape is Lines {
  return shape.type === 'lines' && shape.lines.reduce((sum, line) => sum + line.length / 2, 0) > MANY_POINTS;
}

/**
 * Lays many fine lines. Canvases blend each short piece of a line by itself, which is ten times slower than plain drawing,
 * so the lines are drawn plainly on the sheet and the sheet is blended once.
 */
function layDense(plate: Raster, shape: Lines, area: BoxMm, job: Job, { colour, opacity, blend }: Lay): void {
  const sheet = job.sheet();
  const { brush } = sheet;
  toDocument(sheet, job.viewport);
  brush.globalAlpha = 1;
  brush.globalCompositeOperation = 'source-over';
  brush.save();
  clipTo(sheet, area);
  brush.clearRect(area.x, area.y, area.width, area.height);
  sheet.setColour(typeof colour === 'string' ? colour : '#000000');
  layShape(brush, shape);
  brush.restore();
  ...
}
