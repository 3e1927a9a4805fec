import { BORDER_KINDS } from '@/core/document/document-kind';
import { imitationSteps, withoutChip } from '@/core/fraud/imitation';
import type { Intervention } from '@/core/fraud/intervention';
import { drawDocument, modelsHold } from '@/core/fraud/locate';
import { drawOfficeTechnique } from '@/core/fraud/printed-elements';
import { carryOut } from '@/core/fraud/steps';

/**
 * A whole document, card or visa made without authority. Physical quantities: brightness of the paper, movement left in
 * optically variable features, glow of fluorescent print, how many features are missing; at the finest step only
 * what is printed in offset and the diffractive device are imitated.
 */
export const counterfeit: Intervention = {
  name: 'counterfeit',
  category: '3a',
  suits: (models) => modelsHold(models, BORDER_KINDS),
  apply: (presentation, { random, subtlety }) => {
    const index = drawDocument(presentation, BORDER_KINDS, random);
    const made = { category: '3a', technique: drawOfficeTechnique(random), subtlety } as const;
    return carryOut('counterfeit', withoutChip(presentation, index), imitationSteps(presentation, index, made));
  },
};
