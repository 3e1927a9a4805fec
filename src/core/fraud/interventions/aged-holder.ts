import { HELD_KINDS } from '@/core/document/document-kind';
import { strengthAt } from '@/core/fraud/by-subtlety';
import { fact } from '@/core/fraud/facts';
import type { Intervention } from '@/core/fraud/intervention';
import { locateAll, modelsOffer, ofKind } from '@/core/fraud/locate';
import { carryOut } from '@/core/fraud/steps';

/**
 * The rightful holder, some years older than the portrait. Nothing is changed: the evidence names what a learner may
 * take for another face. Physical quantity: the years between the two pictures.
 */
export const agedHolder: Intervention = {
  name: 'aged-holder',
  category: 'none',
  suits: (models) => modelsOffer(models, HELD_KINDS, ['portrait-print']),
  apply: (presentation, { subtlety, faces }) => {
    const holder = faces.identities.find((identity) => identity.id === presentation.documents[0]?.holder.face);
    const printed = ofKind(locateAll(presentation, HELD_KINDS), 'portrait-print')[0]?.element.portrait.capture;
    const atIssue = holder?.captures.find((capture) => capture.name === printed)?.age;
    const years = holder && atIssue !== undefined ? holder.age - atIssue : 0;
    return carryOut('aged-holder', presentation, [
      {
        edits: [],
        evidence: [
          {
            target: { kind: 'face' },
            lights: ['white'],
            minMagnification: 1,
            feature: 'face',
            sign: 'holder-has-aged',
            category: 'none',
            strength: strengthAt(subtlety),
            expected: fact('bearer-is-holder'),
            found: fact('bearer-is-older', { years }),
          },
        ],
      },
    ]);
  },
};
