import { isHeldKind } from '@/core/document/document-kind';
import { strengthAt } from '@/core/fraud/by-subtlety';
import { faceEvidence } from '@/core/fraud/face-evidence';
import { fact } from '@/core/fraud/facts';
import { gradeOf, holdersOf, relativesIn } from '@/core/fraud/graded-pairs';
import { drawImpostor } from '@/core/fraud/impostor';
import type { Intervention } from '@/core/fraud/intervention';
import { carryOut, withBearerFace } from '@/core/fraud/steps';

/**
 * The genuine document of one person in the hands of a brother or sister. Physical quantity: the computed distance
 * between the two faces, by its rank among all relatives of the pack. A holder without a relative there has a stranger
 * as bearer, at the distance of a look-alike.
 */
export const relative: Intervention = {
  name: 'relative',
  category: '3c',
  suits: (models) => models.some((model) => isHeldKind(model.kind)),
  holders: (faces, subtlety) => holdersOf(relativesIn(faces), subtlety),
  apply: (presentation, { random, subtlety, faces }) => {
    const holder = presentation.documents[0]?.holder.face ?? '';
    const pairs = relativesIn(faces);
    const pair = pairs.find((candidate) => candidate.holder === holder);
    if (!pair) {
      const impostor = drawImpostor(holder, subtlety, faces, random);
      return impostor
        ? carryOut('relative', withBearerFace(presentation, impostor.face), [
            { edits: [], evidence: [faceEvidence(impostor)] },
          ])
        : { presentation, evidence: [] };
    }
    const { other, distance } = pair;
    const face = { identity: other, capture: 'counter' };
    const piece = faceEvidence({ face, distance, tier: gradeOf(pair, pairs) });
    const found = fact('bearer-is-relative', { distance: Math.round(distance * 100) / 100 });
    const evidence = [{ ...piece, strength: strengthAt(gradeOf(pair, pairs)), found }];
    return carryOut('relative', withBearerFace(presentation, face), [{ edits: [], evidence }]);
  },
};
