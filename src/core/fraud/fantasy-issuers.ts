import type { InventedState } from '@/core/document/state';

/** An issuer that is no State: its name in each script, and the code that its documents bear, which is in no list. */
export interface FantasyIssuer {
  readonly code: string;
  readonly name: Readonly<Record<InventedState['script'], string>>;
}

/** Names under which documents are sold that no State issues. */
export const FANTASY_ISSUERS: readonly FantasyIssuer[] = [
  { code: 'ODN', name: { latin: 'Ordania', cyrillic: 'Орданија', greek: 'Ορδανία', arabic: 'أوردانيا' } },
  { code: 'TLQ', name: { latin: 'Talmeria', cyrillic: 'Талмерија', greek: 'Ταλμερία', arabic: 'تالميريا' } },
  { code: 'KVZ', name: { latin: 'Kavenia', cyrillic: 'Кавенија', greek: 'Καβενία', arabic: 'كافينيا' } },
];

/**
 * Puts a fantasy issuer in the place of a State's name, in whatever case and form it stands; null for a text that does
 * not name the State. A last vowel stays out, since names are declined: what follows the name in a word stays on.
 */
export function renameIssuer(text: string, { name, script }: InventedState, issuer: FantasyIssuer): string | null {
  const pairs = [
    [name.native, issuer.name[script]],
    [name.latin, issuer.name.latin],
  ] as const;
  const renamed = pairs.reduce((current, pair) => {
    const forms = [pair, unaccented(pair)];
    return forms
      .flatMap(([old, fresh]) => [[old, fresh] as const, [old.toUpperCase(), fresh.toUpperCase()] as const])
      .reduce((written, [old, fresh]) => replaceName(written, old, fresh), current);
  }, text);
  return renamed === text ? null : renamed;
}

/** A name that ends in no vowel stands whole for the whole other name; before an ending both stand without their vowel. */
function replaceName(text: string, old: string, fresh: string): string {
  const from = stem(old);
  return text.replaceAll(from, (_, at: number) => {
    const next = text[at + from.length] ?? '';
    if (from === old && !/\p{L}/u.test(next)) return fresh;
    const to = stem(fresh);
    return from === old && to.endsWith(next) ? to.slice(0, to.length - next.length) : to;
  });
}

function stem(name: string): string {
  return name.replace(/[aαаяјا]$/iu, '');
}

function unaccented([old, fresh]: readonly [string, string]): readonly [string, string] {
  const bare = (name: string) => name.normalize('NFD').replace(/\p{Mn}/gu, '');
  return [bare(old), bare(fresh)];
}
