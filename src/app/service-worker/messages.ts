/** One file of the build as the service worker knows it: address relative to the application, and the SHA-256 of its bytes in base64. */
export interface BuildFile {
  readonly path: string;
  readonly digest: string;
}

/** What the build tells the service worker: `shell` is all that the first screen needs, `rest` everything else. */
export interface BuildFiles {
  readonly shell: readonly BuildFile[];
  readonly rest: readonly BuildFile[];
}

/** What a page asks of the service worker: to keep the rest of the files, or to take over from the version before. */
export type PageRequest = { readonly type: 'keep-everything' } | { readonly type: 'take-over' };

/**
 * How far the copy for offline use has come: `done` and `total` count files.
 *
 * `stopped` says why the copy is not complete: the network went away, or the browser gives no more room. It is taken up again at the next start.
 */
export type OfflineState =
  | { readonly type: 'copying'; readonly done: number; readonly total: number }
  | { readonly type: 'ready'; readonly total: number }
  | { readonly type: 'stopped'; readonly cause: 'network' | 'room'; readonly done: number; readonly total: number };
