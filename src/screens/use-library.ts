import { use } from 'react';
import type { Library } from '@/state/library';
import { useServices } from './services';

/** Gives the library; the screen around it waits until it has come. */
export function useLibrary(): Library {
  return use(useServices().library());
}
