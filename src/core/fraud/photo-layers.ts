import type { ElementKind, ElementOf, PageElement, Trace } from '@/core/document/element';
import { boxesMeet, growBox, movedBox, type PointMm } from '@/core/kernel/geometry';
import { type Located, ofKind } from './locate';
import { type Edit, layBelow, layOn, remove } from './steps';
import { makeTrace } from './traces';

type Portrait = Located<ElementOf<'portrait-print'>>;

/** How a new picture comes to lie on a page: under the film that was lifted for it, printed over all, or on a patch stuck over all. */
export type PhotoMode = 'under-laminate' | 'over-print' | 'overlay';

/** A new picture: what is printed, how it is laid, the film that was lifted, and all that the pages hold. */
export interface NewPicture {
  readonly element: PageElement;
  readonly misfitMm: PointMm;
  readonly mode: PhotoMode;
  readonly film: Located | undefined;
  readonly located: readonly Located[];
}

/** How far outside the portrait a blade runs, and how wide it parts a film, in millimetres. */
const BLADE_MM = 0.3;
const GAP_MM = 0.1;
/** Share of the misfit of a picture by which the film above it is laid back askew. */
const ASKEW = 0.6;
/** Parts of a film that are cut with it. */
const IN_FILM: readonly ElementKind[] = ['retroreflective-overlay', 'diffractive-device'];

type Covered = Omit<Extract<Trace, { type: 'covered' }>, 'type'>;

/** What the new picture hides: ink over a device dulls it and lies close on relief; film or paper lets thick relief be guessed. */
const HIDES: Readonly<Record<PhotoMode, Covered>> = {
  'under-laminate': { optics: 0, relief: 0.9, glow: 0.95, gloss: 0 },
  'over-print': { optics: 0.8, relief: 0, glow: 0.9, gloss: 0.3 },
  overlay: { optics: 1, relief: 0.7, glow: 0.95, gloss: 0.5 },
};
/** What a film that was bent back no longer shows in its old place. */
const LIFTED: Covered = { optics: 1, relief: 0.7, glow: 0, gloss: 0.5 };

/**
 * Lays a new picture in the order in which it was laid: above all that the issuer laid on the portrait, or below the film
 * alone, whose device and pattern are then cut around it and lie askew.
 */
export function layPicture(portrait: Portrait, picture: NewPicture): readonly Edit[] {
  const { element, misfitMm, mode, film } = picture;
  const place = movedBox(growBox(portrait.element.box, mode === 'overlay' ? BLADE_MM : 0), misfitMm);
  const covered = makeTrace(portrait.element.id, place, { type: 'covered', ...HIDES[mode] });
  if (mode !== 'under-laminate' || !film) {
    return [remove(portrait), layOn(portrait, covered), layOn(portrait, element)];
  }
  return [remove(portrait), layBelow(film, covered), layBelow(film, element), ...cutFilm(portrait, picture)];
}

/** Lists what the issuer laid over a portrait, of one kind or of several. */
export function lyingOver<K extends ElementKind>(
  { on, element }: Portrait,
  located: readonly Located[],
  kinds: readonly K[],
): readonly Located<ElementOf<K>>[] {
  const above = on.elements.slice(on.elements.findIndex(({ id }) => id === element.id) + 1).map(({ id }) => id);
  return kinds
    .flatMap((kind) => ofKind(located, kind))
    .filter((entry) => entry.on.id === on.id && above.includes(entry.element.id))
    .filter((entry) => boxesMeet(entry.element.box, element.box));
}

function cutFilm(portrait: Portrait, { misfitMm, located }: NewPicture): readonly Edit[] {
  const window = growBox(portrait.element.box, BLADE_MM);
  const lifted = makeTrace(`${portrait.element.id}-film`, window, { type: 'covered', ...LIFTED });
  const askew = { x: misfitMm.x * ASKEW, y: misfitMm.y * ASKEW };
  const pieces = lyingOver(portrait, located, IN_FILM).map(
    ({ element }): PageElement => ({
      ...element,
      id: `${element.id}-relaid`,
      shiftMm: { x: element.shiftMm.x + askew.x, y: element.shiftMm.y + askew.y },
      within: growBox(window, -GAP_MM),
    }),
  );
  return [lifted, ...pieces].map((element) => layOn(portrait, element));
}
