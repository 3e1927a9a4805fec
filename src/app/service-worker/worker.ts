/*
 * The service worker. It keeps the files of the build under the digest of their bytes, so that a new version fetches only what
 * changed, and so that the version before stays whole until nobody uses it. It answers from its own version alone: a page
 * never sees files of two versions.
 */
import type { BuildFile, BuildFiles, OfflineState, PageRequest } from './messages';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build. */
declare const __BUILD_FILES__: BuildFiles;

const CACHE = 'loupe-files';
const AT_ONCE = 4;

const { shell, rest } = __BUILD_FILES__;
const everything: readonly BuildFile[] = [...shell, ...rest];
const keys = new Map(everything.map((file) => [addressOf(file.path), keyOf(file)]));

self.addEventListener('install', (event) => {
  // The first visit waits for the shell only. A later version is complete before it is offered.
  event.waitUntil(keep(self.registration.active === null ? shell : everything, () => undefined));
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const request: PageRequest = event.data;
  if (request.type === 'take-over') event.waitUntil(self.skipWaiting());
  else event.waitUntil(keepEverything());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (!url.href.startsWith(self.registration.scope)) return;
  event.respondWith(answer(request, url.origin + url.pathname));
});

async function answer(request: Request, address: string): Promise<Response> {
  const cache = await caches.open(CACHE);
  const key = keys.get(address) ?? (request.mode === 'navigate' ? keys.get(addressOf('index.html')) : undefined);
  // Without a key of its own the address may belong to the version before, still open in another tab.
  const kept = await cache.match(key ?? address, { ignoreSearch: key === undefined, ignoreVary: true });
  return kept ?? fetch(request);
}

async function keepEverything(): Promise<void> {
  const total = everything.length;
  let done = 0;
  try {
    await keep(everything, () => {
      done += 1;
      if (done % 20 === 0) void tell({ type: 'copying', done, total });
    });
    await tell({ type: 'ready', total });
    await dropOthers();
  } catch (problem) {
    const room = problem instanceof DOMException && problem.name === 'QuotaExceededError';
    await tell({ type: 'stopped', cause: room ? 'room' : 'network', done, total });
  }
}

/** Keeps the files that are not kept yet, a few at once; rejects at the first that cannot be had, and leaves the others kept. */
async function keep(files: readonly BuildFile[], onKept: () => void): Promise<void> {
  const cache = await caches.open(CACHE);
  const present = new Set((await cache.keys()).map(({ url }) => url));
  const waiting = files.values();
  const work = async (): Promise<void> => {
    for (const file of waiting) {
      if (!present.has(keyOf(file))) await cache.put(keyOf(file), await load(file));
      onKept();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function load({ path, digest }: BuildFile): Promise<Response> {
  const response = await fetch(addressOf(path), {
    integrity: `sha256-${digest}`,
    // A file named by its digest may come from the browser's own cache; any other is asked for anew.
    cache: path.startsWith('assets/') ? 'default' : 'no-cache',
    priority: 'low',
  });
  if (!response.ok) throw new TypeError(`${path} answered ${response.status}`);
  // A redirected answer may not be given to a navigation, so its bytes are wrapped anew.
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}

/** Drops what no version in use needs: waits while another version is arriving or another tab may still run the one before. */
async function dropOthers(): Promise<void> {
  const cache = await caches.open(CACHE);
  const present = await cache.keys();
  const windows = await self.clients.matchAll({ type: 'window' });
  if (windows.length > 1 || self.registration.installing !== null || self.registration.waiting !== null) return;
  const own = new Set(keys.values());
  await Promise.all(present.filter(({ url }) => !own.has(url)).map((request) => cache.delete(request)));
}

async function tell(state: OfflineState): Promise<void> {
  for (const client of await self.clients.matchAll({ type: 'window' })) client.postMessage(state);
}

function addressOf(path: string): string {
  return new URL(path, self.registration.scope).href;
}

function keyOf({ path, digest }: BuildFile): string {
  return `${addressOf(path)}?sha256=${encodeURIComponent(digest)}`;
}
