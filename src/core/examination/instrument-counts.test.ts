import { expect, it } from 'vitest';
import { addInstruments, countInstruments, NO_INSTRUMENTS } from './instrument-counts';

it('adds the uses of each instrument', () => {
  const sum = addInstruments(countInstruments(['loupe', 'white']), countInstruments(['loupe', 'chip-reader']));

  expect(sum).toEqual({ ...NO_INSTRUMENTS, loupe: 2, white: 1, 'chip-reader': 1 });
});

it('counts an instrument that an older count does not know as not used', () => {
  const { 'chip-reader': _, ...older } = countInstruments(['white']);

  expect(addInstruments(older, countInstruments(['chip-reader']))).toEqual({
    ...NO_INSTRUMENTS,
    white: 1,
    'chip-reader': 1,
  });
});
