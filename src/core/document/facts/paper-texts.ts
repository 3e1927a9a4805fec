import type { DocumentKind } from '../document-kind';
import type { FieldTexts } from '../field';
import { drawBankTexts } from './bank-texts';
import { drawBoardingTexts } from './boarding-texts';
import type { FactSources } from './fact-sources';
import { drawJourneyTexts } from './journey-texts';
import { drawAuthorityTexts } from './register-texts';
import { drawVisaTexts, type VisaValidity } from './visa-texts';

const JOURNEY_KINDS: readonly DocumentKind[] = [
  'visa-application',
  'employment-letter',
  'bank-statement',
  'invitation',
];

/**
 * Draws what the papers of one presentation say besides their holder's own facts, once for all of them, so that they
 * agree. Kinds that are not there cost nothing. Each group has a source of chance of its own.
 */
export function drawPaperTexts(
  kinds: readonly DocumentKind[],
  sources: FactSources,
  validity: VisaValidity | null,
): FieldTexts {
  const has = (wanted: readonly DocumentKind[]) => kinds.some((kind) => wanted.includes(kind));
  const own = (name: string): FactSources => ({ ...sources, random: sources.random.fork(name) });
  const journey = has(JOURNEY_KINDS) ? drawJourneyTexts(own('journey')) : {};
  return {
    ...journey,
    ...(has(['bank-statement']) && drawBankTexts(own('bank'), journey.monthlyIncome ?? '')),
    ...(has(['boarding-pass']) && drawBoardingTexts(own('boarding'))),
    ...(validity && drawVisaTexts(own('visa'), validity)),
    ...drawAuthorityTexts(kinds, own('authority')),
  };
}
