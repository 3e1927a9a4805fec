import { describe, expect, it } from 'vitest';
import type { SessionPlan } from '@/core/learning/session-plan';
import { FOUR_FACES } from '../../../tests/support/face-packs';
import { shippedSource } from '../../../tests/support/shipped-source';
import { createSpecimenMaker, type MadeSpecimen, type SpecimenMaker } from '../specimen-maker';
import { isOwnFace, nameOwnFaces, partsOfOwnFace } from './own-faces';

const PLAN = { seed: 5, choice: 'mixed', items: 12, contentVersion: 1 } as const;
const ITEMS = Array.from({ length: PLAN.items }, (_, index) => index);
const OWN = nameOwnFaces('pack', { identities: FOUR_FACES, distances: [] });

const maker = createSpecimenMaker(shippedSource(), async (pack) => {
  if (pack !== 'pack') throw new Error('gone');
  return OWN;
});

async function itemOf(of: SpecimenMaker, plan: SessionPlan, index: number): Promise<MadeSpecimen> {
  const item = await of.itemOf(plan, index);
  if (item.kind === 'exercise') throw new Error('this session holds an exercise');
  return of.makeItem(plan, item);
}

describe('a session planned with an own face pack', () => {
  it('shows its faces, a shipped one only where nobody of the pack fits, and the same for ever', async () => {
    const made = await Promise.all(ITEMS.map((index) => itemOf(maker, { ...PLAN, facePack: 'pack' }, index)));
    const again = await Promise.all(ITEMS.map((index) => itemOf(maker, { ...PLAN, facePack: 'pack' }, index)));
    const faces = made.flatMap(({ presentation }) => presentation.bearer.face?.identity ?? []);

    expect(faces.filter(isOwnFace).length).toBeGreaterThan(PLAN.items / 2);
    expect(again).toEqual(made);
    expect(made.every(({ fraudulent, evidence }) => !fraudulent || evidence.length > 0)).toBe(true);
  });

  it('cannot be made where the pack is gone', async () => {
    await expect(itemOf(maker, { ...PLAN, facePack: 'other' }, 0)).rejects.toThrow('gone');
  });

  it('leaves sessions without a pack as they are', async () => {
    const shipped = createSpecimenMaker(shippedSource());

    expect(await itemOf(maker, PLAN, 0)).toEqual(await itemOf(shipped, PLAN, 0));
  });
});

it('an own face is told from a shipped one of the same name', () => {
  const [first] = OWN.identities;

  expect(isOwnFace('p001')).toBe(false);
  expect(partsOfOwnFace(first?.id ?? '')).toEqual({ pack: 'pack', identity: 'ana' });
});
