import type { PointMm, PolygonMm } from '@/core/kernel/geometry';
import { toPage } from '@/table/scene/camera';
import { endNear } from '@/table/scene/measure';
import type { ScreenPoint } from '@/table/scene/space';
import type { Table } from './table';

/** What the desk tells when a hand has done something that concerns the marks. */
export interface DeskEvents {
  readonly onMarked: (region: PolygonMm) => void;
  readonly onTapped: (point: PointMm, reachMm: number) => void;
}

type Drag = 'pan' | 'mark' | 'measure' | 'loupe';

/** Movement below this many pixels is a tap, not a drag. */
const TAP_PX = 5;

/** How near a finger or a pointer must come to what it wants to take hold of, in CSS pixels. */
const REACH_PX = { touch: 22, other: 10 } as const;

/** On touch screens the loupe floats this far above the finger, so that the hand does not cover it. */
const ABOVE_FINGER_PX = 130;

/** One notch of a wheel zooms by this factor. */
const WHEEL_FACTOR = 1.0016;

/** Lets hands, pointers and wheels work on a desk element; returns what takes them off again. */
export function attachDeskGestures(element: HTMLElement, table: Table, events: () => DeskEvents): () => void {
  const down = new Map<number, ScreenPoint>();
  let drag: Drag = 'pan';
  let travelled = 0;

  const placeOf = (event: PointerEvent | WheelEvent): ScreenPoint => {
    const box = element.getBoundingClientRect();
    return { left: event.clientX - box.left, top: event.clientY - box.top };
  };
  const pageAt = (point: ScreenPoint): PointMm => toPage(table.store.getState().camera, point);
  const reachMm = (event: PointerEvent): number =>
    REACH_PX[event.pointerType === 'touch' ? 'touch' : 'other'] / table.store.getState().camera.scale;

  function begin(event: PointerEvent, place: ScreenPoint): Drag {
    const { marking, measure, loupe } = table.store.getState();
    if (marking) {
      table.mark({ type: 'move-to', point: pageAt(place) });
      if (marking.stage === 'aiming') table.mark({ type: 'place' });
      return 'mark';
    }
    const end = measure && endNear(measure.measure, pageAt(place), reachMm(event));
    if (end) {
      table.holdEnd(end);
      return 'measure';
    }
    return loupe && event.pointerType === 'touch' ? 'loupe' : 'pan';
  }

  function follow(place: ScreenPoint, last: ScreenPoint): void {
    if (drag === 'mark') table.mark({ type: 'move-to', point: pageAt(place) });
    if (drag === 'measure') table.measureTo(pageAt(place));
    if (drag === 'loupe') table.moveLoupe(pageAt({ left: place.left, top: place.top - ABOVE_FINGER_PX }));
    if (drag === 'pan') table.pan({ left: place.left - last.left, top: place.top - last.top });
  }

  function pinch(moved: number, place: ScreenPoint): void {
    const last = down.get(moved);
    const other = [...down].find(([id]) => id !== moved)?.[1];
    if (!last || !other) return;
    const before = Math.hypot(last.left - other.left, last.top - other.top);
    const after = Math.hypot(place.left - other.left, place.top - other.top);
    const middle = { left: (place.left + other.left) / 2, top: (place.top + other.top) / 2 };
    if (before > 0) table.zoom(after / before, middle);
    table.pan({ left: (place.left - last.left) / 2, top: (place.top - last.top) / 2 });
  }

  function onDown(event: PointerEvent): void {
    if (event.button !== 0) return;
    element.setPointerCapture?.(event.pointerId);
    const place = placeOf(event);
    down.set(event.pointerId, place);
    if (down.size > 1) return;
    travelled = 0;
    drag = begin(event, place);
  }

  function onMove(event: PointerEvent): void {
    const place = placeOf(event);
    const last = down.get(event.pointerId);
    if (!last) {
      if (event.pointerType !== 'touch' && down.size === 0) hover(place);
      return;
    }
    travelled += Math.hypot(place.left - last.left, place.top - last.top);
    if (down.size > 1) pinch(event.pointerId, place);
    else if (drag !== 'pan' || travelled > TAP_PX) follow(place, last);
    down.set(event.pointerId, place);
  }

  function hover(place: ScreenPoint): void {
    const { marking, loupe } = table.store.getState();
    if (marking) table.mark({ type: 'move-to', point: pageAt(place) });
    else if (loupe) table.moveLoupe(pageAt(place));
  }

  function onUp(event: PointerEvent): void {
    const place = placeOf(event);
    if (!down.delete(event.pointerId) || down.size > 0) return;
    if (drag === 'mark') {
      const region = event.type === 'pointerup' ? table.mark({ type: 'place' }) : null;
      if (region) events().onMarked(region);
    } else if (travelled <= TAP_PX && event.type === 'pointerup') {
      events().onTapped(pageAt(place), reachMm(event));
    }
  }

  function onWheel(event: WheelEvent): void {
    event.preventDefault();
    if (event.deltaY === 0) return;
    if (table.store.getState().loupe && !event.ctrlKey) table.stepLoupe(event.deltaY < 0 ? 1 : -1);
    else table.zoom(WHEEL_FACTOR ** -(event.ctrlKey ? event.deltaY * 6 : event.deltaY), placeOf(event));
  }

  const stop = new AbortController();
  const { signal } = stop;
  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', onUp, { signal });
  element.addEventListener('pointercancel', onUp, { signal });
  element.addEventListener('wheel', onWheel, { signal, passive: false });
  return () => stop.abort();
}
