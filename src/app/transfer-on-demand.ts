import { fail, type Result } from '@/core/kernel/result';
import type { TransferPort, TransferProblem } from '@/state/ports';

/**
 * Carries profiles with code that is loaded by the first file, since the first screen does not need it. Code that cannot
 * be loaded is told as `transfer.not-loaded`, and asked for again with the next file.
 */
export function transferOnDemand(load: () => Promise<TransferPort>): TransferPort {
  async function carry<T>(
    work: (port: TransferPort) => Promise<Result<T, TransferProblem>>,
  ): Promise<Result<T, TransferProblem>> {
    const port = await load().catch(() => null);
    return port === null ? fail({ code: 'transfer.not-loaded', part: null }) : work(port);
  }
  return {
    exportProfile: (...order) => carry((port) => port.exportProfile(...order)),
    exportUnsaved: (...order) => carry((port) => port.exportUnsaved(...order)),
    importFile: (...order) => carry((port) => port.importFile(...order)),
  };
}
