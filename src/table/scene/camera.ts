import type { BoxMm, PointMm } from '@/core/kernel/geometry';
import type { PageSize, ScreenPoint, ScreenSize } from './space';

/** Where a page lies on the screen: `scale` in screen px per mm, and the screen place of its top left corner. */
export interface Camera {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** How near and how far a page can be brought: factors of the scale at which the page fits. */
export const ZOOM_LIMITS = { nearest: 24, farthest: 0.6 } as const;

/** A step of the zoom keys and buttons. */
export const ZOOM_STEP = 1.35;

/** Screen pixels of a page that always stay in sight, so that it cannot be lost. */
const KEPT_IN_SIGHT_PX = 80;

/** Gives the camera that shows a whole page in the middle; `paddingPx` stays free on the four sides. */
export function fitCamera(page: PageSize, view: ScreenSize, paddingPx: Padding): Camera {
  const free = freeOf(view, paddingPx);
  const scale = Math.min(free.width / page.widthMm, free.height / page.heightMm);
  return {
    scale,
    left: Math.round(paddingPx.start + (free.width - page.widthMm * scale) / 2),
    top: Math.round(paddingPx.top + (free.height - page.heightMm * scale) / 2),
  };
}

/** Room kept free around a fitted page, in screen pixels; `start` is the left side whatever the reading direction. */
export interface Padding {
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

/** Moves a page over the screen by a distance in screen pixels. */
export function panBy(camera: Camera, distance: ScreenPoint): Camera {
  return { ...camera, left: camera.left + distance.left, top: camera.top + distance.top };
}

/** Zooms so that the place under `about` stays where it is; the scale stays within the limits around `fitScale`. */
export function zoomAbout(camera: Camera, about: ScreenPoint, factor: number, fitScale: number): Camera {
  const nearest = fitScale * ZOOM_LIMITS.nearest;
  const farthest = fitScale * ZOOM_LIMITS.farthest;
  const scale = Math.min(nearest, Math.max(farthest, camera.scale * factor));
  const ratio = scale / camera.scale;
  return {
    scale,
    left: about.left - (about.left - camera.left) * ratio,
    top: about.top - (about.top - camera.top) * ratio,
  };
}

/** Brings a page back that was pushed out of sight; a camera that shows enough of it is returned as it is. */
export function keepInSight(camera: Camera, page: PageSize, view: ScreenSize): Camera {
  const left = clamp(camera.left, KEPT_IN_SIGHT_PX - page.widthMm * camera.scale, view.width - KEPT_IN_SIGHT_PX);
  const top = clamp(camera.top, KEPT_IN_SIGHT_PX - page.heightMm * camera.scale, view.height - KEPT_IN_SIGHT_PX);
  return left === camera.left && top === camera.top ? camera : { ...camera, left, top };
}

/** Brings a region of the page to the middle of what `paddingPx` leaves free, as large as `share` (0 to 1) of it allows, never nearer than the limits. */
export function lookAt(region: BoxMm, view: ScreenSize, paddingPx: Padding, fitScale: number, share: number): Camera {
  const free = freeOf(view, paddingPx);
  const wanted = Math.min((free.width * share) / region.width, (free.height * share) / region.height);
  const scale = clamp(wanted, fitScale, fitScale * ZOOM_LIMITS.nearest);
  return {
    scale,
    left: paddingPx.start + free.width / 2 - (region.x + region.width / 2) * scale,
    top: paddingPx.top + free.height / 2 - (region.y + region.height / 2) * scale,
  };
}

/** Moves a page so that no free room stays empty beside what could lie in it; a page that fits lies in the middle. */
export function fillWith(camera: Camera, page: PageSize, view: ScreenSize, paddingPx: Padding): Camera {
  const free = freeOf(view, paddingPx);
  const place = (at: number, from: number, room: number, size: number) =>
    size <= room ? from + (room - size) / 2 : clamp(at, from + room - size, from);
  return {
    scale: camera.scale,
    left: place(camera.left, paddingPx.start, free.width, page.widthMm * camera.scale),
    top: place(camera.top, paddingPx.top, free.height, page.heightMm * camera.scale),
  };
}

/** Gives the place on the screen of a point of the page. */
export function toScreen(camera: Camera, point: PointMm): ScreenPoint {
  return { left: camera.left + point.x * camera.scale, top: camera.top + point.y * camera.scale };
}

/** Gives the point of the page under a place on the screen; it may lie outside the page. */
export function toPage(camera: Camera, point: ScreenPoint): PointMm {
  return { x: (point.left - camera.left) / camera.scale, y: (point.top - camera.top) / camera.scale };
}

/** Gives the part of a page that is in sight, or null where none is. */
export function visiblePart(camera: Camera, page: PageSize, view: ScreenSize): BoxMm | null {
  const from = toPage(camera, { left: 0, top: 0 });
  const to = toPage(camera, { left: view.width, top: view.height });
  const x = Math.max(0, from.x);
  const y = Math.max(0, from.y);
  const width = Math.min(page.widthMm, to.x) - x;
  const height = Math.min(page.heightMm, to.y) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

function freeOf(view: ScreenSize, paddingPx: Padding): ScreenSize {
  return {
    width: Math.max(40, view.width - paddingPx.start - paddingPx.end),
    height: Math.max(40, view.height - paddingPx.top - paddingPx.bottom),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, Math.min(least, most)), Math.max(least, most));
}
