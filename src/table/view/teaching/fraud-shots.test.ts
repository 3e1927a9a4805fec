import { describe, expect, it } from 'vitest';
import type { Evidence } from '@/core/fraud/evidence';
import { type BoxMm, boxToPolygon } from '@/core/kernel/geometry';
import type { ShownElement, TeachingSpecimen } from '@/examiner/teaching-contract';
import { FAKE_DATA_PAGE, FAKE_EVIDENCE, FAKE_SPECIMEN } from '../../../../tests/support/fake-examiner';
import { FRAUD_OF_FEATURE, fraudShots } from './fraud-shots';

const GHOST: BoxMm = { x: 100, y: 40, width: 12, height: 15 };
const PAGE: BoxMm = { x: 0, y: 0, width: FAKE_DATA_PAGE.widthMm, height: FAKE_DATA_PAGE.heightMm };

function teachingWith(feature: Evidence['feature'], region: BoxMm): TeachingSpecimen {
  const ghost: ShownElement = {
    page: FAKE_DATA_PAGE.id,
    kind: 'ghost-image',
    technique: 'laser-engraving',
    field: null,
    box: GHOST,
  };
  const target = { kind: 'page', page: FAKE_DATA_PAGE.id, region: boxToPolygon(region) } as const;
  return {
    specimen: { ...FAKE_SPECIMEN, handle: 1 },
    documents: [],
    elements: [ghost],
    evidence: [{ ...FAKE_EVIDENCE, feature, target, minMagnification: 1 }],
  };
}

function shownPart(teaching: TeachingSpecimen): BoxMm | undefined {
  return fraudShots(teaching, { feature: 'ghost-image' })?.changed.part;
}

describe('the picture of what goes wrong with a feature', () => {
  it('shows the feature itself where its evidence lies far around it', () => {
    expect(shownPart(teachingWith('ghost-image', PAGE))?.width).toBeLessThan(3 * GHOST.width);
  });

  it('shows the place of the evidence where it is about as large as the feature', () => {
    const beside = { ...GHOST, x: 60 };
    const part = shownPart(teachingWith('ghost-image', beside));

    expect(part && part.x <= beside.x && part.x + part.width >= beside.x + beside.width).toBe(true);
  });

  it('shows the feature in evidence of another one that lies all around it, and says that it is not named', () => {
    const shots = fraudShots(teachingWith('rainbow-printing', PAGE), { feature: 'ghost-image' });

    expect(shots?.isNamed).toBe(false);
    expect(shots?.changed.part.width).toBeLessThan(3 * GHOST.width);
  });

  it('is none where nothing that was done touches the feature', () => {
    expect(
      fraudShots(teachingWith('mrz-print', { x: 4, y: 70, width: 110, height: 12 }), { feature: 'ghost-image' }),
    ).toBeNull();
  });

  it('is looked for in a counterfeit where a feature is not named by any evidence', () => {
    expect([
      FRAUD_OF_FEATURE.intaglio,
      FRAUD_OF_FEATURE['latent-image'],
      FRAUD_OF_FEATURE['tactile-engraving'],
    ]).toEqual(Array(3).fill('counterfeit'));
  });
});
