import { describe, expect, it } from 'vitest';
import { readRenderOrder } from './render-order';
import { shippedContent } from './shipped-content';

const { models } = shippedContent();

function read(line: string) {
  return readRenderOrder(line.split(' '), models);
}

describe('the command line of render', () => {
  it('takes a page, a light, interventions with their own or the common subtlety, and a file', () => {
    const page = '--model UTO-AO-01001 --seed 7 --page data --light uv365 --dpi 150 --out F.png --tilt -10,5';
    const order = read(`${page} --intervention wear --intervention mrz-altered:5 --subtlety 2`);

    expect(order).toMatchObject({
      ok: true,
      value: {
        kind: 'page',
        recipe: {
          modelSet: ['UTO-AO-01001'],
          seed: 7,
          interventions: [
            { name: 'wear', subtlety: 2 },
            { name: 'mrz-altered', subtlety: 5 },
          ],
        },
        lighting: { light: 'uv365', tiltXDeg: -10, tiltYDeg: 5 },
        dpi: 150,
        out: 'F.png',
      },
    });
  });

  it('makes a civil document together with the others of its dossier', () => {
    const order = read('--model UTO-XA-01001 --out F.png');

    expect(order).toMatchObject({
      value: { recipe: { modelSet: ['UTO-XB-01001', 'UTO-XA-01001'] }, page: { id: 'form' } },
    });
  });

  it('magnifies a detail freely', () => {
    const order = read('--model UTO-AO-01001 --out F.png --dpi 2400 --at 50,10,30,30');

    expect(order).toMatchObject({ ok: true, value: { dpi: 2400, area: { x: 50, y: 10, width: 30, height: 30 } } });
  });

  it.each([
    ['--modle UTO-AO-01001', "Did you mean '--model'?"],
    ['--model UTO-AO-01002 --out F.png', "Did you mean 'UTO-AO-01001'?"],
    ['--model UTO-AO-01001 --out F.png --light uv356', "Did you mean 'uv365'?"],
    ['--model UTO-AO-01001 --out F.png --page visa-10', "Did you mean 'visa-8'?"],
    ['--model UTO-AO-01001 --out F.png --intervention counterfit', "Did you mean 'counterfeit'?"],
    ['--model UTO-AO-01001 --out F.png --intervention false-breeder-document', 'does not suit UTO-AO-01001'],
    ['--model UTO-AO-01001 --out F.png --intervention wear:6', "--subtlety knows no '6'"],
    ['--model UTO-AO-01001 --out F.png --seed x', "--seed must be a whole number from 0 to 2147483647, not 'x'."],
    ['--model UTO-AO-01001 --out F.png --tilt 10', '--tilt must be 2 numbers X,Y'],
    ['--model UTO-AO-01001 --out F.png --at 120,0,30,30', 'must lie on the page'],
    ['--model UTO-AO-01001 --out F.png --dpi 300', 'printable'],
    ['--model UTO-AO-01001 --out F.png --dpi 300 --at 0,0,31,10', 'printable'],
    ['--model UTO-AO-01001', '--out is missing'],
    ['--out F.png', '--model is missing'],
    ['--sheet UTO --out sheets', "--sheet knows no 'UTO'"],
    ['render --out F.png', "'render' stands alone"],
    ['--model --out F.png', '--model needs a value'],
  ])('refuses %s and says what would be right', (line, words) => {
    const order = read(line);

    expect(!order.ok && order.problem).toContain(words);
  });
});
