import { type DocumentKind, isHeldKind } from '@/core/document/document-kind';
import type { DocumentModel } from '@/core/document/model';

/** Documents that are examined together, by the codes of their models. */
export type ModelSet = readonly DocumentModel[];

/** Papers that are handed in together, in the order in which they lie on the table. */
const DOSSIERS: readonly (readonly DocumentKind[])[] = [
  ['birth-certificate', 'passport-application'],
  ['birth-certificate', 'marriage-certificate', 'passport-application'],
  ['visa-application', 'employment-letter', 'bank-statement', 'invitation', 'police-certificate'],
];

/**
 * Lists what can be laid on the table: each travel document and card alone, each visa with a newer passport of every
 * other State, each boarding pass with a newer passport of every other State, and the dossiers of each State that issues on them.
 */
export function listModelSets(models: readonly DocumentModel[]): readonly ModelSet[] {
  const held = models.filter((model) => isHeldKind(model.kind));
  const passports = held.filter((model) => model.kind === 'passport' && model.series !== 'older');
  const ofKind = (kind: DocumentKind) => models.filter((model) => model.kind === kind);
  return [
    ...held.map((model) => [model]),
    ...ofKind('visa').flatMap((visa) =>
      passports.filter((passport) => passport.state !== visa.state).map((passport) => [passport, visa]),
    ),
    ...ofKind('boarding-pass').flatMap((pass) =>
      passports.filter((passport) => passport.state !== pass.state).map((passport) => [passport, pass]),
    ),
    ...DOSSIERS.flatMap((kinds) => dossiersOf(kinds, models)),
  ];
}

/** One dossier for each State that has its form; papers come from that State where it issues them, or from another. */
function dossiersOf(kinds: readonly DocumentKind[], models: readonly DocumentModel[]): readonly ModelSet[] {
  const forms = models.filter((model) => kinds.includes(model.kind) && FORMS.includes(model.kind));
  return forms.flatMap((form) => {
    const set = kinds.map((kind) => {
      const able = models.filter((model) => model.kind === kind);
      return able.find((model) => model.state === form.state) ?? able[0];
    });
    return set.every((model) => model !== undefined) ? [set] : [];
  });
}

const FORMS: readonly DocumentKind[] = ['passport-application', 'visa-application'];
