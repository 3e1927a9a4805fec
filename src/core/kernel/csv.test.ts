import { describe, expect, it } from 'vitest';
import { writeCsv } from './csv';

describe('writeCsv', () => {
  it('quotes texts and leaves numbers alone', () => {
    expect(
      writeCsv([
        ['item', 'p'],
        ['a "quoted", one', 0.5],
        [null, -0.25],
      ]),
    ).toBe('"item","p"\r\n"a ""quoted"", one",0.5\r\n,-0.25\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '|cmd', '%x'])(
    'never lets %j be worked out as a formula',
    (text) => {
      expect(writeCsv([[text]])).toBe(`"'${text}"\r\n`);
    },
  );

  it('writes nothing for what is no number', () => {
    expect(writeCsv([[Number.NaN, Number.POSITIVE_INFINITY]])).toBe(',\r\n');
  });
});
