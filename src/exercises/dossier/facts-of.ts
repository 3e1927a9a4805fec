import { FIELDS, type Field } from '@/core/document/field';
import { type BoxMm, boxesMeet } from '@/core/kernel/geometry';
import type { PublicSpecimen } from '@/examiner/contract';

/** A fact as it can be read on a page: what it claims, its words, its place, and the printed words before it. */
export interface ReadFact {
  readonly page: string;
  readonly field: Field;
  readonly text: string;
  readonly box: BoxMm;
  /** The printed words above or before it, empty where there are none. */
  readonly label: string;
}

/** Lists the facts on all papers, page by page. */
export function factsOf({ pages }: PublicSpecimen): readonly ReadFact[] {
  return pages.flatMap(({ id, texts }) =>
    texts.flatMap(({ field, text, box }) => {
      const known = FIELDS.find((one) => one === field);
      return known && text !== '' ? [{ page: id, field: known, text, box, label: labelOf(box, texts) }] : [];
    }),
  );
}

/** A label stands at most so far above or before what it names, in millimetres. */
const NEAR_MM = 7;
const BEFORE_MM = 60;

/** Finds the printed words that name a fact: those that end on its line before it, or else stand close above it. */
function labelOf(box: BoxMm, texts: PublicSpecimen['pages'][number]['texts']): string {
  const fixed = texts.filter(({ field, text }) => field === null && text.trim() !== '');
  const above = fixed
    .map((text) => ({ text, up: box.y - text.box.y, aside: Math.abs(text.box.x - box.x) }))
    .filter(({ up, aside }) => up > 0.5 && up < NEAR_MM && aside < 2)
    .toSorted((a, b) => a.up - b.up)[0];
  if (above) return above.text.text;
  const before = fixed
    .map((text) => ({ text, left: box.x - text.box.x, off: Math.abs(text.box.y - box.y) }))
    .filter(({ left, off }) => off < 1.5 && left > 0 && left < BEFORE_MM)
    .toSorted((a, b) => a.left - b.left)[0];
  return before?.text.text ?? '';
}

/** Names a fact by its place. */
export function idOf({ page, field }: Pick<ReadFact, 'page' | 'field'>): string {
  return `${page} ${field}`;
}

/** Finds the fact that a mark on a page means: the one nearest to its middle among those it touches. */
export function factAt(facts: readonly ReadFact[], page: string, marked: BoxMm): ReadFact | undefined {
  const middle = (box: BoxMm) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  const { x, y } = middle(marked);
  const away = ({ box }: ReadFact) => {
    const own = middle(box);
    return Math.hypot((own.x - x) / 4, own.y - y);
  };
  return facts
    .filter((fact) => fact.page === page && boxesMeet(fact.box, marked))
    .toSorted((a, b) => away(a) - away(b))[0];
}
