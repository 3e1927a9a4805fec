import { describe, expect, it } from 'vitest';
import { type Findable, MOST_PER_PART, searchLibrary } from './search-library';

const item = (part: Findable['part'], name: string, about = ''): Findable => ({ part, name, about, path: `/${name}` });

const ALL: readonly Findable[] = [
  item('term', 'Printed watermark', 'An imitation in ink.'),
  item('term', 'Watermark', 'Seen against the light.'),
  item('feature', 'Watermark', 'Hold the page against the light.'),
  item('model', 'Passport, Velmaria', 'QVM-AO-02001'),
  item('model', 'Identity card, Velmaria', 'QVM-BO-01001'),
];

const names = (query: string) =>
  [...searchLibrary(ALL, query)].map(([part, items]) => [part, items.map(({ name }) => name)]);

describe('searching the library', () => {
  it('finds in all parts, and in a part what begins with the query first', () => {
    expect(names('watermark')).toEqual([
      ['feature', ['Watermark']],
      ['term', ['Watermark', 'Printed watermark']],
    ]);
  });

  it('finds a model by its code and by words in any order', () => {
    expect(names('qvm-ao')).toEqual([['model', ['Passport, Velmaria']]]);
    expect(names('velmaria card')).toEqual([['model', ['Identity card, Velmaria']]]);
  });

  it('finds a thing by a word that people use for it, after what bears that word itself', () => {
    const device = { ...item('feature', 'Diffractive device'), also: 'Hologram Kinegram' };
    const film = item('feature', 'Film', 'Bears a hologram.');
    expect(searchLibrary([device, film], 'hologram').get('feature')).toEqual([film, device]);
  });

  it('finds nothing for nothing', () => {
    expect(names('  ')).toEqual([]);
  });

  it('shows no endless list', () => {
    const many = Array.from({ length: 40 }, (_, index) => item('term', `Ink ${index}`));

    expect(searchLibrary(many, 'ink').get('term')).toHaveLength(MOST_PER_PART);
  });
});
