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
  size: z.tuple([z.int(), z.int()]),
  identities: z.array(identity).check(z.minLength(1)),
  distances: z.array(z.tuple([word, word, size])),
});

/** A parsed pack of faces with the line that credits its makers. */
export interface PortraitPack extends FacePack {
  readonly credits: string;
}

/** Parses the content of a `portraits.json`; fails with every problem of its shape, each with its path. */
export function parsePortraits(value: unknown): Result<PortraitPack, readonly ContentProblem[]> {
  return parseWith(pack, value);
}
