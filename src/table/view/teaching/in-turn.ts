/** Tasks under way at once: one is painted by the worker while another is lit here. */
const AT_ONCE = 2;

/** Lets tasks run a few at a time in the order they came, so that a page full of pictures fills from its top. */
export interface Turns {
  /** Runs a task when its turn comes; `isStillWanted` is asked first, so that what has left the screen costs nothing. */
  take(task: () => Promise<void>, isStillWanted: () => boolean): void;
}

/** Makes an empty queue. */
export function createTurns(): Turns {
  const waiting: (() => Promise<void>)[] = [];
  let running = 0;

  function next(): void {
    while (running < AT_ONCE) {
      const task = waiting.shift();
      if (!task) return;
      running += 1;
      task()
        .catch(() => undefined)
        .finally(() => {
          running -= 1;
          next();
        });
    }
  }

  return {
    take(task, isStillWanted) {
      waiting.push(async () => {
        if (isStillWanted()) await task();
      });
      next();
    },
  };
}
