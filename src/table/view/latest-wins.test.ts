import { describe, expect, it } from 'vitest';
import { createLatestWins } from './latest-wins';

function deferred() {
  let resolve: () => void = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
}

describe('a queue in which the latest order wins', () => {
  it('skips the orders between the running and the newest one', async () => {
    const gates = new Map([1, 2, 3].map((order) => [order, deferred()]));
    const begun: number[] = [];
    const shown: number[] = [];
    const queue = createLatestWins<number>(
      async (order) => {
        begun.push(order);
        await gates.get(order)?.promise;
        return () => shown.push(order);
      },
      () => {},
    );

    for (const order of [1, 2, 3]) queue.request(order);
    gates.get(1)?.resolve();
    await settle();
    gates.get(3)?.resolve();
    await settle();

    expect(begun).toEqual([1, 3]);
    expect(shown).toEqual([1, 3]);
  });

  it('goes on after an order that fails', async () => {
    const failures: unknown[] = [];
    const shown: string[] = [];
    const queue = createLatestWins<string>(
      async (order) => {
        if (order === 'bad') throw new Error('no picture');
        return () => shown.push(order);
      },
      (reason) => failures.push(reason),
    );

    queue.request('bad');
    queue.request('good');
    await settle();

    expect(failures).toHaveLength(1);
    expect(shown).toEqual(['good']);
  });

  it('has no effect after it was closed', async () => {
    const gate = deferred();
    const shown: string[] = [];
    const queue = createLatestWins<string>(
      async (order) => {
        await gate.promise;
        return () => shown.push(order);
      },
      () => {},
    );

    queue.request('late');
    queue.close();
    gate.resolve();
    await settle();

    expect(shown).toEqual([]);
  });
});
