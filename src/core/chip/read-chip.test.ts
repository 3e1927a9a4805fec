import { describe, expect, it } from 'vitest';
import { aChip, CHIP_DATA, PKI, pictureOf } from '../../../tests/support/chips';
import { buildChip } from './build-chip';
import { trustListOf } from './pki/trust-list';
import { readChip } from './read-chip';

const DAY = { year: 2025, month: 6, day: 15 };
const KNOWN = { printedMrz: CHIP_DATA.mrz, trust: trustListOf(PKI, DAY), day: DAY };

function onReader(changes: Parameters<typeof aChip>[0] = {}) {
  const chip = aChip(changes);
  return { files: buildChip({ chip, pki: PKI, pictureOf }), opensWith: chip.opensWith, answers: chip.answers };
}

describe('reading a chip', () => {
  it('shows files, zone, picture and facts of a chip that opens', () => {
    const reading = readChip(onReader(), KNOWN);

    expect(reading).toMatchObject({
      state: 'authentic',
      information: 'L898902C3674081222904302',
      mrz: CHIP_DATA.mrz,
      person: { fullName: 'ERIKSSON ANNA MARIA' },
      document: { authority: 'PASSPORT OFFICE' },
    });
    expect(reading.picture).toEqual(pictureOf(CHIP_DATA.portrait).jpeg);
    expect(reading.files.map(({ name }) => name)).toEqual([
      'EF.COM',
      'EF.SOD',
      'DG1',
      'DG2',
      'DG11',
      'DG12',
      'DG14',
      'DG15',
    ]);
  });

  it('is not possible where the chip does not answer, and shows nothing of what it held', () => {
    const reading = readChip(onReader({ answers: false }), KNOWN);

    expect(reading).toMatchObject({
      state: 'not-possible',
      causes: ['no-answer'],
      files: [],
      mrz: null,
      picture: null,
    });
  });

  it('is not possible where the printed zone gives another access key', () => {
    const [first = '', second = ''] = CHIP_DATA.mrz;
    const altered = [first, second.replace('740812', '800812')];

    const reading = readChip(onReader(), { ...KNOWN, printedMrz: altered });

    expect(reading).toMatchObject({ state: 'not-possible', causes: ['access-refused'], mrz: null });
    expect(readChip(onReader(), { ...KNOWN, printedMrz: [] }).causes).toEqual(['access-refused']);
  });

  it('shows the data of a chip that fails, so that they can be compared', () => {
    const reading = readChip(onReader({ signer: 'stranger' }), KNOWN);

    expect(reading).toMatchObject({ state: 'failed', mrz: CHIP_DATA.mrz });
  });

  it('leaves out what cannot be decoded and keeps the rest', () => {
    const chip = onReader();
    const reading = readChip({ ...chip, files: { ...chip.files, DG2: Uint8Array.of(0x75, 1) } }, KNOWN);

    expect(reading).toMatchObject({ state: 'failed', causes: ['hash-mismatch'], picture: null, mrz: CHIP_DATA.mrz });
  });
});
