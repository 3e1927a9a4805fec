import { isHeldKind } from '@/core/document/document-kind';
import type { Capture, FacePack } from '@/core/document/face-pack';
import { strengthAt } from '@/core/fraud/by-subtlety';
import type { Subtlety } from '@/core/fraud/evidence';
import { fact } from '@/core/fraud/facts';
import type { Intervention } from '@/core/fraud/intervention';
import { locateAll, ofKind } from '@/core/fraud/locate';
import { carryOut } from '@/core/fraud/steps';

/** What differs between two pictures of one person and lasts no longer than a visit to the hairdresser. */
type Change = 'glasses-now' | 'beard-now' | 'beard-then' | 'beard-other';

/** From here to the plain end the holder has changed in two ways. */
const TWO_CHANGES_TO: Subtlety = 2;

/**
 * The rightful holder with other spectacles or another beard than on the portrait. Nothing is changed: the evidence names
 * what a learner may take for another face. Physical quantity: in how many ways the two pictures differ (2 or 1).
 */
export const changedAppearance: Intervention = {
  name: 'changed-appearance',
  category: 'none',
  suits: (models) => models.some((model) => isHeldKind(model.kind)),
  holders: (faces, subtlety) => {
    const changed = holdersByChanges(faces);
    const wanted = subtlety <= TWO_CHANGES_TO ? changed.filter(({ changes }) => changes > 1) : changed;
    return [wanted, changed].map((list) => list.map(({ id }) => id));
  },
  apply: (presentation, { subtlety, faces }) => {
    const holder = faces.identities.find(({ id }) => id === presentation.documents[0]?.holder.face);
    const printed = ofKind(
      locateAll(
        presentation,
        presentation.documents.map(({ model }) => model.kind),
      ),
      'portrait-print',
    )[0];
    const then = holder?.captures.find(({ name }) => name === printed?.element.portrait.capture);
    const now = holder?.captures.find(({ name }) => name === 'counter');
    const changes = then && now ? changesBetween(then, now) : [];
    const years = then && now ? now.age - then.age : 0;
    const found =
      changes.length > 0 ? changes.map((change) => fact(`bearer-${change}`)) : [fact('bearer-is-older', { years })];
    const evidence = found.map((one) => ({
      target: { kind: 'face' } as const,
      lights: ['white'] as const,
      minMagnification: 1,
      feature: 'face' as const,
      sign: 'appearance-changed' as const,
      category: 'none' as const,
      strength: strengthAt(subtlety),
      expected: fact('bearer-is-holder'),
      found: one,
    }));
    return carryOut('changed-appearance', presentation, [{ edits: [], evidence }]);
  },
};

function holdersByChanges({ identities }: FacePack) {
  return identities.flatMap(({ id, captures }) => {
    const now = captures.find(({ name }) => name === 'counter');
    const then = captures.filter(({ name }) => name.startsWith('passport'));
    const least = now ? Math.min(...then.map((capture) => changesBetween(capture, now).length)) : 0;
    return least > 0 && Number.isFinite(least) ? [{ id, changes: least }] : [];
  });
}

function changesBetween(then: Capture, now: Capture): readonly Change[] {
  const wore = (capture: Capture) => capture.beard !== 'none';
  return [
    ...(now.glasses && !then.glasses ? (['glasses-now'] as const) : []),
    ...(wore(now) && !wore(then) ? (['beard-now'] as const) : []),
    ...(wore(then) && !wore(now) ? (['beard-then'] as const) : []),
    ...(wore(then) && wore(now) && then.beard !== now.beard ? (['beard-other'] as const) : []),
  ];
}
