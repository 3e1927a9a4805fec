import { parseArgs } from 'node:util';
import { BUILD, buildApplication, installPackages } from './prepare.mjs';
import { createStaticServer, listen } from './static-server.mjs';

const HELP = `Builds Loupe when needed and serves it.

  npm start [-- OPTIONS]

  --port N    the port to serve on (default: 4173, or the next free one)
  --host H    the address to listen on (default: 127.0.0.1; 0.0.0.0 for the local network)
  --help      show this
`;

process.exitCode = await start();

/** @returns {Promise<number>} the exit code; 0 while the server keeps running */
async function start() {
  const options = readOptions();
  if (typeof options === 'string') {
    console.error(`${options}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  if (!installPackages() || !buildApplication()) {
    console.error('Loupe could not be built; the reason stands above.');
    return 1;
  }
  try {
    const port = await listen(createStaticServer(BUILD), {
      port: options.port ?? 4173,
      host: options.host,
      attempts: options.port === undefined ? 50 : 1,
    });
    console.log(`Loupe is at http://${options.host === '127.0.0.1' ? 'localhost' : options.host}:${port}/`);
    return 0;
  } catch (problem) {
    console.error(`Cannot serve: ${problem instanceof Error ? problem.message : problem}`);
    return 1;
  }
}

/** @returns {{ port: number | undefined, host: string, help: boolean } | string} the options, or what is wrong with them */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string' }, host: { type: 'string' }, help: { type: 'boolean' } },
    });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
      return `--port must be a number from 0 to 65535, not '${values.port}'.`;
    }
    return { port, host: values.host ?? '127.0.0.1', help: values.help ?? false };
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem);
  }
}
