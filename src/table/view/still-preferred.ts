/** Tells whether the person asked for less motion, of the system or of Loupe. */
export function stillPreferred(): boolean {
  return (
    document.documentElement.dataset.motion === 'reduced' ||
    (window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false)
  );
}
