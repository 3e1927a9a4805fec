import * as z from 'zod/mini';
import type { InventedState } from '@/core/document/state';
import type { Result } from '@/core/kernel/result';
import type { ContentProblem } from './content-problem';
import { parseWith } from './parse-with';
import { word } from './schemas/basic';

const localName = z.strictObject({ native: word, latin: word });

const state = z.strictObject({
  code: word,
  name: localName,
  nationality: localName,
  script: z.enum(['latin', 'cyrillic', 'arabic']),
  months: z.array(word).check(z.length(12)),
  sexLetters: z.strictObject({ F: word, M: word }),
  surnames: z.array(localName),
  givenNames: z.strictObject({ F: z.array(localName), M: z.array(localName) }),
  longSurnames: z.array(localName),
  places: z.array(localName),
  authorities: z.array(localName),
  registrars: z.array(localName),
  borderPosts: z.array(z.strictObject({ name: word, mode: z.enum(['air', 'land', 'sea']) })),
});

/** Parses the content of a `state.json`; fails with every problem of its shape, each with its path. */
export function parseState(value: unknown): Result<InventedState, readonly ContentProblem[]> {
  return parseWith(state, value);
}
