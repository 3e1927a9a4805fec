/** A queue of one: while an order is being worked on, only the newest of those that follow is kept. */
export interface LatestWins<Order> {
  /** Takes an order; it starts at once if nothing runs, otherwise when the running one is done, unless a newer one comes. */
  request(order: Order): void;
  /** Takes no more orders; a running one ends without effect. */
  close(): void;
}

/**
 * Makes a queue in which the latest order wins. `work` does one order and returns what is to be done with its result;
 * that effect runs only while the queue is open. A failing order is reported and does not stop the queue.
 */
export function createLatestWins<Order>(
  work: (order: Order) => Promise<() => void>,
  onFailure: (reason: unknown) => void,
): LatestWins<Order> {
  let waiting: { readonly order: Order } | null = null;
  let running = false;
  let open = true;

  async function run(first: Order): Promise<void> {
    running = true;
    let next: { readonly order: Order } | null = { order: first };
    while (next && open) {
      try {
        const effect = await work(next.order);
        if (open) effect();
      } catch (reason) {
        if (open) onFailure(reason);
      }
      next = waiting;
      waiting = null;
    }
    running = false;
  }

  return {
    request(order) {
      if (!open) return;
      if (running) waiting = { order };
      else void run(order);
    },
    close() {
      open = false;
      waiting = null;
    },
  };
}
