import { isHeldKind } from '@/core/document/document-kind';
import { faceEvidence } from '@/core/fraud/face-evidence';
import { drawImpostor } from '@/core/fraud/impostor';
import type { Intervention } from '@/core/fraud/intervention';
import { carryOut, withBearerFace } from '@/core/fraud/steps';

/**
 * The genuine document of one person in the hands of another. Physical quantity: the computed distance between the two
 * faces, from over 1.2 (plain) down to 0.35.
 */
export const lookAlike: Intervention = {
  name: 'look-alike',
  category: '3c',
  suits: (models) => models.some((model) => isHeldKind(model.kind)),
  apply: (presentation, { random, subtlety, faces }) => {
    const holder = presentation.documents[0]?.holder.face ?? '';
    const impostor = drawImpostor(holder, subtlety, faces, random);
    if (!impostor) return { presentation, evidence: [] };
    return carryOut('look-alike', withBearerFace(presentation, impostor.face), [
      { edits: [], evidence: [faceEvidence(impostor)] },
    ]);
  },
};
