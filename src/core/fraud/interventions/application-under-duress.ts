import type { ElementOf } from '@/core/document/element';
import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import { fact } from '@/core/fraud/facts';
import type { Intervention, InterventionContext } from '@/core/fraud/intervention';
import { type Located, locateAll, ofKind } from '@/core/fraud/locate';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { regionOf } from '@/core/fraud/regions';
import { carryOut, replaceWith, type Step } from '@/core/fraud/steps';

type Signature = Located<ElementOf<'signature'>>;

/** How near the slant of the applicant's signature comes to the host's own hand, in degrees from it. */
const OFF_HOST_DEG: BySubtlety<number> = { 1: 0, 2: 0.6, 3: 1.2, 4: 1.8, 5: 2.4 };
/** A name written out in full has no room for more slant. */
const STEEPEST_DEG = 4;

/**
 * A visa application that somebody else signed for the applicant: the name is written out in the hand of the host, who
 * also wrote the invitation. It may be a sign that the applicant does not act freely and is a reason to speak with the
 * applicant alone and to offer protection, never one to blame. Physical quantity: how far the slant is from the host's
 * (0 to 2.4 degrees). What the applicant says is left to the conversation.
 */
export const applicationUnderDuress: Intervention = {
  name: 'application-under-duress',
  category: '3b',
  suits: (models) =>
    models.some(({ kind }) => kind === 'invitation') &&
    models.some(
      ({ kind, pages }) =>
        kind === 'visa-application' &&
        pages.some(({ elements }) => elements.some(({ kind: one }) => one === 'signature')),
    ),
  apply: (presentation, context) => {
    const [applicant] = ofKind(locateAll(presentation, ['visa-application']), 'signature');
    const [host] = ofKind(locateAll(presentation, ['invitation']), 'signature');
    const document = applicant && presentation.documents[applicant.document];
    if (!applicant || !document) return { presentation, evidence: [] };
    const { givenNames, surname } = document.holder;
    const name = `${givenNames.native} ${surname.native}`.trim();
    return carryOut('application-under-duress', presentation, [signAsHost(applicant, host, name, context)]);
  },
};

function signAsHost(
  applicant: Signature,
  host: Signature | undefined,
  name: string,
  context: InterventionContext,
): Step {
  const { element } = applicant;
  const hostDeg = host?.element.slantDeg ?? element.slantDeg;
  const slantDeg = Math.min(STEEPEST_DEG, hostDeg) - OFF_HOST_DEG[context.subtlety];
  const signedBy = host?.element.text ?? '';
  return {
    edits: [replaceWith(applicant, { ...element, text: name, slantDeg, writer: signedBy })],
    evidence: [
      pageEvidence(applicant, regionOf(element.box), {
        category: '3b',
        strength: strengthAt(context.subtlety),
        sign: 'signature-differs',
        expected: fact('signed-by-own-hand', { value: element.text }),
        found: fact('signed-by-hand-of-host', { value: signedBy }),
      }),
    ],
  };
}
