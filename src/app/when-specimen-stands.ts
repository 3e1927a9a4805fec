/** The longest that anything waits for the first specimen; a screen may show none. */
const LONGEST_MS = 4000;

/** Resolves when the first specimen can be used, so that what is not urgent leaves it the network and the processor. */
export function whenSpecimenStands(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_MS);
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('loupe:specimen-interactive').length === 0) return;
      observer.disconnect();
      resolve();
    }).observe({ type: 'mark', buffered: true });
  });
}
