import { describe, expect, it } from 'vitest';
import type { ChipReading } from '@/core/chip/read-chip';
import type { Presentation } from '@/core/document/document';
import type { Sign } from '@/core/fraud/evidence';
import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import { pictureOf } from '../support/chips';
import { readSpecimenChip } from '../support/read-specimen-chip';
import { coveringSets, everyCombination, everyPair } from './covering';
import { IS_FULL, MODEL_SETS, make, nameOf } from './sources';

const WITH_CHIP = (IS_FULL ? MODEL_SETS : coveringSets(MODEL_SETS)).filter((models) =>
  models.some(({ chip }) => chip !== null),
);
const SAMPLE = IS_FULL ? everyCombination(WITH_CHIP) : everyPair(WITH_CHIP);
const SEEDS = Array.from({ length: IS_FULL ? 40 : 1 }, (_, index) => index * 7919 + 3);
const GENUINE_SEEDS = Array.from({ length: IS_FULL ? 120 : 3 }, (_, index) => index * 7919 + 4);

/** What a reading shows, as the signs that name it. */
function signsOf(reading: ChipReading, presentation: Presentation): readonly Sign[] {
  const has = (...causes: readonly string[]) => reading.causes.some((cause) => causes.includes(cause));
  const elements = presentation.documents.find(({ chip }) => chip)?.pages.flatMap((page) => page.elements) ?? [];
  const zone = elements.find((element) => element.kind === 'mrz-print');
  const portrait = elements.find((element) => element.kind === 'portrait-print');
  const sameZone = reading.mrz === null || (zone?.kind === 'mrz-print' && reading.mrz.join() === zone.lines.join());
  const printed = portrait?.kind === 'portrait-print' ? pictureOf(portrait.portrait).jpeg.join() : null;
  const samePicture = reading.picture === null || printed === null || reading.picture.join() === printed;
  const shown: readonly (readonly [Sign, boolean])[] = [
    ['chip-data-changed', has('hash-mismatch', 'files-differ')],
    ['chip-signature-wrong', has('signature-wrong', 'stranger', 'signer-revoked', 'signer-expired')],
    ['chip-silent', has('no-answer', 'access-refused', 'file-malformed')],
    ['chip-not-verifiable', has('no-certificate', 'anchor-expired')],
    ['chip-differs-from-page', !sameZone || !samePicture],
  ];
  return shown.filter(([, isShown]) => isShown).map(([sign]) => sign);
}

describe.each(WITH_CHIP.map((models) => [nameOf(models), models] as const))('the chip reader at %s', (_, models) => {
  it('finds nothing wrong with any genuine chip', () => {
    for (const seed of GENUINE_SEEDS) {
      const { twin } = make(models, seed);
      const reading = readSpecimenChip(twin);

      expect([seed, reading?.state, reading && signsOf(reading, twin)]).toEqual([seed, 'authentic', []]);
    }
  });

  it.each(SAMPLE.filter((one) => one.models === models))(
    'shows exactly what the key says of the chip: $name at $subtlety',
    ({ name, subtlety }) => {
      for (const seed of SEEDS) {
        const { presentation, evidence } = make(models, seed, [name, subtlety]);
        const reading = readSpecimenChip(presentation);
        const told = new Set(evidence.filter(({ target }) => target.kind === 'chip').map(({ sign }) => sign));

        expect([seed, reading && [...signsOf(reading, presentation)].sort()]).toEqual([seed, [...told].sort()]);
        if (INTERVENTION_RECORD[name].category === 'none') expect(reading?.state).not.toBe('failed');
        if (name === 'chip-altered' || name === 'chip-signed-by-stranger') expect(reading?.state).toBe('failed');
      }
    },
  );
});
