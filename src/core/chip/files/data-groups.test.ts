import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHIP_DATA_GROUPS } from '@/core/document/chip';
import { CHIP_DATA, PICTURE } from '../../../../tests/support/chips';
import { readDg1, writeDg1 } from './dg1';
import { readDg2, writeDg2 } from './dg2';
import { readDg11, writeDg11 } from './dg11';
import { readDg12, writeDg12 } from './dg12';
import { readEfCom, writeEfCom } from './ef-com';

const line = (length: number) =>
  fc.string({ unit: fc.constantFrom('A', 'Z', '0', '9', '<'), minLength: length, maxLength: length });
const lines = fc.oneof(
  fc.tuple(line(44), line(44)),
  fc.tuple(line(36), line(36)),
  fc.tuple(line(30), line(30), line(30)),
);

describe('the files of a chip', () => {
  it('give back the lines of every format of machine readable zone', () => {
    fc.assert(
      fc.property(lines, (zone) => {
        expect(readDg1(writeDg1(zone))).toEqual({ ok: true, value: zone });
      }),
    );
  });

  it('give back the picture byte for byte', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 3000 }), fc.constantFrom('F', 'M'), (jpeg, sex) => {
        expect(readDg2(writeDg2({ ...PICTURE, jpeg }, sex))).toEqual({ ok: true, value: jpeg });
      }),
    );
  });

  it('give back the facts of person and document, in any script', () => {
    const details = readDg11(writeDg11({ ...CHIP_DATA, surname: 'ПЕТРОВА', birthPlace: 'НОВИ ГРАД' }));

    expect(details).toEqual({
      ok: true,
      value: {
        fullName: 'ПЕТРОВА ANNA MARIA',
        personalNumber: 'ZE184226B',
        birth: '19740812',
        birthPlace: 'НОВИ ГРАД',
      },
    });
    expect(readDg12(writeDg12(CHIP_DATA))).toEqual({
      ok: true,
      value: { authority: 'PASSPORT OFFICE', issued: '20190501' },
    });
  });

  it('list exactly the data groups that are there', () => {
    fc.assert(
      fc.property(fc.subarray([...CHIP_DATA_GROUPS]), (groups) => {
        expect(readEfCom(writeEfCom(groups))).toEqual({ ok: true, value: groups });
      }),
    );
  });

  it.each([
    ['the tag of another file', writeDg12(CHIP_DATA), 'chip.file-tag'],
    ['no zone inside', Uint8Array.of(0x61, 0), 'chip.object-missing'],
    ['a zone of a length that no format has', writeDg1(['ABC']), 'chip.object-form'],
    ['an end before its time', writeDg1(CHIP_DATA.mrz).slice(0, 40), 'tlv.truncated'],
  ])('refuse data group 1 with %s', (_, bytes, code) => {
    const read = readDg1(bytes);

    expect(read.ok ? null : read.problem.code).toBe(code);
  });

  it('refuse a facial record that is cut or says it has more feature points than bytes', () => {
    const whole = writeDg2(PICTURE, 'F');
    const points = whole.slice();
    const record = points.findIndex((byte, at) => byte === 0x46 && points[at + 1] === 0x41 && points[at + 2] === 0x43);
    points[record + 18] = 0xff;

    expect(readDg2(points)).toMatchObject({ ok: false, problem: { code: 'chip.object-form' } });
    expect(readDg2(whole.slice(0, 50))).toMatchObject({ ok: false, problem: { code: 'tlv.truncated' } });
  });

  it('never throw on any bytes', () => {
    fc.assert(
      fc.property(fc.constantFrom(0x60, 0x61, 0x75, 0x6b, 0x6c), fc.uint8Array({ maxLength: 200 }), (tag, rest) => {
        const bytes = new Uint8Array([tag, ...rest]);
        for (const read of [readDg1, readDg2, readDg11, readDg12, readEfCom]) expect(() => read(bytes)).not.toThrow();
      }),
    );
  });
});
