import { expect, it } from 'vitest';
import { aDevice } from '../../tests/support/device';
import { codeOf } from '../../tests/support/results';
import { transferOnDemand } from './transfer-on-demand';

const quiet = () => undefined;

it('says that it cannot go on where its code cannot be loaded, and works once it can', async () => {
  let isReachable = false;
  const { transfer } = aDevice().openTab();
  const port = transferOnDemand(async () => {
    if (!isReachable) throw new TypeError('the network is gone');
    return transfer;
  });

  const first = await port.importFile(new Blob(['no export']), quiet);
  isReachable = true;
  const second = await port.importFile(new Blob(['no export']), quiet);

  expect(codeOf(first)).toBe('transfer.not-loaded');
  expect(codeOf(second)).toBe('transfer.foreign');
});
