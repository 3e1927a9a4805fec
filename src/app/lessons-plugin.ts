import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import type * as compiling from '../content/lessons/compile-lesson-file.ts';
import { runHouseModule } from './run-house-module.ts';

/** A file of the lessons; with `?head` only what a list of lessons needs of it. */
const LESSON_FILE = /\/lessons\/(?:courses\/[^/]+\.json|[^/]+\/(?:lesson\.json|[a-z]+\.md))(?:\?head)?$/;

/**
 * Reads lessons once, when they are bundled: their Markdown becomes a typed tree, so that no reader of Markdown is shipped
 * and no HTML is ever made of text. A lesson that is not valid stops the build.
 */
export function lessons(): Plugin {
  let loading: Promise<typeof compiling> | null = null;
  return {
    name: 'loupe:lessons',
    enforce: 'pre',
    transform: {
      filter: { id: LESSON_FILE },
      async handler(text, id) {
        loading ??= runHouseModule<typeof compiling>('content/lessons/compile-lesson-file.ts');
        const { compileLessonFile } = await loading;
        const [path = '', query] = id.split('?');
        const compiled = compileLessonFile(path, query === 'head' ? 'head' : 'whole', {
          text,
          sibling: (name) => {
            const file = join(dirname(path), name);
            this.addWatchFile(file);
            return readFileSync(file, 'utf8');
          },
        });
        if (compiled === null) return null;
        if (!compiled.ok) return this.error(`${id} is not valid: ${JSON.stringify(compiled.problem)}`);
        const code = JSON.stringify(compiled.value);
        if (path.endsWith('.json')) return { code, map: null };
        return { code: `export default ${code}`, map: null, moduleType: 'js' };
      },
    },
  };
}
