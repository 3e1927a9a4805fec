import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { CONTENT_SECURITY_POLICY } from '../app/content-security-policy.mjs';

/** @typedef {{ type: string, etag: string, plain: Buffer, packed: Map<string, Promise<Buffer>> }} ServedFile */

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const COMPRESSIBLE = /^(text\/|application\/(json|manifest)|image\/svg)/;
/** File names with a digest in them: their content never changes. */
const UNCHANGING = /^assets\//;

/** @type {Readonly<Record<string, (content: Buffer) => Promise<Buffer>>>} */
const PACKERS = {
  br: (content) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (content) => promisify(gzip)(content, { level: 9 }),
};

/**
 * Serves the files of a folder as they are when it is called, with the headers a host of Loupe should send: content security policy,
 * compression, long caching of files named by their digest. Answers GET and HEAD; anything that is not a file of the folder is 404.
 *
 * @param {string} folder
 * @returns {import('node:http').Server}
 */
export function createStaticServer(folder) {
  const files = readFiles(folder);
  return createServer((request, response) => {
    answer(files, request, response).catch((problem) => response.destroy(problem));
  });
}

/**
 * Starts a server on the first free port from `port` on; 0 lets the system choose.
 *
 * @param {import('node:http').Server} server
 * @param {{ port: number, host: string, attempts: number }} where
 * @returns {Promise<number>} the port it listens on
 */
export function listen(server, { port, host, attempts }) {
  return new Promise((resolve, reject) => {
    server.once('error', (problem) => {
      const taken = 'code' in problem && problem.code === 'EADDRINUSE';
      if (taken && attempts > 1) resolve(listen(server, { port: port + 1, host, attempts: attempts - 1 }));
      else reject(problem);
    });
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/**
 * @param {ReadonlyMap<string, ServedFile>} files
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(files, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const path = pathOf(request.url ?? '/');
  const file = files.get(path);
  if (file === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', ...SAFETY }).end('Not found\n');
    return;
  }
  const headers = {
    ...SAFETY,
    'content-type': file.type,
    etag: file.etag,
    vary: 'accept-encoding',
    'cache-control': UNCHANGING.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  if (request.headers['if-none-match'] === file.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const packing = packingFor(file, String(request.headers['accept-encoding'] ?? ''));
  const body = packing === undefined ? file.plain : await packed(file, packing);
  response.writeHead(200, {
    ...headers,
    ...(packing === undefined ? {} : { 'content-encoding': packing }),
    'content-length': body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

const SAFETY = {
  'content-security-policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'self'`,
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * @param {string} folder
 * @returns {ReadonlyMap<string, ServedFile>} by path relative to the folder
 */
function readFiles(folder) {
  /** @type {Map<string, ServedFile>} */
  const files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const full = join(entry.parentPath, entry.name);
    const plain = readFileSync(full);
    files.set(relative(folder, full).replaceAll('\\', '/'), {
      type: TYPES[extname(entry.name)] ?? 'application/octet-stream',
      etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 16)}"`,
      plain,
      packed: new Map(),
    });
  }
  return files;
}

/**
 * @param {string} target
 * @returns {string}
 */
function pathOf(target) {
  const path = target.replace(/[?#].*$/, '').replace(/^\/+/, '');
  return path === '' ? 'index.html' : path;
}

/**
 * @param {ServedFile} file
 * @param {string} accepted
 * @returns {string | undefined}
 */
function packingFor(file, accepted) {
  if (!COMPRESSIBLE.test(file.type)) return undefined;
  return Object.keys(PACKERS).find((name) => new RegExp(`\\b${name}\\b`).test(accepted));
}

/**
 * @param {ServedFile} file
 * @param {string} packing
 * @returns {Promise<Buffer>}
 */
function packed(file, packing) {
  const known = file.packed.get(packing);
  if (known !== undefined) return known;
  const made = PACKERS[packing]?.(file.plain) ?? Promise.resolve(file.plain);
  file.packed.set(packing, made);
  return made;
}
