import type { DocumentModel } from '@/core/document/model';

/**
 * Gives the models that are examined together with one of them: a passport alone, a civil document with the other
 * civil documents of its State, certificate before application.
 */
export function presentedWith(model: DocumentModel, models: readonly DocumentModel[]): readonly DocumentModel[] {
  if (model.kind === 'passport') return [model];
  return models
    .filter((other) => other.state === model.state && other.kind !== 'passport')
    .toSorted((a, b) => a.kind.localeCompare(b.kind));
}
