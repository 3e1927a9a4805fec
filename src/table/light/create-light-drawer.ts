import type { LightDrawer } from './light-drawer';
import { createPlainDrawer } from './plain-drawer';
import { createWebglDrawer } from './webgl-drawer';

/** Makes a drawer on the graphics processor where there is WebGL2, else, or where `plain` is wanted, one in plain arithmetic. */
export function createLightDrawer(wanted: LightDrawer['kind'] = 'webgl'): LightDrawer {
  return (wanted === 'webgl' ? createWebglDrawer() : null) ?? createPlainDrawer();
}
