/** The longest that anything waits for the first specimen; a screen may show none. */
const LONGEST_MS = 4000;

/** From the frame in which the specimen first stands until the browser is done with the rest of the screen. */
const SETTLED_MS = 100;

/** Resolves when the first specimen can be used and its frame is drawn, so that what is not urgent leaves it the network and the processor. */
export function whenSpecimenStands(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_MS);
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('loupe:specimen-interactive').length === 0) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(resolve, SETTLED_MS));
    }).observe({ type: 'mark', buffered: true });
  });
}
