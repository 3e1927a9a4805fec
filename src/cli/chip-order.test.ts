import { describe, expect, it } from 'vitest';
import { readChipCommand } from './chip-order';
import { shippedContent } from './shipped-content';

const { models } = shippedContent();

function read(line: string) {
  return readChipCommand(line.split(' '), models);
}

describe('the command line of chip', () => {
  it('takes a model, a seed, interventions and a folder', () => {
    expect(read('--model QVM-AO-02001 --seed 7 --intervention wear:2 --out F')).toEqual({
      ok: true,
      value: {
        kind: 'chip',
        recipe: { modelSet: ['QVM-AO-02001'], seed: 7, interventions: [{ name: 'wear', subtlety: 2 }] },
        out: 'F',
      },
    });
    expect(read('--help')).toEqual({ ok: true, value: { kind: 'help' } });
  });

  it.each([
    ['--model QVM-AO-02001', '--out is missing'],
    ['--out F', 'QVM-AO-02001'],
    ['--model UTO-AO-01001 --out F', 'has no chip'],
    ['--model QVM-AO-02001 --out F --seed x', '--seed'],
    ['--model QVM-AO-02001 --out F --sed 1', "'--sed'"],
    ['--model QVM-AO-02001 --out F --intervention waer', 'wear'],
  ])('says of %s what is wrong', (line, words) => {
    const order = read(line);

    expect(order.ok ? '' : order.problem).toContain(words);
  });
});
