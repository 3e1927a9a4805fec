import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * Runs a module of the house for the build, by its path below `src`; the house's own names of files mean nothing yet while
 * the build's settings are read.
 */
export async function runHouseModule<Module>(path: string): Promise<Module> {
  const source = fileURLToPath(new URL('..', import.meta.url));
  const settings = { configFile: false, resolve: { alias: { '@': source } } } as const;
  return (await runnerImport<Module>(`${source}${path}`, settings)).module;
}
