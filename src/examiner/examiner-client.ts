import { wrap } from 'comlink';
import type { Examiner } from './contract';

/** Gives the page's side of an examiner that runs in a worker. */
export function connectExaminer(worker: Worker): Examiner {
  return wrap<Examiner>(worker);
}
