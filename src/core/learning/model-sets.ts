import type { DocumentModel } from '@/core/document/model';

/** Documents that are examined together, by the codes of their models. */
export type ModelSet = readonly DocumentModel[];

/** Lists what can be laid on the table: each passport alone, and each State's birth certificate with its passport application. */
export function listModelSets(models: readonly DocumentModel[]): readonly ModelSet[] {
  const passports = models.filter((model) => model.kind === 'passport').map((model) => [model]);
  const dossiers = models
    .filter((model) => model.kind === 'birth-certificate')
    .flatMap((certificate) => {
      const application = models.find(
        (model) => model.kind === 'passport-application' && model.state === certificate.state,
      );
      return application ? [[certificate, application]] : [];
    });
  return [...passports, ...dossiers];
}
