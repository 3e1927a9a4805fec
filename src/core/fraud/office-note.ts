import type { Page } from '@/core/document/document';
import type { ElementOf, PageElement, TextStyle } from '@/core/document/element';
import type { BoxMm } from '@/core/kernel/geometry';
import type { Located } from './locate';

const SEAL_MM = 24;
const LINE_MM = 5.5;
const LINE_BOX_MM = 4.2;
const MARGIN_MM = 10;
/** A rule lies so far below the top of the line that stands on it. */
const RULE_BELOW_MM = 4.6;
/** What the arms of a State are called in its art. */
const ARMS = 'arms';
const STYLE: TextStyle = { face: 'mono', weight: 400, sizeMm: 3, trackingMm: 0, align: 'start' };

/** What an office adds to a page: typed lines and its seal, and the box that holds both. */
export interface OfficeNote {
  readonly elements: readonly PageElement[];
  readonly box: BoxMm;
}

/**
 * Types lines onto a page and strikes the office's seal over their end, in inks and with art of the model; on a ruled page
 * each line stands on a rule.
 */
export function officeNote(lines: readonly string[], on: Page, topMm: number, seal: SealArt): OfficeNote {
  const place = placeOfLines(on, topMm);
  const widthMm = on.widthMm - MARGIN_MM - place.x;
  const typed = lines.map(
    (text, index): ElementOf<'text'> => ({
      kind: 'text',
      id: `note-line-${index + 1}`,
      box: { x: place.x, y: place.y + index * place.pitchMm, width: widthMm, height: LINE_BOX_MM },
      technique: 'inkjet',
      shiftMm: { x: 0, y: 0 },
      text,
      field: null,
      style: STYLE,
      ink: seal.textInk,
      baselineShiftMm: 0,
    }),
  );
  const impression: ElementOf<'seal-impression'> = {
    kind: 'seal-impression',
    id: 'note-seal',
    box: { x: on.widthMm - MARGIN_MM - SEAL_MM, y: place.y + 4, width: SEAL_MM, height: SEAL_MM },
    technique: 'letterpress',
    shiftMm: { x: 0, y: 0 },
    text: seal.text,
    motif: seal.motif,
    ink: seal.ink,
    pressure: 0.7,
  };
  const height = Math.max(lines.length * place.pitchMm, SEAL_MM + 4);
  return { elements: [...typed, impression], box: { x: place.x, y: place.y, width: widthMm, height } };
}

/** Where lines begin, from the left and from the top, and how far they stand apart. */
function placeOfLines(on: Page, topMm: number): { readonly x: number; readonly y: number; readonly pitchMm: number } {
  const rules = on.elements
    .flatMap(({ kind, box }) => (kind === 'rule' && box.width > on.widthMm / 2 ? [box] : []))
    .toSorted((a, b) => a.y - b.y);
  const at = rules.findIndex(({ y }) => y - RULE_BELOW_MM >= topMm);
  const [rule, next] = at < 0 ? [] : rules.slice(at, at + 2);
  if (!rule || !next) return { x: MARGIN_MM, y: topMm, pitchMm: LINE_MM };
  return { x: Math.max(MARGIN_MM, rule.x), y: rule.y - RULE_BELOW_MM, pitchMm: next.y - rule.y };
}

/** The seal of an office: what stands around it, its drawing, and the inks of stamp pad and typewriter. */
export interface SealArt {
  readonly text: string;
  readonly motif: string;
  readonly ink: string;
  readonly textInk: string;
}

/** Finds how the office of a document seals: as its model does elsewhere, or with the arms of its State, or the first drawing it has. */
export function sealArtOf(located: readonly Located[], office: string): SealArt | null {
  const elements = located.map(({ element }) => element);
  const textInk = elements.find((element) => element.kind === 'text' && element.field !== null);
  const anyText = elements.find((element) => element.kind === 'text');
  const seal = elements.find((element) => element.kind === 'seal-impression');
  const arts = elements.filter((element) => element.kind === 'art');
  const art = arts.find(({ motif }) => motif === ARMS) ?? arts[0];
  const plain = textInk?.kind === 'text' ? textInk : anyText?.kind === 'text' ? anyText : null;
  if (!plain) return null;
  if (seal?.kind === 'seal-impression')
    return { text: seal.text, motif: seal.motif, ink: seal.ink, textInk: plain.ink };
  if (!art) return null;
  return { text: `${office.toUpperCase()} · `, motif: art.motif, ink: art.ink, textInk: plain.ink };
}
