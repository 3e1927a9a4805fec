import * as z from 'zod/mini';
import { CHIP_DATA_GROUPS } from '@/core/document/chip';
import { DOCUMENT_KINDS } from '@/core/document/document-kind';
import { type DocumentModel, PAGE_KINDS, type StateArt } from '@/core/document/model';
import type { Result } from '@/core/kernel/result';
import { MRZ_FORMATS } from '@/core/mrz/formats';
import type { ContentProblem } from './content-problem';
import { parseWith } from './parse-with';
import { hex, share, size, text, word } from './schemas/basic';
import { element } from './schemas/element';

const ink = z.strictObject({
  colour: hex,
  opacity: share,
  uv: z.nullable(hex),
  uv254: z._default(z.nullable(hex), null),
  infraredAbsorption: share,
  gloss: share,
});

const motif = z.strictObject({ path: word, fill: z.boolean(), strokeShare: size });

const page = z.strictObject({
  id: word,
  kind: z.enum(PAGE_KINDS),
  widthMm: size,
  heightMm: size,
  elements: z.array(element),
});

const chip = z.strictObject({
  dataGroups: z
    .array(z.literal([...CHIP_DATA_GROUPS]))
    .check(z.refine((groups) => groups.includes(1) && groups.includes(2), 'Data groups 1 and 2 are mandatory')),
});

const art = z.strictObject({ inks: z.record(z.string(), ink), motifs: z.record(z.string(), motif) });

const model = z.strictObject({
  code: word,
  version: z.int(),
  kind: z.enum(DOCUMENT_KINDS),
  state: word,
  years: z.tuple([z.int(), z.int()]),
  validityYears: z.int(),
  documentCode: text,
  mrzFormat: z.nullable(z.enum(MRZ_FORMATS)),
  series: z._default(z.nullable(z.enum(['older', 'newer'])), null),
  cornerRadiusMm: z._default(size, 0),
  chip: z._default(z.nullable(chip), null),
  numbering: z.strictObject({ pattern: word }),
  inks: z.record(z.string(), ink),
  motifs: z.record(z.string(), motif),
  pages: z.array(page).check(z.minLength(1)),
});

/** Parses the content of a `model.json`; fails with every problem of its shape, each with its path. */
export function parseModel(value: unknown): Result<DocumentModel, readonly ContentProblem[]> {
  return parseWith(model, value);
}

/** Parses the content of an `art.json`, the art that all models of a State share. */
export function parseArt(value: unknown): Result<StateArt, readonly ContentProblem[]> {
  return parseWith(art, value);
}
