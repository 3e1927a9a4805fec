import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { checkedContent } from '../../src/app/checked-content-plugin';
import { BUILD, ROOT } from '../../src/cli/prepare.mjs';
import { createStaticServer, listen } from '../../src/cli/static-server.mjs';
import { paintPeerPicture } from './peer-picture';

/** Pages of the bench and the files they begin with. */
const PAGES = {
  paint: 'paint.ts',
  light: 'light.ts',
  memory: 'memory.ts',
  table: 'table.tsx',
  gesture: 'gesture.ts',
  log: 'log.ts',
} as const;

/** The built application, the bench's own pages below `bench/` and the peer's page, all on one server. */
export interface ServedBench {
  readonly baseUrl: string;
  readonly close: () => void;
}

/** Puts a copy of the build, the pages of the bench and the peer into one folder and serves it. */
export async function serveBench(): Promise<ServedBench> {
  const folder = mkdtempSync(join(tmpdir(), 'loupe-bench-'));
  const bench = join(folder, 'bench');
  cpSync(BUILD, folder, { recursive: true });
  mkdirSync(bench);
  await buildPages(bench);
  const peer = join(ROOT, 'node_modules/openseadragon/build/openseadragon/openseadragon.min.js');
  copyFileSync(peer, join(bench, 'openseadragon.min.js'));
  copyFileSync(join(ROOT, 'tests/bench/pages/peer.js'), join(bench, 'peer.js'));
  copyFileSync(join(ROOT, 'tests/bench/pages/peer.html'), join(bench, 'peer.html'));
  writeFileSync(join(bench, 'page.jpg'), await paintPeerPicture());
  const server = createStaticServer(folder);
  const port = await listen(server, { port: 0, host: '127.0.0.1', attempts: 1 });
  return {
    baseUrl: `http://localhost:${port}/`,
    close() {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function buildPages(outDir: string): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    base: './',
    publicDir: false,
    resolve: { alias: { '@': join(ROOT, 'src') } },
    plugins: [react()],
    worker: { format: 'es', plugins: () => [checkedContent()] },
    build: {
      outDir,
      target: 'es2022',
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      emptyOutDir: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(PAGES).map(([name, file]) => [name, join(ROOT, 'tests/bench/pages', file)]),
        ),
        output: { entryFileNames: '[name].js' },
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const styles = [built]
    .flat()
    .flatMap((each) => ('output' in each ? each.output : []))
    .map(({ fileName }) => fileName)
    .filter((name) => name.endsWith('.css'));
  for (const name of Object.keys(PAGES)) {
    const links = styles.map((file) => `<link rel="stylesheet" href="${file}">`).join('');
    const head = `<meta charset="utf-8"><title>${name}</title>${links}`;
    writeFileSync(
      join(outDir, `${name}.html`),
      `<!doctype html>${head}<div id="root"></div><script type="module" src="${name}.js"></script>\n`,
    );
  }
}
