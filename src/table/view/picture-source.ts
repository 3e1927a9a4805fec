import type { Viewport } from '@/artwork/plates';
import { lampOf, type UvLamp } from '@/core/document/optics';
import type { Examiner, PublicSpecimen, Version } from '@/examiner/contract';
import { createLightDrawer } from '@/table/light/create-light-drawer';
import type { LightDrawer } from '@/table/light/light-drawer';
import type { Lighting } from '@/table/light/lighting';

/** What the examiner does for pictures. */
type Painter = Pick<Examiner, 'paint' | 'photograph'>;

/** Which page of which version is to be seen. */
export interface PictureSubject {
  readonly specimen: PublicSpecimen;
  readonly version: Version;
  readonly page: string;
}

/**
 * Something that can be lit and looked at through one canvas. `load` fetches a viewport and returns what puts it on the
 * canvas, so that the old picture stays until then; `light` lights what is there again, and answers false where the new
 * light needs another load.
 */
export interface Picture {
  readonly canvas: HTMLCanvasElement;
  load(viewport: Viewport, lighting: Lighting): Promise<() => void>;
  light(lighting: Lighting, resolution: number): boolean;
  dispose(): void;
}

/** Opens the picture of a page, painted or photographed, as the specimen has it; `drawer` is how a painted one is lit where possible. */
export function createPicture(
  examiner: Painter,
  subject: PictureSubject,
  drawer: LightDrawer['kind'] = 'webgl',
): Picture {
  return subject.specimen.source.kind === 'computed'
    ? createComputedPicture(examiner, subject, drawer)
    : createPhotographedPicture(examiner, subject);
}

function createComputedPicture(
  examiner: Painter,
  { specimen, version, page }: PictureSubject,
  wanted: LightDrawer['kind'],
): Picture {
  let made: LightDrawer | null = null;
  const drawerNow = () =>
    (made ??= createLightDrawer('plainLight' in document.documentElement.dataset ? 'plain' : wanted));
  let loaded: UvLamp | null = null;
  return {
    get canvas() {
      return drawerNow().canvas;
    },
    async load(viewport, lighting) {
      const lampNm = lampOf(lighting.light);
      const painting = examiner.paint({ handle: specimen.handle, version, page, viewport: { ...viewport, lampNm } });
      const drawer = drawerNow();
      // Without plates this draws nothing, but it prepares the light while the worker paints.
      if (loaded === null) drawer.draw(lighting, 1);
      const plates = await painting;
      return () => {
        drawer.setPlates(plates, viewport);
        drawer.draw(lighting, 1);
        loaded = lampNm;
      };
    },
    light(lighting, resolution) {
      if (loaded !== null && loaded !== lampOf(lighting.light) && isUltraviolet(lighting.light)) return false;
      if (loaded !== null) made?.draw(lighting, resolution);
      return true;
    },
    dispose: () => made?.dispose(),
  };
}

/** Under other lights it does not matter whose glow the plates hold. */
function isUltraviolet(light: Lighting['light']): boolean {
  return light === 'uv365' || light === 'uv254';
}

function createPhotographedPicture(examiner: Painter, { specimen }: PictureSubject): Picture {
  const canvas = document.createElement('canvas');
  let shown: Lighting['light'] | null = null;
  return {
    canvas,
    async load(viewport, { light }) {
      const photograph = await examiner.photograph(specimen.handle, light, viewport);
      return () => {
        canvas.width = viewport.widthPx;
        canvas.height = viewport.heightPx;
        canvas.getContext('2d')?.drawImage(photograph, 0, 0, viewport.widthPx, viewport.heightPx);
        photograph.close();
        shown = light;
      };
    },
    light: ({ light }) => light === shown,
    dispose() {
      canvas.width = 0;
      canvas.height = 0;
    },
  };
}
