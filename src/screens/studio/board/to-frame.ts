import type { PointPx, SizePx } from '@/core/document/alignment';

/** Gives the place of a pointer in whole pixels of the frame, kept inside it. */
export function toFrame(
  event: { readonly clientX: number; readonly clientY: number },
  surface: Element,
  frame: SizePx,
): PointPx {
  const rect = surface.getBoundingClientRect();
  const x = rect.width > 0 ? ((event.clientX - rect.left) / rect.width) * frame.width : 0;
  const y = rect.height > 0 ? ((event.clientY - rect.top) / rect.height) * frame.height : 0;
  return keepInside({ x, y }, frame);
}

/** Moves a point to the nearest whole pixel inside the frame. */
export function keepInside(point: PointPx, frame: SizePx): PointPx {
  return {
    x: Math.round(Math.min(frame.width, Math.max(0, point.x))),
    y: Math.round(Math.min(frame.height, Math.max(0, point.y))),
  };
}

/** Gives the step of an arrow key in frame pixels (ten times with Shift), or null for another key. */
export function arrowStep(event: { readonly key: string; readonly shiftKey: boolean }, unit: number): PointPx | null {
  const size = Math.max(1, Math.round(unit)) * (event.shiftKey ? 10 : 1);
  if (event.key === 'ArrowLeft') return { x: -size, y: 0 };
  if (event.key === 'ArrowRight') return { x: size, y: 0 };
  if (event.key === 'ArrowUp') return { x: 0, y: -size };
  return event.key === 'ArrowDown' ? { x: 0, y: size } : null;
}
