import { useCallback, useEffect, useState } from 'react';
import { watchForUpdate, watchOfflineState } from './service-worker-client';

const OFFLINE_SAID = 'loupe.offline-said';

/** What there is to say about this copy of Loupe: that a new version waits, and, once on a device, that it works offline. */
export interface VersionNews {
  readonly update: boolean;
  readonly offline: boolean;
  /** Somebody has read it. */
  readonly dismiss: (which: 'update' | 'offline') => void;
}

/** Gathers the news as long as Loupe is open, whichever screen is shown. */
export function useVersionNews(): VersionNews {
  const [update, setUpdate] = useState(false);
  const [offline, setOffline] = useState(false);
  useEffect(() => {
    void watchForUpdate(() => setUpdate(true));
    return watchOfflineState((state) => {
      if (state.type === 'ready' && !wasSaid()) setOffline(true);
    });
  }, []);
  const dismiss = useCallback((which: 'update' | 'offline') => {
    if (which === 'update') return setUpdate(false);
    noteSaid();
    setOffline(false);
  }, []);
  return { update, offline, dismiss };
}

/** Tells whether somebody on this device has read it; where storage is refused it is told every time. */
function wasSaid(): boolean {
  try {
    return window.localStorage.getItem(OFFLINE_SAID) !== null;
  } catch {
    return false;
  }
}

function noteSaid(): void {
  try {
    window.localStorage.setItem(OFFLINE_SAID, 'yes');
  } catch {
    // It is then said once more at the next visit.
  }
}
