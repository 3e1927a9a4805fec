import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import type * as parsing from '../content/parse-content-file.ts';

/**
 * Checks content once, when it is bundled, and bundles it as parsed, with all that may be left out filled in; so the examiner
 * takes it as it is and need not check it at every start. Content that is not valid stops the build.
 */
export function checkedContent(): Plugin {
  let loading: Promise<typeof parsing> | null = null;
  return {
    name: 'loupe:checked-content',
    enforce: 'pre',
    transform: {
      filter: { id: /\/specimens\/.+\.json$/ },
      async handler(code, id) {
        loading ??= loadParsing();
        const { isContentFile, parseContentFile } = await loading;
        const name = basename(id);
        if (!isContentFile(name)) return null;
        const parsed = parseContentFile(name, JSON.parse(code));
        if (parsed.ok) return { code: JSON.stringify(parsed.value), map: null };
        return this.error(`${id} is not valid: ${JSON.stringify(parsed.problem)}`);
      },
    },
  };
}

/** The house's own names of files mean nothing yet while the build's settings are read. */
async function loadParsing(): Promise<typeof parsing> {
  const source = fileURLToPath(new URL('..', import.meta.url));
  const file = `${source}content/parse-content-file.ts`;
  return (await runnerImport<typeof parsing>(file, { configFile: false, resolve: { alias: { '@': source } } })).module;
}
