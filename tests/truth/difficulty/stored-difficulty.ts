import { existsSync, readFileSync } from 'node:fs';
import { fileIn } from '@/cli/project-files';
import { parseDifficulty } from '@/content/parse-difficulty';
import type { Difficulty } from '@/core/learning/difficulty';

/** Reads what was measured and stored with the content; throws where it has another form. */
export function storedDifficulty(): Difficulty {
  const file = fileIn('specimens', 'difficulty.json');
  if (!existsSync(file)) return [];
  const parsed = parseDifficulty(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(`specimens/difficulty.json: ${JSON.stringify(parsed.problem)}`);
  return parsed.value;
}
