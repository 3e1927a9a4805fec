import { describe, expect, it } from 'vitest';
import { lightPage } from '@/cli/light-page';
import { NodePagePainter, viewportOf } from '@/cli/node-page-painter';
import { encodePng } from '@/cli/png-file';
import { shippedSealKeys } from '@/cli/symbols-of-page';
import { LEAST_SYMBOL_MM } from '@/content/lint/rules/symbol-size';
import type { Presentation } from '@/core/document/document';
import { type ElementOf, SYMBOLOGIES } from '@/core/document/element';
import type { Technique } from '@/core/document/optics';
import { growBox } from '@/core/kernel/geometry';
import { checkSeal } from '@/core/seal/check-seal';
import { readSeal } from '@/core/seal/read-seal';
import type { SealProfile } from '@/core/seal/seal-profiles';
import { findSealFeature } from '@/core/seal/seal-reading';
import { sealBytes } from '@/core/seal/sign-seal';
import { RESTING_LIGHT } from '@/table/light/lighting';
import { presentationWith } from '../support/barcode-presentation';
import { readByZbar, readByZxing } from '../support/barcode-reader';
import { IS_FULL } from './sources';

const SEEDS = Array.from({ length: IS_FULL ? 40 : 8 }, (_, index) => 700 + index);
const MM_IN_INCH = 25.4;
const TECHNIQUES: readonly Technique[] = ['offset', 'inkjet', 'toner', 'laser-engraving'];

const painter = new NodePagePainter();
const decoder = new TextDecoder('latin1');

async function picture(presentation: Presentation, dpi: number) {
  const page = presentation.documents[0]?.pages[0];
  const symbol = page?.elements.find(({ id }) => id === 'symbol');
  if (!page || !symbol) throw new Error('The test model has a symbol');
  const viewport = viewportOf(growBox(symbol.box, 6), dpi / MM_IN_INCH);
  return lightPage(await painter.paint(presentation, page.id, viewport), viewport, {
    ...RESTING_LIGHT,
    light: 'white',
  });
}

describe.each(SYMBOLOGIES)('the %s of a boarding pass, as small as it may be', (symbology) => {
  const size = LEAST_SYMBOL_MM[symbology];

  it.each(TECHNIQUES)('in %s is read by a program of strangers at 150 dpi and above', async (technique) => {
    for (const seed of SEEDS) {
      const presentation = presentationWith(
        { kind: 'barcode', symbology, text: '{addressLine}' },
        size,
        technique,
        seed,
      );
      for (const dpi of [150, 300]) {
        const found = await readByZxing(await picture(presentation, dpi), symbology);

        expect([seed, dpi, ...found.map((bytes) => decoder.decode(bytes))]).toEqual([
          seed,
          dpi,
          presentation.documents[0]?.fields.addressLine,
        ]);
      }
    }
  });
});

it('a second program of strangers reads the QR codes', async () => {
  for (const seed of SEEDS) {
    const presentation = presentationWith(
      { kind: 'barcode', symbology: 'qr', text: '{addressLine}' },
      LEAST_SYMBOL_MM.qr,
      'offset',
      seed,
    );

    expect(readByZbar(encodePng(await picture(presentation, 150), 150))).toEqual([
      presentation.documents[0]?.fields.addressLine,
    ]);
  }
});

describe.each<{ profile: SealProfile }>([{ profile: 'etd' }, { profile: 'residence-permit' }, { profile: 'visa' }])(
  'the $profile seal',
  ({ profile }) => {
    it.each(TECHNIQUES)(
      'in %s is read by a program of strangers at 150 dpi, byte for byte, and is authentic',
      async (technique) => {
        for (const seed of SEEDS) {
          const presentation = presentationWith(
            { kind: 'visible-digital-seal', profile },
            LEAST_SYMBOL_MM.seal,
            technique,
            seed,
          );
          const [document] = presentation.documents;
          const element = document?.pages[0]?.elements.find(
            (one): one is ElementOf<'visible-digital-seal'> => one.kind === 'visible-digital-seal',
          );
          if (!element?.seal) throw new Error('The seal was made with the document');

          for (const dpi of [150, 300]) {
            const [found, ...others] = await readByZxing(await picture(presentation, dpi), 'data-matrix');

            expect(others).toEqual([]);
            expect(found && Buffer.from(found).toString('hex')).toBe(
              Buffer.from(sealBytes(element.seal, shippedSealKeys())).toString('hex'),
            );
            const reading = readSeal(found ?? new Uint8Array());
            expect(checkSeal(reading, shippedSealKeys().signers, presentation.examined)).toMatchObject({
              state: 'authentic',
              causes: [],
            });
            expect(document?.fields.mrz2).toContain(findSealFeature(reading, 'mrz')?.lines[1]);
          }
        }
      },
    );
  },
);
