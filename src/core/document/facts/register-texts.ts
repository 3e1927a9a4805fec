import type { DocumentKind } from '../document-kind';
import type { FieldTexts } from '../field';
import type { FactSources } from './fact-sources';
import { CERTIFICATE_PURPOSES, PERMIT_TYPES, REMARKS } from './words';

/** Draws what papers of authorities and cards add; a remark is one that suits the kind that bears it. */
export function drawAuthorityTexts(kinds: readonly DocumentKind[], { random }: FactSources): FieldTexts {
  return {
    policeStatement: 'NO ENTRY IN THE REGISTER OF CONVICTIONS',
    purpose: kinds.includes('visa-application') ? 'VISA' : random.pick(CERTIFICATE_PURPOSES),
    permitType: random.pick(PERMIT_TYPES),
    remarks: random.pick(remarksOf(kinds)),
    cardAccessNumber: Array.from({ length: 6 }, () => random.integer(0, 9)).join(''),
  };
}

function remarksOf(kinds: readonly DocumentKind[]): readonly string[] {
  const remarks: Partial<Readonly<Record<DocumentKind, readonly string[]>>> = REMARKS;
  const own = kinds.flatMap((kind) => remarks[kind] ?? []);
  return own.length > 0 ? own : ['NONE'];
}
