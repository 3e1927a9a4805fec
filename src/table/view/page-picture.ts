import type { Viewport } from '@/artwork/plates';
import { wholePageAt } from '@/core/document/whole-page';
import type { Examiner, PublicPage } from '@/examiner/contract';
import type { Lighting } from '@/table/light/lighting';
import { type Camera, toPage, toScreen, visiblePart } from '@/table/scene/camera';
import type { ScreenSize } from '@/table/scene/space';
import { clipToPage, partOf } from './clip-to-page';
import { createLitLayer, type LitLayer } from './lit-layer';
import { createPicture, type PictureSubject } from './picture-source';
import { screenDensity } from './screen-density';

/** How long the camera rests before the part in sight is painted sharp: longer than from notch to notch of a wheel that goes on turning. */
const DETAIL_AFTER_MS = 180;

/** From this factor of the fitted scale on, the cached picture is too coarse. */
const DETAIL_FROM = 1.04;

/**
 * A page on the desk in two layers: the whole page at fitted scale, painted and lit once and then only moved, and above
 * it the part in sight at the scale of the screen, painted again whenever the camera has come to rest.
 */
export interface PagePicture {
  place(camera: Camera, fitScale: number, desk: ScreenSize): void;
  light(lighting: Lighting): void;
  dispose(): void;
}

interface PagePictureOptions {
  readonly host: HTMLElement;
  readonly sheetClass: string;
  readonly examiner: Examiner;
  readonly subject: PictureSubject;
  readonly page: PublicPage;
  readonly lighting: Lighting;
  readonly stillPreferred: () => boolean;
  /** Called once, when the page has first become visible. */
  readonly onFirstPicture: () => void;
  readonly onFailure: (reason: unknown) => void;
}

/** Puts a page on a desk element; `dispose` takes it away with all its canvases. */
export function createPagePicture(options: PagePictureOptions): PagePicture {
  const { host, page, stillPreferred, onFailure } = options;
  const density = screenDensity();
  let lighting = options.lighting;
  let painted = 0;
  let camera: Camera = { scale: 1, left: 0, top: 0 };
  let desk: ScreenSize = { width: 0, height: 0 };
  let fitScale = 0;
  let detail: LitLayer | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let announced = false;

  const base = createLitLayer({
    picture: createPicture(options.examiner, options.subject),
    lighting,
    stillPreferred,
    onFailure,
    onShown: () => {
      base.element.dataset.shown = '';
      if (!announced) options.onFirstPicture();
      announced = true;
    },
  });
  base.element.className = options.sheetClass;
  host.append(base.element);

  function paintBase(): void {
    painted = fitScale;
    const pxPerMm = fitScale * density;
    Object.assign(base.element.style, {
      width: `${page.widthMm * fitScale}px`,
      height: `${page.heightMm * fitScale}px`,
    });
    base.element.style.setProperty('--corner', `${page.cornerRadiusMm * fitScale}px`);
    base.request(wholePageAt(page, pxPerMm));
  }

  function move(): void {
    const scale = camera.scale / painted;
    base.element.style.transform = `translate(${camera.left}px, ${camera.top}px)${scale === 1 ? '' : ` scale(${scale})`}`;
    const viewport = detail?.viewport();
    if (detail && viewport) placeDetail(detail, viewport);
  }

  function placeDetail(layer: LitLayer, viewport: Viewport): void {
    const at = toScreen(camera, viewport.originMm);
    const scale = (camera.scale * density) / viewport.pxPerMm;
    const near = Math.abs(scale - 1) < 1e-6;
    Object.assign(layer.element.style, {
      width: `${viewport.widthPx / density}px`,
      height: `${viewport.heightPx / density}px`,
      clipPath: clipToPage(page, partOf(viewport)),
      transform: near
        ? `translate(${Math.round(at.left)}px, ${Math.round(at.top)}px)`
        : `translate(${at.left}px, ${at.top}px) scale(${scale})`,
    });
  }

  function paintDetail(): void {
    const wanted = camera.scale > painted * DETAIL_FROM ? visibleViewport(camera, page, desk, density) : null;
    if (!wanted) {
      detail?.dispose();
      detail = null;
      return;
    }
    detail ??= makeDetail();
    detail.request(wanted);
  }

  function makeDetail(): LitLayer {
    const layer = createLitLayer({
      picture: createPicture(options.examiner, options.subject),
      lighting,
      stillPreferred,
      onFailure,
      onShown: (viewport) => {
        layer.element.dataset.shown = '';
        placeDetail(layer, viewport);
      },
    });
    layer.element.className = `${options.sheetClass} detail`;
    layer.element.dataset.detail = '';
    host.append(layer.element);
    return layer;
  }

  return {
    place(nextCamera, nextFitScale, nextDesk) {
      camera = nextCamera;
      fitScale = nextFitScale;
      desk = nextDesk;
      if (fitScale !== painted) paintBase();
      move();
      clearTimeout(rest);
      rest = setTimeout(paintDetail, DETAIL_AFTER_MS);
    },
    light(next) {
      lighting = next;
      base.light(next);
      detail?.light(next);
    },
    dispose() {
      clearTimeout(rest);
      base.dispose();
      detail?.dispose();
    },
  };
}

/** Gives the part of the page in sight as a viewport whose pixels fall on those of the screen, or null where none is. */
function visibleViewport(camera: Camera, page: PublicPage, desk: ScreenSize, density: number): Viewport | null {
  const part = visiblePart(camera, page, desk);
  if (!part) return null;
  const from = toScreen(camera, part);
  const left = Math.floor(from.left);
  const top = Math.floor(from.top);
  return {
    originMm: toPage(camera, { left, top }),
    pxPerMm: camera.scale * density,
    widthPx: Math.ceil((part.width * camera.scale + from.left - left) * density),
    heightPx: Math.ceil((part.height * camera.scale + from.top - top) * density),
  };
}
