import { useEffect } from 'react';

/** Starts the clock of an exercise that can be seen at once. */
export function useBegin(begin: () => void): void {
  useEffect(begin, [begin]);
}
