import type { ElementKind, ElementOf } from '@/core/document/element';
import type { Light } from '@/core/document/optics';
import { commonBox, type PolygonMm } from '@/core/kernel/geometry';
import { strengthAt } from './by-subtlety';
import type { Evidence, Sign, Subtlety } from './evidence';
import { fact } from './facts';
import type { Located } from './locate';
import { pageEvidence } from './page-evidence';
import { lyingOver, type NewPicture } from './photo-layers';

type Portrait = Located<ElementOf<'portrait-print'>>;

/** What is broken off at a new picture, in which light it shows, and what is said of it. */
interface Broken {
  readonly kinds: readonly ElementKind[];
  readonly light: Light;
  readonly sign: Sign;
  readonly expected: string;
  readonly found: string;
}

/** Area over the portrait, in square millimetres, from which it is missed there. */
const MISSED_MM2 = 20;

const DEVICE: Broken = {
  kinds: ['diffractive-device'],
  light: 'white',
  sign: 'overlay-interrupted',
  expected: 'device-runs-over-portrait',
  found: 'device-ends-at-portrait',
};
const REFLECTION: Broken = {
  kinds: ['retroreflective-overlay'],
  light: 'coaxial',
  sign: 'overlay-interrupted',
  expected: 'reflection-runs-over-portrait',
  found: 'reflection-ends-at-portrait',
};
/** What is drawn over a portrait, is drawn in ink that only fluoresces. */
const GLOW: Broken = {
  kinds: ['uv-print', 'art'],
  light: 'uv365',
  sign: 'background-interrupted',
  expected: 'glow-runs-over-portrait',
  found: 'glow-ends-at-portrait',
};
const RELIEF: Broken = {
  kinds: ['embossing'],
  light: 'oblique',
  sign: 'surface-disturbed',
  expected: 'relief-runs-over-portrait',
  found: 'relief-ends-at-portrait',
};

/** Says what the issuer laid over the portrait and now is broken off at the new picture. */
export function brokenOver(
  portrait: Portrait,
  { mode, located }: Pick<NewPicture, 'mode' | 'located'>,
  { region, subtlety }: { readonly region: PolygonMm; readonly subtlety: Subtlety },
): readonly Omit<Evidence, 'id'>[] {
  const isCut = mode === 'under-laminate';
  return [DEVICE, REFLECTION, GLOW, ...(mode === 'over-print' ? [] : [RELIEF])].flatMap((broken) => {
    const first = lyingOver(portrait, located, broken.kinds).find(({ element }) => isMissed(element.box, portrait));
    if (!first) return [];
    const isOfFilm = broken === DEVICE || broken === REFLECTION;
    return [
      pageEvidence(portrait, region, {
        category: '3a',
        strength: strengthAt(subtlety),
        lights: [broken.light],
        minMagnification: isCut && isOfFilm && subtlety > 3 ? 3 : 1,
        feature: first.element.kind,
        sign: broken.sign,
        expected: fact(broken.expected),
        found: fact(isCut && isOfFilm ? 'film-cut-at-portrait' : broken.found),
      }),
    ];
  });
}

function isMissed(box: Located['element']['box'], { element }: Portrait): boolean {
  const common = commonBox(box, element.box);
  return common !== null && common.width * common.height >= MISSED_MM2;
}
