import { createContext, useContext } from 'react';

/** Opens the library beside what one is doing, which stays exactly as it is; `path` is where in the library. */
export type OpenLibrary = (path: string) => void;

/** Carries the door to screens that must not be left; null where the library is a place like any other. */
export const LibraryDoorContext = createContext<OpenLibrary | null>(null);

/** Gives the door to the library, or null where there is none. */
export function useLibraryDoor(): OpenLibrary | null {
  return useContext(LibraryDoorContext);
}
