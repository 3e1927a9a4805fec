import * as z from 'zod/mini';
import type { FacePack } from '@/core/document/face-pack';
import type { Result } from '@/core/kernel/result';
import type { ContentProblem } from './content-problem';
import { parseWith } from './parse-with';
import { number, size, text, word } from './schemas/basic';

const capture = z.strictObject({ name: word, file: word, age: size, glasses: z.boolean(), beard: text });

const identity = z.strictObject({
  id: word,
  sex: z.enum(['F', 'M']),
  age: size,
  skinTone: number,
  eyeColour: word,
  captures: z.array(capture).check(z.minLength(1)),
  lookalikeOf: z.nullable(word),
  relativeOf: z.nullable(word),
  morphOf: z.nullable(z.tuple([word, word, number])),
});

const pack = z.strictObject({
  format: z.literal(1),
  note: text,
  credits: word,
  name: z.optional(word),
  licence: z.optional(word),
  source: z.optional(word),
  size: z.tuple([z.int(), z.int()]),
  identities: z.array(identity).check(z.minLength(1)),
  distances: z.array(z.tuple([word, word, size])),
});

/** A parsed pack of faces with the line that credits its makers; an agency's own pack may say its name, licence and source. */
export interface PortraitPack extends FacePack {
  readonly credits: string;
  readonly name?: string | undefined;
  readonly licence?: string | undefined;
  readonly source?: string | undefined;
}

/** Parses the content of a `portraits.json`; fails with every problem of its shape, each with its path. */
export function parsePortraits(value: unknown): Result<PortraitPack, readonly ContentProblem[]> {
  return parseWith(pack, value);
}
