import { basename } from 'node:path';
import type { Plugin } from 'vite';
import type * as parsing from '../content/parse-content-file.ts';
import { runHouseModule } from './run-house-module.ts';

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
        loading ??= runHouseModule<typeof parsing>('content/parse-content-file.ts');
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
