import { describe, expect, test } from 'vitest';
import type { ElementOf, PageElement } from '@/core/document/element';
import type { Located } from './locate';
import { layPicture, lyingOver, type NewPicture, type PhotoMode } from './photo-layers';
import type { Edit } from './steps';

const BASE = { box: { x: 5, y: 15, width: 30, height: 40 }, technique: 'none', shiftMm: { x: 0, y: 0 } } as const;
const PORTRAIT: ElementOf<'portrait-print'> = {
  ...BASE,
  kind: 'portrait-print',
  id: 'portrait',
  portrait: { identity: 'a', capture: 'b' },
  overprint: true,
  misfitMm: { x: 0, y: 0 },
};
const BENEATH: PageElement = { ...BASE, kind: 'embossing', id: 'beneath', motif: 'm', heightUm: 40 };
const EMBOSSING: PageElement = { ...BENEATH, id: 'embossing' };
const FILM: PageElement = { ...BASE, kind: 'laminate-overlay', id: 'film', gloss: 0.6, edgeUm: 9 };
const DEVICE: PageElement = { ...BASE, kind: 'diffractive-device', id: 'device', motif: 'm', brilliance: 1, zones: 6 };
const ELEMENTS = [BENEATH, PORTRAIT, EMBOSSING, FILM, DEVICE];

const on = { id: 'data', kind: 'data', widthMm: 125, heightMm: 88, elements: ELEMENTS } as const;
const located: readonly Located[] = ELEMENTS.map((element) => ({ document: 0, page: 0, on, element }));
const portrait = { document: 0, page: 0, on, element: PORTRAIT };

describe('layPicture', () => {
  test('lays a patch and a print above all that the issuer laid on the portrait', () => {
    for (const mode of ['overlay', 'over-print'] as const) {
      const edits = lay(mode);

      expect(edits.map(nameOf)).toEqual(['remove portrait', 'add trace', 'add portrait-print']);
    }
  });

  test('lays a picture under a lifted film just below that film, and cuts the device of the film around it', () => {
    const edits = lay('under-laminate');

    expect(edits.map(nameOf)).toEqual([
      'remove portrait',
      'add-below trace',
      'add-below portrait-print',
      'add trace',
      'add diffractive-device',
    ]);
    expect(edits.at(-1)).toMatchObject({ element: { id: 'device-relaid', shiftMm: { x: 0.6 }, within: { x: 4.8 } } });
  });
});

test('lyingOver lists what was laid after the portrait, not what lies beneath it', () => {
  expect(lyingOver(portrait, located, ['embossing']).map(({ element }) => element.id)).toEqual(['embossing']);
});

function lay(mode: PhotoMode): readonly Edit[] {
  const picture: NewPicture = { element: PORTRAIT, misfitMm: { x: 1, y: 0 }, mode, film: located[3], located };
  return layPicture(portrait, picture);
}

function nameOf(edit: Edit): string {
  return edit.kind === 'remove' ? `remove ${edit.id}` : `${edit.kind} ${edit.element.kind}`;
}
