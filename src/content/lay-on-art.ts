import type { DocumentModel, StateArt } from '@/core/document/model';

/** Lays the art of its State under a model; the model's own names win. */
export function layOnArt(model: DocumentModel, art: StateArt | undefined): DocumentModel {
  if (!art) return model;
  return { ...model, inks: { ...art.inks, ...model.inks }, motifs: { ...art.motifs, ...model.motifs } };
}
