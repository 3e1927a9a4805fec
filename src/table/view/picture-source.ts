import type { Viewport } from '@/artwork/plates';
import type { Examiner, PublicSpecimen, Version } from '@/examiner/contract';
import { createLightDrawer } from '@/table/light/create-light-drawer';
import type { LightDrawer } from '@/table/light/light-drawer';
import type { Lighting } from '@/table/light/lighting';

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
  examiner: Examiner,
  subject: PictureSubject,
  drawer: LightDrawer['kind'] = 'webgl',
): Picture {
  return subject.specimen.source.kind === 'computed'
    ? createComputedPicture(examiner, subject, drawer)
    : createPhotographedPicture(examiner, subject);
}

function createComputedPicture(
  examiner: Examiner,
  { specimen, version, page }: PictureSubject,
  wanted: LightDrawer['kind'],
): Picture {
  let made: LightDrawer | null = null;
  const drawerNow = () =>
    (made ??= createLightDrawer('plainLight' in document.documentElement.dataset ? 'plain' : wanted));
  let loaded = false;
  return {
    get canvas() {
      return drawerNow().canvas;
    },
    async load(viewport, lighting) {
      const painting = examiner.paint({ handle: specimen.handle, version, page, viewport });
      const drawer = drawerNow();
      // Without plates this draws nothing, but it prepares the light while the worker paints.
      if (!loaded) drawer.draw(lighting, 1);
      const plates = await painting;
      return () => {
        drawer.setPlates(plates, viewport);
        drawer.draw(lighting, 1);
        loaded = true;
      };
    },
    light(lighting, resolution) {
      if (loaded) made?.draw(lighting, resolution);
      return true;
    },
    dispose: () => made?.dispose(),
  };
}

function createPhotographedPicture(examiner: Examiner, { specimen }: PictureSubject): Picture {
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
