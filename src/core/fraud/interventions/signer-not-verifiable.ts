import { isLinkExpired } from '@/core/chip/pki/generation-years';
import { strengthAt } from '@/core/fraud/by-subtlety';
import { chipEvidence, findChip, modelsHaveChip, withChip } from '@/core/fraud/chips';
import { fact } from '@/core/fraud/facts';
import type { Intervention } from '@/core/fraud/intervention';
import { oddity } from '@/core/fraud/oddity';
import { carryOut } from '@/core/fraud/steps';

/**
 * A genuine chip whose signer the reader cannot trace to a certificate: its CSCA is in no trust list yet, or the link
 * certificate that leads there has run out. Nothing of the document is changed, and no quantity grows or falls.
 */
export const signerNotVerifiable: Intervention = {
  name: 'signer-not-verifiable',
  category: 'none',
  suits: modelsHaveChip,
  apply: (presentation, { random, subtlety }) => {
    const chipped = findChip(presentation);
    if (!chipped) return { presentation, evidence: [] };
    const hasExpired = isLinkExpired(chipped.chip.signed.issued, presentation.examined) && random.chance(0.5);
    const signer = hasExpired ? 'link-expired' : 'unlisted';
    const found = fact(hasExpired ? 'link-certificate-expired' : 'signer-unknown-here');
    return carryOut('signer-not-verifiable', withChip(presentation, chipped, { signer }), [
      {
        edits: [],
        evidence: [
          chipEvidence({
            ...oddity('chip-not-verifiable', strengthAt(subtlety), found),
            expected: fact('chip-signed-by-state'),
          }),
        ],
      },
    ]);
  },
};
