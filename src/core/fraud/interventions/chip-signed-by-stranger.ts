import type { ChipSigner } from '@/core/document/chip';
import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import { chipEvidence, findChip, modelsHaveChip, withChip } from '@/core/fraud/chips';
import { fact } from '@/core/fraud/facts';
import type { Intervention } from '@/core/fraud/intervention';
import { carryOut } from '@/core/fraud/steps';

type Stranger = Exclude<ChipSigner, 'regular' | 'unlisted' | 'link-expired'>;

const SIGNED: BySubtlety<Stranger> = {
  1: 'copied-certificate',
  2: 'stranger',
  3: 'stranger',
  4: 'expired',
  5: 'revoked',
};
const FOUND: Readonly<Record<Stranger, string>> = {
  'copied-certificate': 'chip-signed-with-other-key',
  stranger: 'chip-signed-by-stranger',
  expired: 'chip-signed-with-expired',
  revoked: 'chip-signed-with-revoked',
};

/**
 * A chip with the data of the page, signed by somebody who may not sign for the State. Physical quantity: how far the
 * chain of trust holds, from a signature that does not fit its certificate to a true signer's key since revoked.
 */
export const chipSignedByStranger: Intervention = {
  name: 'chip-signed-by-stranger',
  category: '3a',
  suits: modelsHaveChip,
  apply: (presentation, { subtlety }) => {
    const chipped = findChip(presentation);
    if (!chipped) return { presentation, evidence: [] };
    const signer = SIGNED[subtlety];
    return carryOut('chip-signed-by-stranger', withChip(presentation, chipped, { signer }), [
      {
        edits: [],
        evidence: [
          chipEvidence({
            category: '3a',
            strength: strengthAt(subtlety),
            sign: 'chip-signature-wrong',
            expected: fact('chip-signed-by-state'),
            found: fact(FOUND[signer]),
          }),
        ],
      },
    ]);
  },
};
