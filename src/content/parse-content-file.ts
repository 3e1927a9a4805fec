import { fail, type Result } from '@/core/kernel/result';
import type { ContentProblem } from './content-problem';
import { parseDifficulty } from './parse-difficulty';
import { parseArt, parseModel } from './parse-model';
import { parsePortraits } from './parse-portraits';
import { parseStamps, parseState } from './parse-state';

type Parse = (value: unknown) => Result<unknown, readonly ContentProblem[]>;

const PARSERS: ReadonlyMap<string, Parse> = new Map<string, Parse>([
  ['art.json', parseArt],
  ['difficulty.json', parseDifficulty],
  ['model.json', parseModel],
  ['portraits.json', parsePortraits],
  ['stamps.json', parseStamps],
  ['state.json', parseState],
]);

/** Tells whether a file of this name holds content that `parseContentFile` knows. */
export function isContentFile(name: string): boolean {
  return PARSERS.has(name);
}

/** Parses the content of a file as its name says; fails with every problem of its shape, each with its path. */
export function parseContentFile(name: string, value: unknown): Result<unknown, readonly ContentProblem[]> {
  const parse = PARSERS.get(name);
  return parse ? parse(value) : fail([{ code: 'content.shape', path: '', found: name }]);
}
