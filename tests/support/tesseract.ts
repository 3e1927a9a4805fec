import { spawnSync } from 'node:child_process';

const OPTIONS = ['--psm', '6', '-c', 'tessedit_char_whitelist=ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<'];
/** Anything shorter is no line of a zone, unless it has fillers: of a row of them the program may count too few. */
const SHORTEST_LINE = 20;
const FILLERS = '<<';

/** Has Tesseract read a machine readable zone; throws where the program cannot be run. */
export function readZoneByTesseract(png: Uint8Array, dpi: number): readonly string[] {
  const { stdout, error } = spawnSync('tesseract', ['stdin', 'stdout', '--dpi', String(dpi), ...OPTIONS], {
    input: png,
    encoding: 'utf8',
    // More threads gain nothing on a picture this small, and take the cores of the other tests.
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
  });
  if (error)
    throw new Error(
      `tesseract cannot be run: ${error.message}. Debian has it as tesseract-ocr; 'npm test' installs it.`,
    );
  return stdout
    .split('\n')
    .map((line) => line.replaceAll(' ', ''))
    .filter((line) => line.length > SHORTEST_LINE || line.includes(FILLERS));
}
