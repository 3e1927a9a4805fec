import { onTestFinished, vi } from 'vitest';

/** Gives jsdom what a light table asks of a browser and jsdom does not have: sizes that are watched, captured pointers, scrolling. */
export function provideDesk(
  size: { readonly width: number; readonly height: number } = { width: 900, height: 700 },
): void {
  class WatchedSize implements ResizeObserver {
    readonly #told: ResizeObserverCallback;
    constructor(told: ResizeObserverCallback) {
      this.#told = told;
    }
    observe(element: Element): void {
      Object.defineProperties(element, {
        clientWidth: { configurable: true, value: size.width },
        clientHeight: { configurable: true, value: size.height },
      });
      this.#told([], this);
    }
    unobserve(): void {
      // Sizes never change here.
    }
    disconnect(): void {
      // Sizes never change here.
    }
  }
  vi.stubGlobal('ResizeObserver', WatchedSize);
  Element.prototype.scrollIntoView ??= () => undefined;
  Element.prototype.setPointerCapture ??= () => undefined;
  Element.prototype.hasPointerCapture ??= () => false;
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
}
