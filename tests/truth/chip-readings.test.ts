import { describe, expect, it } from 'vitest';
import type { ChipReading } from '@/core/chip/read-chip';
import type { Presentation } from '@/core/document/document';
import type { Sign, Subtlety } from '@/core/fraud/evidence';
import { INTERVENTIONS, type InterventionName } from '@/core/fraud/intervention';
import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import { pictureOf } from '../support/chips';
import { readSpecimenChip } from '../support/read-specimen-chip';
import { IS_FULL, MODEL_SETS, make, nameOf } from './sources';

const WITH_CHIP = MODEL_SETS.filter((models) => models.some(({ chip }) => chip !== null));
const SUBTLETIES = [1, 2, 3, 4, 5] as const satisfies readonly Subtlety[];
const SEEDS = Array.from({ length: IS_FULL ? 40 : 4 }, (_, index) => index * 7919 + 3);

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

function suiting(models: (typeof MODEL_SETS)[number]): readonly InterventionName[] {
  return INTERVENTIONS.filter((name) => INTERVENTION_RECORD[name].suits(models));
}

describe.each(WITH_CHIP.map((models) => [nameOf(models), models] as const))('the chip reader at %s', (_, models) => {
  it('finds nothing wrong with any genuine chip', () => {
    for (const seed of SEEDS.flatMap((first) => [first, first + 1, first + 2])) {
      const { twin } = make(models, seed);
      const reading = readSpecimenChip(twin);

      expect(reading?.state).toBe('authentic');
      expect(reading && signsOf(reading, twin)).toEqual([]);
    }
  });

  it.each(suiting(models))('shows exactly what the key says of the chip: %s', { timeout: 60_000 }, (name) => {
    for (const subtlety of SUBTLETIES) {
      for (const seed of SEEDS) {
        const { presentation, evidence } = make(models, seed, [name, subtlety]);
        const reading = readSpecimenChip(presentation);
        const told = new Set(evidence.filter(({ target }) => target.kind === 'chip').map(({ sign }) => sign));

        expect([seed, subtlety, reading && [...signsOf(reading, presentation)].sort()]).toEqual([
          seed,
          subtlety,
          [...told].sort(),
        ]);
      }
    }
  });

  it('never calls failed what is genuine, and never authentic what was done to a chip', () => {
    for (const name of suiting(models)) {
      const { category } = INTERVENTION_RECORD[name];
      for (const subtlety of SUBTLETIES) {
        const state = readSpecimenChip(make(models, SEEDS[0] ?? 1, [name, subtlety]).presentation)?.state;
        if (category === 'none') expect([name, state]).not.toEqual([name, 'failed']);
        if (name === 'chip-altered' || name === 'chip-signed-by-stranger')
          expect([name, state]).toEqual([name, 'failed']);
      }
    }
  });
});
