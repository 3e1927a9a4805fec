import type { DocumentKind } from './document-kind';

/** The kinds by the letters in a model's code, which stand for kind and type as in PRADO's numbers. */
const KINDS: Readonly<Record<string, DocumentKind>> = {
  AO: 'passport',
  AD: 'diplomatic-passport',
  AS: 'service-passport',
  JO: 'refugee-travel-document',
  JE: 'emergency-travel-document',
  JL: 'laissez-passer',
  BO: 'identity-card',
  HO: 'residence-permit',
  CO: 'visa',
  XA: 'passport-application',
  XB: 'birth-certificate',
  XC: 'marriage-certificate',
  XD: 'police-certificate',
  XE: 'visa-application',
  XF: 'employment-letter',
  XG: 'bank-statement',
  XH: 'invitation',
  XK: 'boarding-pass',
};

/** Gives the kind of document that a model's code names, without its model; null where the code is of no kind known here. */
export function kindOfCode(code: string): DocumentKind | null {
  return KINDS[code.split('-')[1] ?? ''] ?? null;
}
