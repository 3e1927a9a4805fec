import { type ChipContents, type ChipData, type ChipDataGroup, makeChip } from '@/core/document/chip';
import { chipModuleBox, holdsChipModule } from '@/core/document/chip-module';
import type { Document, Presentation } from '@/core/document/document';
import { DOCUMENT_KINDS } from '@/core/document/document-kind';
import type { DocumentModel } from '@/core/document/model';
import type { BoxMm } from '@/core/kernel/geometry';
import type { Evidence } from './evidence';
import { type Located, locateAll, ofKind } from './locate';

/** A document that has a chip, with its place in the presentation. */
export interface ChippedDocument {
  readonly index: number;
  readonly document: Document;
  readonly chip: ChipContents;
}

/** Tells whether one of the models has a chip. */
export function modelsHaveChip(models: readonly DocumentModel[]): boolean {
  return models.some((model) => model.chip !== null);
}

/** Finds the document with a chip, or null. */
export function findChip({ documents }: Presentation): ChippedDocument | null {
  const index = documents.findIndex((document) => document.chip !== null);
  const document = documents[index];
  return document?.chip ? { index, document, chip: document.chip } : null;
}

/** Gives the presentation with another content of one chip. */
export function withChip(
  presentation: Presentation,
  { index, chip }: Pick<ChippedDocument, 'index' | 'chip'>,
  changes: Partial<ChipContents>,
): Presentation {
  const documents = presentation.documents.map((document, position) =>
    position === index ? { ...document, chip: { ...chip, ...changes } } : document,
  );
  return { ...presentation, documents };
}

/** Gives the presentation with one chip made anew by its office, over other facts. */
export function withChipReissued(presentation: Presentation, index: number, facts: Partial<ChipData>): Presentation {
  const chip = presentation.documents[index]?.chip;
  if (!chip) return presentation;
  return withChip(presentation, { index, chip }, makeChip(chip, { ...chip.data, ...facts }));
}

/** Writes evidence that a reader of the chip shows. */
export function chipEvidence(
  piece: Pick<Evidence, 'sign' | 'category' | 'strength' | 'expected' | 'found'>,
): Omit<Evidence, 'id'> {
  return { target: { kind: 'chip' }, lights: ['white'], minMagnification: 1, feature: 'chip', ...piece };
}

/** Names data groups as a reader does. */
export function namesOfDataGroups(groups: readonly ChipDataGroup[]): string {
  return groups.map((group) => `DG${group}`).join(', ');
}

/** A place over the chip, and the element that is worked on there. */
export interface ChipPlace {
  readonly located: Located;
  readonly box: BoxMm;
}

/**
 * Finds where the chip lies in a document: at the module of a plastic page that shows the symbol or is the first one,
 * else under the symbol itself, else at the module's place of the first page.
 */
export function findChipPlace(presentation: Presentation, index: number): ChipPlace | null {
  const located = locateAll(presentation, DOCUMENT_KINDS).filter(({ document }) => document === index);
  const [symbol] = ofKind(located, 'chip');
  const onPlastic = located.filter(({ on }) => holdsChipModule(on));
  const base = symbol ? onPlastic.find(({ on }) => on.id === symbol.on.id) : (onPlastic[0] ?? located[0]);
  if (base) return { located: base, box: chipModuleBox(base.on) };
  return symbol ? { located: symbol, box: symbol.element.box } : null;
}
