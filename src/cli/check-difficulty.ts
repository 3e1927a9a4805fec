import { existsSync, readFileSync } from 'node:fs';
import type { FileProblem } from '@/content/content-problem';
import { parseDifficulty } from '@/content/parse-difficulty';
import { INTERVENTIONS, type InterventionName } from '@/core/fraud/intervention';
import { fileIn } from './project-files';

const FILE = 'specimens/difficulty.json';
/** What shows on no page and sets no two people apart, so that there is nothing to measure: a chip, and a face that changed. */
const NOTHING_TO_MEASURE = new Set<InterventionName>([
  'chip-altered',
  'chip-replaced',
  'chip-signed-by-stranger',
  'signer-not-verifiable',
  'aged-holder',
  'changed-appearance',
]);

/**
 * Finds out whether the measured strengths of interventions are there, have their form and name every intervention that shows; an
 * intervention that was never measured would be planned as if it were neither plain nor subtle.
 */
export function checkDifficulty(): readonly FileProblem[] {
  const path = fileIn(...FILE.split('/'));
  return difficultyProblems(existsSync(path) ? readFileSync(path, 'utf8') : null);
}

/** Finds what is wrong with the text of the file, which is null where there is none. */
export function difficultyProblems(text: string | null): readonly FileProblem[] {
  if (text === null) return [{ file: FILE, code: 'content.difficulty-missing', path: '', found: FILE }];
  const json = readJson(text);
  if (json === undefined) return [{ file: FILE, code: 'content.json', path: '', found: text.slice(0, 40) }];
  const parsed = parseDifficulty(json);
  if (!parsed.ok) return parsed.problem.map((problem) => ({ file: FILE, ...problem }));
  const measured = new Set(parsed.value.map(({ intervention }) => intervention));
  return INTERVENTIONS.filter((name) => !measured.has(name) && !NOTHING_TO_MEASURE.has(name)).map((name) => ({
    file: FILE,
    code: 'content.difficulty-not-measured',
    path: '',
    found: name,
  }));
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
