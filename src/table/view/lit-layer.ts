import type { Viewport } from '@/artwork/plates';
import type { Lighting } from '@/table/light/lighting';
import { createLatestWins } from './latest-wins';
import type { Picture } from './picture-source';

/** How long the lamp takes from one light to the next. */
const FADE_MS = 120;

/** How long nothing may move before the sharp picture is drawn. */
const REST_MS = 110;

/** The resolution while something moves. */
const MOVING_RESOLUTION = 0.5;

/** A canvas with its picture: asks for viewports, lights them, fades from light to light. */
export interface LitLayer {
  readonly element: HTMLElement;
  /** The viewport that is on the canvas, or null before the first one. */
  readonly viewport: () => Viewport | null;
  request(viewport: Viewport): void;
  light(lighting: Lighting): void;
  dispose(): void;
}

interface LitLayerOptions {
  readonly picture: Picture;
  readonly lighting: Lighting;
  readonly stillPreferred: () => boolean;
  /** Called when a viewport has come onto the canvas. */
  readonly onShown: (viewport: Viewport) => void;
  readonly onFailure: (reason: unknown) => void;
}

/** Makes a layer around a picture; the canvas fills its element, whose place and size the caller sets. */
export function createLitLayer({ picture, lighting, stillPreferred, onShown, onFailure }: LitLayerOptions): LitLayer {
  const element = document.createElement('div');
  const veil = document.createElement('canvas');
  for (const canvas of [picture.canvas, veil]) {
    Object.assign(canvas.style, {
      position: 'absolute',
      inset: '0',
      width: '100%',
      height: '100%',
      borderRadius: 'inherit',
    });
    canvas.setAttribute('aria-hidden', 'true');
  }
  veil.style.opacity = '0';
  element.append(picture.canvas, veil);
  let current = lighting;
  let shown: Viewport | null = null;
  let wanted: Viewport | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const queue = createLatestWins<Viewport>(async (viewport) => {
    const asked = current;
    const commit = await picture.load(viewport, asked);
    return () => {
      commit();
      if (current !== asked) picture.light(current, 1);
      shown = viewport;
      onShown(viewport);
    };
  }, onFailure);

  function reloadIfNeeded(done: boolean): void {
    if (!done && wanted) queue.request(wanted);
  }

  function fade(): void {
    if (stillPreferred() || typeof veil.animate !== 'function') return;
    veil.width = picture.canvas.width;
    veil.height = picture.canvas.height;
    veil.getContext('2d')?.drawImage(picture.canvas, 0, 0);
    veil.animate([{ opacity: 1 }, { opacity: 0 }], { duration: FADE_MS, easing: 'linear' });
  }

  return {
    element,
    viewport: () => shown,
    request(viewport) {
      wanted = viewport;
      queue.request(viewport);
    },
    light(next) {
      const before = current;
      current = next;
      clearTimeout(rest);
      if (!shown) return;
      if (before.light !== next.light) {
        fade();
        reloadIfNeeded(picture.light(next, 1));
        return;
      }
      picture.light(next, MOVING_RESOLUTION);
      rest = setTimeout(() => reloadIfNeeded(picture.light(current, 1)), REST_MS);
    },
    dispose() {
      clearTimeout(rest);
      queue.close();
      picture.dispose();
      element.remove();
    },
  };
}
