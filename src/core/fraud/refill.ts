import type { Document, Presentation } from '@/core/document/document';
import type { CaptureRef, PageElement } from '@/core/document/element';
import { FIELDS, type FieldTexts } from '@/core/document/field';
import { fillElement } from '@/core/document/fill-page';
import { signatureOf } from '@/core/document/make-document';
import type { Person } from '@/core/document/person';
import { strengthAt } from './by-subtlety';
import { withChipReissued } from './chips';
import type { Evidence, Subtlety } from './evidence';
import { carrying, type Located, locateAll, ofKind, templateOf } from './locate';
import { type MrzChanges, rewriteLines } from './mrz-edits';
import { pageEvidence } from './page-evidence';
import { regionOf } from './regions';
import { replaceWith, type Step, withClaims } from './steps';

/** A place that says something else, and the element that says it. */
export interface Refilled {
  readonly entry: Located;
  readonly element: PageElement;
}

/** Facts that an office itself puts into a document in place of others. */
export interface Restatement {
  readonly fields: FieldTexts;
  /** What changes in the machine readable zone. */
  readonly zone: MrzChanges;
}

const NOBODY: CaptureRef = { identity: '', capture: '' };

/** Writes an element anew with other facts, in the issuer's own printing; null for what no model has. */
export function refilled(
  entry: Located,
  presentation: Presentation,
  fields: FieldTexts,
  holder: Person,
): Refilled | null {
  const template = templateOf(entry, presentation);
  const document = presentation.documents[entry.document];
  if (!template || !document) return null;
  const issue = { issuer: document.model.state, issued: document.issued };
  // A picture that changes with a fact goes on showing whom it showed.
  const portrait = 'portrait' in entry.element ? entry.element.portrait : NOBODY;
  return { entry, element: fillElement(template, { fields, signature: signatureOf(holder), portrait, issue }) };
}

/** Gives the lines of a document with other facts; its own where it has no zone or they cannot be written. */
export function restatedLines(presentation: Presentation, index: number, changes: MrzChanges): readonly string[] {
  const document = presentation.documents[index];
  const [zone] = ofKind(elementsOf(presentation, index), 'mrz-print');
  if (!zone || !document) return [];
  return rewriteLines(zone.element, document, changes) ?? zone.element.lines;
}

/**
 * Has an office personalise a document with other facts: on every page, in the zone and on the chip. Gives the claims and
 * the elements that say something else, which the caller lays in with the evidence of it.
 */
export function restate(
  presentation: Presentation,
  index: number,
  { fields, zone }: Restatement,
): { readonly presentation: Presentation; readonly refilled: readonly Refilled[] } {
  const document = presentation.documents[index];
  if (!document) return { presentation, refilled: [] };
  const lines = restatedLines(presentation, index, zone);
  const all = { ...fields, ...mrzFields(lines) };
  const claimed = withClaims(presentation, index, {
    fields: all,
    ...(zone.expires && { expires: zone.expires }),
  });
  const changed = fieldNames(all).filter((name) => all[name] !== document.fields[name]);
  const concerned = carrying(elementsOf(presentation, index), changed, presentation);
  return {
    presentation: withChipReissued(claimed, index, { mrz: lines }),
    refilled: concerned.flatMap((entry) => {
      const one = refilled(entry, presentation, { ...document.fields, ...all }, document.holder);
      return one ? [one] : [];
    }),
  };
}

/** Lays in an element that says something else, with one piece of evidence on all of its place. */
export function refilledStep(
  { entry, element }: Refilled,
  piece: Pick<Evidence, 'category' | 'sign' | 'expected' | 'found'>,
  subtlety: Subtlety,
): Step {
  const region = regionOf(entry.element.box);
  return {
    edits: [replaceWith(entry, element)],
    evidence: [pageEvidence(entry, region, { ...piece, strength: strengthAt(subtlety) })],
  };
}

/** Lists the elements of one document. */
export function elementsOf(presentation: Presentation, index: number): readonly Located[] {
  const document: Document | undefined = presentation.documents[index];
  return document ? locateAll(presentation, [document.model.kind]).filter((entry) => entry.document === index) : [];
}

/** Gives the lines of a zone as the fields that a model prints. */
export function mrzFields(lines: readonly string[]): FieldTexts {
  const [mrz1, mrz2, mrz3] = lines;
  return {
    ...(mrz1 !== undefined && { mrz1 }),
    ...(mrz2 !== undefined && { mrz2 }),
    ...(mrz3 !== undefined && { mrz3 }),
  };
}

function fieldNames(fields: FieldTexts): readonly (keyof FieldTexts)[] {
  return FIELDS.filter((name) => fields[name] !== undefined);
}
