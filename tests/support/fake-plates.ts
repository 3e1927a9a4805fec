import { DENSITY_OF_PAPER, type Plates, RELIEF_ZERO, type Viewport } from '@/artwork/plates';
import type { PublicPage } from '@/examiner/contract';

type Brush = OffscreenCanvasRenderingContext2D;

/** Paints simple plates of a fake page; where no canvas can paint (jsdom) all plates are dark. */
export function paintFakePlates(page: PublicPage, viewport: Viewport, edgeLifted: boolean): Plates {
  const paint = (draw: (brush: Brush) => void) => paintPlate(viewport, draw);
  if (typeof OffscreenCanvas === 'undefined') {
    const dark = new Uint8ClampedArray(viewport.widthPx * viewport.heightPx * 4);
    return { white: dark, uv: dark, matter: dark, surface: dark, ovd: dark };
  }
  return {
    white: paint((brush) => paintWhite(brush, page)),
    uv: paint((brush) => {
      ground(brush, page, '#07070f');
      lines(brush, page, '#3fae6a', 0.25);
    }),
    matter: paint((brush) => {
      ground(brush, page, `rgb(235 ${DENSITY_OF_PAPER} ${RELIEF_ZERO})`);
      if (edgeLifted && page.kind === 'data') outline(brush, `rgb(235 ${DENSITY_OF_PAPER} ${RELIEF_ZERO + 90})`);
      texts(brush, page, `rgb(20 ${DENSITY_OF_PAPER - 20} ${RELIEF_ZERO + 12})`);
    }),
    surface: paint((brush) => ground(brush, page, 'rgb(60 20 40)')),
    ovd: paint((brush) => {
      ground(brush, page, 'rgb(0 0 0)');
      brush.fillStyle = 'rgb(50 120 220)';
      brush.beginPath();
      brush.arc(112, 54, 5, 0, Math.PI * 2);
      brush.fill();
    }),
  };
}

function paintPlate(
  { widthPx, heightPx, pxPerMm, originMm }: Viewport,
  draw: (brush: Brush) => void,
): Uint8ClampedArray<ArrayBuffer> {
  const canvas = new OffscreenCanvas(widthPx, heightPx);
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('no 2d context for a fake plate');
  brush.direction = 'ltr';
  brush.fillStyle = '#000';
  brush.fillRect(0, 0, widthPx, heightPx);
  brush.setTransform(pxPerMm, 0, 0, pxPerMm, -originMm.x * pxPerMm, -originMm.y * pxPerMm);
  draw(brush);
  return brush.getImageData(0, 0, widthPx, heightPx).data;
}

function paintWhite(brush: Brush, page: PublicPage): void {
  ground(brush, page, '#ece5d3');
  lines(brush, page, '#7b8f86', 0.1);
  lines(brush, page, '#b58a5a', 0.08, 3.1);
  if (page.kind === 'data') {
    brush.fillStyle = '#c3c8cf';
    brush.fillRect(6, 18, 33, 43);
    brush.fillStyle = '#6b4f3f';
    ellipse(brush, 22.5, 36, 10, 14);
    brush.fillStyle = '#d9a888';
    ellipse(brush, 22.5, 39, 8, 11);
    brush.fillStyle = '#22365c';
    brush.beginPath();
    brush.ellipse(22.5, 61, 14, 9, 0, Math.PI, 0);
    brush.fill();
    brush.fillStyle = '#1d4a45';
    ellipse(brush, 112, 54, 5, 5);
  }
  texts(brush, page, '#1b1b26');
}

function ground(brush: Brush, page: PublicPage, colour: string): void {
  brush.fillStyle = colour;
  brush.fillRect(0, 0, page.widthMm, page.heightMm);
}

function lines(brush: Brush, page: PublicPage, colour: string, width: number, phase = 0): void {
  brush.strokeStyle = colour;
  brush.lineWidth = width;
  for (let row = -4; row < page.heightMm + 4; row += 1.3) {
    brush.beginPath();
    for (let x = 0; x <= page.widthMm; x += 0.5) {
      const y = row + 2.4 * Math.sin(x / 9 + phase + row / 11) + 0.8 * Math.sin(x / 3.1 + row);
      if (x === 0) brush.moveTo(x, y);
      else brush.lineTo(x, y);
    }
    brush.stroke();
  }
}

function outline(brush: Brush, colour: string): void {
  brush.strokeStyle = colour;
  brush.lineWidth = 0.35;
  brush.strokeRect(6, 18, 33, 43);
}

function texts(brush: Brush, page: PublicPage, colour: string): void {
  brush.fillStyle = colour;
  for (const { text, box } of page.texts) {
    brush.font = `${box.height}px monospace`;
    brush.fillText(text, box.x, box.y + box.height, box.width);
  }
  brush.font = '5px monospace';
  for (const [index, line] of (page.mrz ?? []).entries()) brush.fillText(line, 6, 74 + index * 7, 112);
}

function ellipse(brush: Brush, x: number, y: number, radiusX: number, radiusY: number): void {
  brush.beginPath();
  brush.ellipse(x, y, radiusX, radiusY, 0, 0, Math.PI * 2);
  brush.fill();
}
