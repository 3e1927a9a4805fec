import { expect, it } from 'vitest';
import { connectExaminer } from './examiner-client';

/** A worker that never answers. */
function aSilentWorker() {
  return Object.assign(new EventTarget(), {
    onmessage: null,
    onmessageerror: null,
    onerror: null,
    postMessage: () => undefined,
    terminate: () => undefined,
  });
}

it('rejects what waits for a worker that cannot start, rather than let it wait for ever, and starts another', async () => {
  const workers: EventTarget[] = [];
  const examiner = connectExaminer(() => {
    const worker = aSilentWorker();
    workers.push(worker);
    return worker;
  });
  const first = examiner.openReference('UTO-AO-01001', 1);

  workers[0]?.dispatchEvent(new Event('error'));

  await expect(first).rejects.toThrow('could not be started');
  const second = examiner.openReference('UTO-AO-01001', 1);
  workers[1]?.dispatchEvent(new Event('error'));
  await expect(second).rejects.toThrow('could not be started');
});
