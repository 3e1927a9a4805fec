import * as z from 'zod/mini';
import { STAMP_FRAMES, STAMP_LAYOUTS, type StampDesign } from '@/core/document/stamp-design';
import { DATE_FORMATS, type InventedState, NAMING_CUSTOMS } from '@/core/document/state';
import type { Result } from '@/core/kernel/result';
import type { ContentProblem } from './content-problem';
import { parseWith } from './parse-with';
import { hex, share, size, word } from './schemas/basic';

const localName = z.strictObject({ native: word, latin: word });

const state = z.strictObject({
  code: word,
  name: localName,
  nationality: localName,
  script: z.enum(['latin', 'cyrillic', 'arabic', 'greek']),
  naming: z._default(z.strictObject({ custom: z.enum(NAMING_CUSTOMS), share, hyphenated: share }), {
    custom: 'family-name',
    share: 1,
    hyphenated: 0,
  }),
  dateFormat: z._default(z.enum(DATE_FORMATS), 'words'),
  months: z.array(word).check(z.length(12)),
  sexLetters: z.strictObject({ F: word, M: word }),
  surnames: z.array(localName),
  givenNames: z.strictObject({ F: z.array(localName), M: z.array(localName) }),
  patronymics: z._default(z.strictObject({ F: z.array(localName), M: z.array(localName) }), { F: [], M: [] }),
  longSurnames: z.array(localName),
  places: z.array(localName),
  authorities: z.array(localName),
  registrars: z.array(localName),
  borderPosts: z.array(z.strictObject({ name: word, mode: z.enum(['air', 'land', 'sea']) })),
});

const years = z.tuple([z.int(), z.int()]);

const stamps = z
  .array(
    z.strictObject({
      years,
      widthMm: size,
      heightMm: size,
      entryFrame: z.enum(STAMP_FRAMES),
      exitFrame: z.enum(STAMP_FRAMES),
      layout: z.enum(STAMP_LAYOUTS),
      header: word,
      inkEntry: hex,
      inkExit: hex,
    }),
  )
  .check(z.minLength(1));

/** A State as its file says it, without the stamps of its posts. */
export type StateFile = Omit<InventedState, 'stamps'>;

/** Parses the content of a `state.json`; fails with every problem of its shape, each with its path. */
export function parseState(value: unknown): Result<StateFile, readonly ContentProblem[]> {
  return parseWith(state, value);
}

/** Parses the content of a `stamps.json`: the stamps of a State's posts, the oldest first. */
export function parseStamps(value: unknown): Result<readonly StampDesign[], readonly ContentProblem[]> {
  return parseWith(stamps, value);
}
