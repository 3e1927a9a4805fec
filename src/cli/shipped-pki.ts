import { readFileSync } from 'node:fs';
import { parsePki } from '@/content/parse-pki';
import type { StatePki } from '@/core/chip/pki/state-pki';
import { fileIn } from './project-files';

/** Reads the signing authorities of a State from their file; throws when it is missing or not valid. */
export function shippedPki(state: string): StatePki {
  const parsed = parsePki(JSON.parse(readFileSync(fileIn('specimens', 'pki', `${state}.json`), 'utf8')));
  if (parsed.ok) return parsed.value;
  throw new Error(`specimens/pki/${state}.json is not valid: ${JSON.stringify(parsed.problem)}`);
}
