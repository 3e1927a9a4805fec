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
 * not name the State. A last vowel stays out, since names are declined.
 */
export function renameIssuer(text: string, { name, script }: InventedState, issuer: FantasyIssuer): string | null {
  const pairs = [
    [name.native, issuer.name[script]],
    [name.latin, issuer.name.latin],
  ] as const;
  const renamed = pairs.reduce((current, [from, to]) => {
    const plain = [stem(from), stem(to)] as const;
    const forms = [plain, unaccented(plain)];
    return forms
      .flatMap(([old, fresh]) => [[old, fresh] as const, [old.toUpperCase(), fresh.toUpperCase()] as const])
      .reduce((written, [old, fresh]) => written.replaceAll(old, fresh), current);
  }, text);
  return renamed === text ? null : renamed;
}

function stem(name: string): string {
  return name.replace(/[aαаяј]$/u, '');
}

function unaccented([old, fresh]: readonly [string, string]): readonly [string, string] {
  const bare = (name: string) => name.normalize('NFD').replace(/\p{Mn}/gu, '');
  return [bare(old), bare(fresh)];
}
