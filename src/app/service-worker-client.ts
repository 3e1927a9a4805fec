import type { OfflineState, PageRequest } from './service-worker/messages';

/**
 * Registers the service worker and has it copy everything for offline use in the background.
 *
 * Call it once the first screen stands. Does nothing in development and where the browser has no service workers or refuses them.
 */
export async function registerServiceWorker(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register(new URL('service-worker.js', document.baseURI));
  } catch {
    // A browser may refuse, a private window for one: Loupe then runs as any page does, as long as there is a network.
    return;
  }
  const registration = await navigator.serviceWorker.ready;
  ask(registration.active, { type: 'keep-everything' });
  document.addEventListener('visibilitychange', () => {
    // Without a network there is nothing to announce.
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  });
}

/** Tells how far the copy for offline use has come; returns the function that stops listening. */
export function watchOfflineState(onChange: (state: OfflineState) => void): () => void {
  if (!('serviceWorker' in navigator)) return () => undefined;
  const listen = (event: MessageEvent<OfflineState>): void => onChange(event.data);
  navigator.serviceWorker.addEventListener('message', listen);
  navigator.serviceWorker.startMessages();
  return () => navigator.serviceWorker.removeEventListener('message', listen);
}

/** Calls `onReady` when a newer version is complete on this device and waits to be applied; nothing changes until `applyUpdate`. */
export async function watchForUpdate(onReady: () => void): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.ready;
  if (registration.waiting !== null) onReady();
  const follow = (arriving: ServiceWorker | null) =>
    arriving?.addEventListener('statechange', () => {
      if (arriving.state === 'installed') onReady();
    });
  // It may have been found before anybody listened.
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
}

/** Puts the waiting version to work and loads the page anew; does nothing when none waits. */
export async function applyUpdate(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration();
  const waiting = registration?.waiting ?? null;
  if (waiting === null) return;
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  ask(waiting, { type: 'take-over' });
}

function ask(worker: ServiceWorker | null, request: PageRequest): void {
  worker?.postMessage(request);
}
