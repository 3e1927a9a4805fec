import type { ComponentType } from 'react';
import { LIGHTS, type Light } from '@/core/document/optics';
import type { Action } from '@/table/view/action';
import type { Table } from '@/table/view/table';
import { CoaxialLightIcon } from '@/ui/icons/coaxial-light-icon';
import { InfraredLightIcon } from '@/ui/icons/infrared-light-icon';
import { ObliqueLightIcon } from '@/ui/icons/oblique-light-icon';
import { TransmittedLightIcon } from '@/ui/icons/transmitted-light-icon';
import { UvLightIcon } from '@/ui/icons/uv-light-icon';
import { UvShortLightIcon } from '@/ui/icons/uv-short-light-icon';
import { WhiteLightIcon } from '@/ui/icons/white-light-icon';
import { hasLight } from './has-light';

/** The icon of each light. */
export const LIGHT_ICONS: Readonly<Record<Light, ComponentType>> = {
  white: WhiteLightIcon,
  oblique: ObliqueLightIcon,
  coaxial: CoaxialLightIcon,
  transmitted: TransmittedLightIcon,
  uv365: UvLightIcon,
  infrared: InfraredLightIcon,
  uv254: UvShortLightIcon,
};

/** An action that switches to one light. */
export type LightAction = Action & { readonly light: Light };

/** Makes the actions of the lights, on keys 1 to 7; one that the specimen does not answer to cannot be chosen. */
export function lightActions(table: Table): readonly LightAction[] {
  return LIGHTS.map((light, index) => ({
    id: `light-${light}` as const,
    light,
    group: 'light',
    keys: [String(index + 1)],
    icon: LIGHT_ICONS[light],
    available: () => hasLight(table.store.getState().specimen.source, light),
    perform: () => table.switchLight(light),
  }));
}
