import type { Alignment, SizePx } from '@/core/document/alignment';
import { LIGHTS, type Light } from '@/core/document/optics';
import type { Photograph, PhotographedSpecimen } from '@/core/document/photographed';
import { CATEGORY_OF_SIGN } from '@/core/fraud/category-of-sign';
import type { Sign } from '@/core/fraud/evidence';
import type { PlainDate } from '@/core/kernel/plain-date';
import type { DraftRegion, StudioDraft } from './studio-draft';

/** Begins a specimen without pictures. */
export function emptyDraft(id: string, added: PlainDate): StudioDraft {
  return {
    specimen: {
      id,
      title: '',
      provenance: { source: '', licence: '' },
      photographs: [],
      scale: { kind: 'unknown' },
      added,
    },
    truth: null,
    regions: [],
  };
}

/** Changes facts of the public half. */
export function changeSpecimen(draft: StudioDraft, change: Partial<PhotographedSpecimen>): StudioDraft {
  return { ...draft, specimen: { ...draft.specimen, ...change } };
}

/** Gives the lights that no picture has yet, in their order. */
export function freeLights(draft: StudioDraft): readonly Light[] {
  return LIGHTS.filter((light) => !draft.specimen.photographs.some((one) => one.light === light));
}

/** Adds a picture under the first free light; with every light taken the draft stays as it is. */
export function addPhotograph(draft: StudioDraft, picture: string, sizePx: SizePx): StudioDraft {
  const light = freeLights(draft)[0];
  if (!light) return draft;
  const photograph: Photograph = { picture, light, sizePx, alignment: { kind: 'same-frame' } };
  return changeSpecimen(draft, { photographs: [...draft.specimen.photographs, photograph] });
}

/** Gives a picture another light; the picture that had it takes the old one, so that every light has one picture. */
export function changeLight(draft: StudioDraft, picture: string, light: Light): StudioDraft {
  const old = draft.specimen.photographs.find((one) => one.picture === picture)?.light;
  if (!old) return draft;
  const photographs = draft.specimen.photographs.map((one) => {
    if (one.picture === picture) return { ...one, light };
    return one.light === light ? { ...one, light: old } : one;
  });
  return changeSpecimen(draft, { photographs });
}

/** Takes a picture out. With the first one go size, alignments and regions, since all of them lie on it. */
export function removePhotograph(draft: StudioDraft, picture: string): StudioDraft {
  const [first] = draft.specimen.photographs;
  const photographs = draft.specimen.photographs.filter((one) => one.picture !== picture);
  if (first?.picture !== picture) return changeSpecimen(draft, { photographs });
  const unaligned = photographs.map((one) => ({ ...one, alignment: { kind: 'same-frame' } as const }));
  return { ...changeSpecimen(draft, { photographs: unaligned, scale: { kind: 'unknown' } }), regions: [] };
}

/** Says how a picture lies on the first one. */
export function align(draft: StudioDraft, picture: string, alignment: Alignment): StudioDraft {
  const photographs = draft.specimen.photographs.map((one) => (one.picture === picture ? { ...one, alignment } : one));
  return changeSpecimen(draft, { photographs });
}

/** Adds a region without a sign; its category follows the truth, its light is the one it was drawn under. */
export function addRegion(draft: StudioDraft, id: string, outline: DraftRegion['outline'], light: Light): StudioDraft {
  const region: DraftRegion = {
    id,
    outline,
    sign: null,
    category: draft.truth?.kind === 'fraudulent' ? draft.truth.category : 'none',
    lights: [light],
    strength: 3,
    minMagnification: 1,
    expected: '',
    found: '',
  };
  return { ...draft, regions: [...draft.regions, region] };
}

/** Names the sign of a region. While the truth leaves it open, a first sign brings the category it most often means. */
export function nameSign(draft: StudioDraft, id: string, sign: Sign | null): StudioDraft {
  const region = draft.regions.find((one) => one.id === id);
  const isFirst = region?.sign === null && sign !== null && draft.truth === null;
  return changeRegion(draft, id, isFirst ? { sign, category: CATEGORY_OF_SIGN[sign] } : { sign });
}

/** Changes facts of a region. */
export function changeRegion(draft: StudioDraft, id: string, change: Partial<Omit<DraftRegion, 'id'>>): StudioDraft {
  return { ...draft, regions: draft.regions.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

/** Takes a region out. */
export function removeRegion(draft: StudioDraft, id: string): StudioDraft {
  return { ...draft, regions: draft.regions.filter((one) => one.id !== id) };
}

/** Adds read regions; one whose id is taken already replaces the old one. */
export function mergeRegions(draft: StudioDraft, regions: readonly DraftRegion[]): StudioDraft {
  const kept = draft.regions.filter((old) => !regions.some((one) => one.id === old.id));
  return { ...draft, regions: [...kept, ...regions] };
}
