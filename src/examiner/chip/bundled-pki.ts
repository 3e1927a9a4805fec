import { parsePki } from '@/content/parse-pki';
import type { StatePki } from '@/core/chip/pki/state-pki';

const FILES = import.meta.glob<unknown>('/specimens/pki/*.json', { import: 'default' });

/** Fetches the signing authorities of a State that this build ships; throws for a State that has none. */
export async function bundledPki(state: string): Promise<StatePki> {
  const parsed = parsePki(await FILES[`/specimens/pki/${state}.json`]?.());
  if (parsed.ok) return parsed.value;
  throw new Error(`The signing authorities of ${state} are missing or not valid`);
}
