import type { Presentation } from '@/core/document/document';
import type { ElementKind } from '@/core/document/element';
import type { Field } from '@/core/document/field';
import type { Evidence } from '@/core/fraud/evidence';
import { polygonHolds } from '@/core/kernel/geometry';
import type { SeenPiece } from './judge-reason';
import type { ReasonPlace } from './reason-terms';

/** What each element is called in a reason, the fittest word first. */
const PLACES_OF_ELEMENT: Readonly<Partial<Record<ElementKind | 'face', readonly ReasonPlace[]>>> = {
  'portrait-print': ['portrait'],
  'ghost-image': ['second-portrait', 'portrait'],
  'changeable-laser-image': ['second-portrait', 'portrait'],
  'mrz-print': ['zone'],
  'numbering-letterpress': ['number'],
  'tactile-engraving': ['number', 'data'],
  'laser-perforation': ['number', 'page'],
  'entry-stamp': ['stamp'],
  'laminate-overlay': ['film'],
  'retroreflective-overlay': ['film'],
  'diffractive-device': ['optical-device', 'film'],
  ovi: ['ink', 'optical-device'],
  guilloche: ['background'],
  'rainbow-printing': ['background'],
  'anti-copy': ['background'],
  intaglio: ['background', 'ink'],
  paper: ['paper', 'page'],
  watermark: ['watermark', 'paper'],
  microprint: ['microprint', 'background'],
  'uv-print': ['ink', 'background'],
  'security-thread': ['thread', 'paper'],
  'security-fibres': ['paper'],
  planchettes: ['paper'],
  'stitching-thread': ['thread', 'page'],
  'seal-impression': ['stamp'],
  face: ['face', 'portrait'],
};

const PLACES_OF_FIELD: Readonly<Partial<Record<Field, ReasonPlace>>> = {
  surname: 'name',
  givenNames: 'name',
  surnameNative: 'name',
  givenNamesNative: 'name',
  birthDate: 'birth-date',
  expiryDate: 'validity',
  issueDate: 'validity',
  documentNumber: 'number',
};

/** Lists what can be named of evidence of fraud: for a text the fact it claims, for anything else what it is. */
export function piecesOf(evidence: readonly Evidence[], presentation: Presentation): readonly SeenPiece[] {
  return evidence
    .filter(({ category }) => category !== 'none')
    .map((piece) => ({ sign: piece.sign, places: placesOf(piece, presentation) }))
    .filter(({ places }) => places.length > 0);
}

function placesOf({ target, feature }: Evidence, { documents }: Presentation): readonly ReasonPlace[] {
  const own = PLACES_OF_ELEMENT[feature] ?? [];
  if (target.kind !== 'page') return own;
  const page = documents.flatMap(({ pages }) => pages).find(({ id }) => id === target.page);
  const fields = (page?.elements ?? []).flatMap((element) => {
    if (element.kind !== 'text' || element.field === null) return [];
    const { x, y, width, height } = element.box;
    const place = PLACES_OF_FIELD[element.field];
    return place && polygonHolds(target.region, { x: x + width / 2, y: y + height / 2 }) ? [place] : [];
  });
  const isText = feature === 'text' || feature === 'mrz-print';
  return [...new Set([...own, ...(isText ? fields : []), ...(feature === 'text' ? (['data'] as const) : [])])];
}
