import type { TestProject } from 'vitest/node';
import { BUILD, buildApplication } from '../../src/cli/prepare.mjs';
import { createStaticServer, listen } from '../../src/cli/static-server.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built application is served during journeys, with a slash at the end. */
    readonly baseUrl: string;
  }
}

/** Builds the application when needed and serves it for all tests of a project. */
export default async function serveBuild(project: TestProject): Promise<() => void> {
  if (!buildApplication()) throw new Error('The application does not build.');
  const server = createStaticServer(BUILD);
  const port = await listen(server, { port: 0, host: '127.0.0.1', attempts: 1 });
  project.provide('baseUrl', `http://localhost:${port}/`);
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
