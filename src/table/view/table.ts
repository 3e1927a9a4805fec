import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Light } from '@/core/document/optics';
import type { BoxMm, PointMm, PolygonMm } from '@/core/kernel/geometry';
import type { PublicPage, PublicSpecimen } from '@/examiner/contract';
import { RESTING_LIGHT } from '@/table/light/lighting';
import {
  type Camera,
  fillWith,
  fitCamera,
  keepInSight,
  lookAt,
  type Padding,
  panBy,
  toPage,
  zoomAbout,
} from '@/table/scene/camera';
import { stepMagnification } from '@/table/scene/loupe';
import { type MarkingEvent, mark, startMarking } from '@/table/scene/marking';
import { layMeasure, moveEnd } from '@/table/scene/measure';
import { onPage, type ScreenPoint, type ScreenSize } from '@/table/scene/space';
import { lampLimited, tiltLimited } from './limits';
import { type Comparison, isFitted, type TableState } from './table-state';

/** Where a table begins: a page and a light; a resumed examination gives those it stopped at. */
export interface TableStart {
  readonly page: string | null;
  readonly light: Light | null;
}

/** The store of one light table; it is made for one specimen and thrown away with it. */
export type TableStore = StoreApi<TableState>;

/** Everything a hand, a key or the feedback can do on the table. Tilts and turns are in degrees, distances in mm. */
export interface Table {
  readonly store: TableStore;
  resize(desk: ScreenSize, padding: Padding): void;
  /** Lets a box of the page fill a desk exactly; for pictures of a part, which nobody zooms. */
  frame(box: BoxMm, desk: ScreenSize): void;
  turnTo(page: string): void;
  switchLight(light: Light): void;
  tiltTo(xDeg: number, yDeg: number): void;
  lampTo(azimuthDeg: number, elevationDeg: number): void;
  pan(distance: ScreenPoint): void;
  zoom(factor: number, about: ScreenPoint | null): void;
  fit(): void;
  /** Brings a box of the page near, with as much of the page around it as there is room; it stays so when the desk changes its size, until a hand moves the page. */
  show(box: BoxMm): void;
  outline(outlined: TableState['outlined']): void;
  toggleLoupe(): void;
  moveLoupe(at: PointMm): void;
  stepLoupe(direction: 1 | -1): void;
  compare(comparison: Comparison | null): void;
  toggleMarking(): void;
  mark(event: MarkingEvent): PolygonMm | null;
  toggleMeasure(): void;
  measureTo(point: PointMm): void;
  holdEnd(end: 'from' | 'to'): void;
}

const EMPTY_DESK = { width: 0, height: 0 };
/** How much of the free desk a place fills that is shown, from 0 to 1. */
const SHOWN_SHARE = 0.45;
const UNPLACED = { scale: 1, left: 0, top: 0 };

/** Lays a specimen on the table. Throws a RangeError for a specimen without pages. */
export function createTable(specimen: PublicSpecimen, start: TableStart): Table {
  const page = specimen.pages.find(({ id }) => id === start.page) ?? specimen.pages[0];
  if (!page) throw new RangeError('a specimen on the table needs at least one page');
  const store = createStore<TableState>()(() => ({
    specimen,
    page,
    lighting: { ...RESTING_LIGHT, light: start.light ?? RESTING_LIGHT.light },
    desk: EMPTY_DESK,
    fit: UNPLACED,
    camera: UNPLACED,
    loupe: null,
    comparison: null,
    marking: null,
    measure: null,
    outlined: null,
  }));
  return { store, ...lightActions(store), ...viewActions(store), ...toolActions(store) };
}

function lightActions(store: TableStore): Pick<Table, 'switchLight' | 'tiltTo' | 'lampTo'> {
  const change = (part: Partial<TableState['lighting']>) =>
    store.setState(({ lighting }) => ({ lighting: { ...lighting, ...part } }));
  return {
    switchLight: (light) => change({ light }),
    tiltTo: (xDeg, yDeg) => change(tiltLimited(xDeg, yDeg)),
    lampTo: (azimuthDeg, elevationDeg) => change(lampLimited(azimuthDeg, elevationDeg)),
  };
}

type ViewActions = Pick<Table, 'resize' | 'frame' | 'turnTo' | 'pan' | 'zoom' | 'fit' | 'show' | 'outline'>;

function viewActions(store: TableStore): ViewActions {
  let padding: Padding = { start: 0, end: 0, top: 0, bottom: 0 };
  // What was brought near, and the camera that did it: as long as no hand moved it since, it stays in sight.
  let shown: { readonly box: BoxMm; readonly camera: Camera } | null = null;
  const bringNear = (box: BoxMm, page: PublicPage, desk: ScreenSize, fit: Camera) => {
    const camera = lookAt(box, desk, padding, fit.scale, SHOWN_SHARE);
    shown = { box, camera: fillWith(camera, page, desk, padding) };
    return shown.camera;
  };
  const layDown = (page: PublicPage, desk: ScreenSize) => {
    const fit = fitCamera(page, desk, padding);
    return { page, desk, fit, camera: fit };
  };
  return {
    resize(desk, newPadding) {
      padding = newPadding;
      store.setState((state) => {
        const laid = layDown(state.page, desk);
        if (isFitted(state)) return laid;
        if (shown?.camera === state.camera)
          return { ...laid, camera: bringNear(shown.box, state.page, desk, laid.fit) };
        const grown = { left: (desk.width - state.desk.width) / 2, top: (desk.height - state.desk.height) / 2 };
        return { ...laid, camera: keepInSight(panBy(state.camera, grown), state.page, desk) };
      });
    },
    frame(box, desk) {
      const scale = desk.width / box.width;
      const camera = { scale, left: -box.x * scale, top: -box.y * scale };
      store.setState({ desk, fit: camera, camera });
    },
    turnTo(id) {
      store.setState((state) => {
        const page = state.specimen.pages.find((candidate) => candidate.id === id);
        if (!page || page.id === state.page.id) return state;
        return { ...layDown(page, state.desk), marking: null, measure: null, loupe: centred(state, page) };
      });
    },
    pan: (distance) =>
      store.setState((state) => ({ camera: keepInSight(panBy(state.camera, distance), state.page, state.desk) })),
    zoom: (factor, about) =>
      store.setState((state) => {
        const point = about ?? { left: state.desk.width / 2, top: state.desk.height / 2 };
        const zoomed = zoomAbout(state.camera, point, factor, state.fit.scale);
        return { camera: keepInSight(zoomed, state.page, state.desk) };
      }),
    fit: () => store.setState(({ fit }) => ({ camera: fit })),
    show: (box) => store.setState(({ page, desk, fit }) => ({ camera: bringNear(box, page, desk, fit) })),
    outline: (outlined) => store.setState({ outlined }),
  };
}

type ToolActions = Omit<Table, 'store' | keyof ViewActions | 'switchLight' | 'tiltTo' | 'lampTo'>;

function toolActions(store: TableStore): ToolActions {
  return {
    toggleLoupe: () =>
      store.setState((state) => ({ loupe: state.loupe ? null : { at: middleInSight(state), magnification: 10 } })),
    moveLoupe: (at) => store.setState(({ loupe, page }) => ({ loupe: loupe && { ...loupe, at: onPage(at, page) } })),
    stepLoupe: (direction) =>
      store.setState(({ loupe }) => ({
        loupe: loupe && { ...loupe, magnification: stepMagnification(loupe.magnification, direction) },
      })),
    compare: (comparison) => store.setState({ comparison }),
    toggleMarking: () =>
      store.setState((state) => ({
        marking: state.marking ? null : startMarking(state.loupe?.at ?? middleInSight(state)),
        measure: null,
      })),
    mark(event) {
      const { marking, page } = store.getState();
      if (!marking) return null;
      const next = mark(marking, event, page);
      store.setState({ marking: next.stage === 'done' ? null : next });
      return next.stage === 'done' ? next.region : null;
    },
    toggleMeasure: () =>
      store.setState((state) => ({
        measure: state.measure ? null : { measure: layMeasure(state.page), held: 'to' },
        marking: null,
      })),
    measureTo: (point) =>
      store.setState(({ measure, page }) => ({
        measure: measure && { ...measure, measure: moveEnd(measure.measure, measure.held, point, page) },
      })),
    holdEnd: (held) => store.setState(({ measure }) => ({ measure: measure && { ...measure, held } })),
  };
}

function middleInSight(state: TableState): PointMm {
  return onPage(toPage(state.camera, { left: state.desk.width / 2, top: state.desk.height / 2 }), state.page);
}

function centred(state: TableState, page: PublicPage): TableState['loupe'] {
  return state.loupe && { ...state.loupe, at: { x: page.widthMm / 2, y: page.heightMm / 2 } };
}
