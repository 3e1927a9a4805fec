import { readdirSync, readFileSync } from 'node:fs';
import { parseModel } from '@/content/parse-model';
import { parsePortraits } from '@/content/parse-portraits';
import { parseState } from '@/content/parse-state';
import type { SpecimenContent } from '@/core/fraud/make-specimen';
import type { Result } from '@/core/kernel/result';

/** Reads all shipped content from the disk. */
export function readShippedContent(): SpecimenContent {
  return {
    models: readdirSync('specimens/models').map((code) => read(`specimens/models/${code}/model.json`, parseModel)),
    states: readdirSync('specimens/states').map((code) => read(`specimens/states/${code}/state.json`, parseState)),
    faces: read('specimens/portraits/portraits.json', parsePortraits),
  };
}

function read<T>(path: string, parse: (value: unknown) => Result<T, unknown>): T {
  const parsed = parse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.ok) throw new Error(`${path}: ${JSON.stringify(parsed.problem)}`);
  return parsed.value;
}
