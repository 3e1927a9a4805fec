import { expect, it } from 'vitest';
import { drawPage } from '@/artwork/draw-page';
import { fontsOf } from '@/artwork/fonts-of';
import { createSpecimenMaker } from '@/examiner/specimen-maker';
import { shippedSource } from '../../tests/support/shipped-source';
import { GREETING_FONTS } from './greeting-fonts';
import { GREETING_MODEL } from './greeting-model';

it.each([1, 20_000, 20_417])(
  'the fonts fetched ahead are those that the greeting specimen is set in, its signature aside (seed %i)',
  async (seed) => {
    const { presentation } = await createSpecimenMaker(shippedSource()).makeGenuine(GREETING_MODEL, seed);
    const [document] = presentation.documents;
    const [page] = document?.pages ?? [];
    if (!document || !page) throw new Error('A specimen has pages');

    const used = fontsOf(drawPage(document, page));
    const hands = used.filter(({ file }) => file.startsWith('specimen-hand'));

    expect(new Set(used.filter((font) => !hands.includes(font)))).toEqual(new Set(GREETING_FONTS));
    expect(hands).toHaveLength(1);
  },
);
