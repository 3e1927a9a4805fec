import type { StoreApi } from 'zustand/vanilla';

/** A store that can be read and watched (`useStore` takes it); only the actions beside it change it. */
export type Readable<T> = Pick<StoreApi<T>, 'getState' | 'getInitialState' | 'subscribe'>;
