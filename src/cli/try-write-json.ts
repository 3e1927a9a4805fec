import { writeOutput } from './output-file';

/** Writes what `--json` asks for; where that cannot be it says why and gives false. */
export function tryWriteJson(file: string, value: unknown): boolean {
  try {
    writeOutput(file, `${JSON.stringify(value, null, 2)}\n`);
    return true;
  } catch (problem) {
    console.error(`--json could not be written: ${problem instanceof Error ? problem.message : String(problem)}`);
    return false;
  }
}
