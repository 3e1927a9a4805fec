import type { PortraitTone } from '@/artwork/brush';
import type { CaptureRef, PageElement } from '@/core/document/element';

/** A capture that a page prints, with the preparations that painting will ask for. */
export interface PageFace {
  readonly capture: CaptureRef;
  readonly tones: readonly PortraitTone[];
}

/** Lists the faces that must be decoded before a page can be painted. */
export function facesOf(elements: readonly PageElement[]): readonly PageFace[] {
  return elements.flatMap((element): PageFace[] => {
    switch (element.kind) {
      case 'portrait-print':
        return [
          {
            capture: element.portrait,
            tones:
              element.technique === 'laser-engraving' ? ['grey', 'infrared'] : element.greys ? ['grey'] : ['colour'],
          },
        ];
      case 'ghost-image':
        return [{ capture: element.portrait, tones: ['grey', 'glow', 'infrared'] }];
      case 'changeable-laser-image':
        return [{ capture: element.portrait, tones: ['amplitude'] }];
      default:
        return [];
    }
  });
}
