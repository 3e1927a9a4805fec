import { wrap } from 'comlink';
import type { Examiner } from './contract';

/** An examiner that sleeps until it is asked; `wake` has it ready before that. */
export interface SleepingExaminer extends Examiner {
  wake(): void;
}

/**
 * Gives the page's side of an examiner that runs in a worker, which is started by the first question. Where it cannot start,
 * all that waits for it is rejected, and the next question starts another.
 */
export function connectExaminer(start: () => Worker): SleepingExaminer {
  const waiting = new Set<(reason: Error) => void>();
  let hasAnswered = false;
  let remote: Examiner | null = null;

  function open(): Examiner {
    const worker = start();
    worker.addEventListener('error', () => {
      // A worker that has answered lives on after an error; a second one would not know the specimens on the table.
      if (hasAnswered) return;
      worker.terminate();
      remote = null;
      for (const giveUp of waiting) giveUp(new Error('The examiner could not be started'));
      waiting.clear();
    });
    return wrap<Examiner>(worker);
  }

  function ask<T>(question: (examiner: Examiner) => Promise<T>): Promise<T> {
    remote ??= open();
    const asked = question(remote);
    return new Promise((resolve, reject) => {
      waiting.add(reject);
      asked
        .finally(() => {
          hasAnswered = true;
          waiting.delete(reject);
        })
        .then(resolve, reject);
    });
  }

  return {
    wake() {
      remote ??= open();
    },
    openItem: (plan, index) => ask((examiner) => examiner.openItem(plan, index)),
    openReference: (modelCode, seed) => ask((examiner) => examiner.openReference(modelCode, seed)),
    openTeaching: (recipe) => ask((examiner) => examiner.openTeaching(recipe)),
    openSample: (sample) => ask((examiner) => examiner.openSample(sample)),
    describeState: (code) => ask((examiner) => examiner.describeState(code)),
    openPhotographed: (id) => ask((examiner) => examiner.openPhotographed(id)),
    paint: (request) => ask((examiner) => examiner.paint(request)),
    photograph: (handle, light, viewport) => ask((examiner) => examiner.photograph(handle, light, viewport)),
    counterFace: (handle) => ask((examiner) => examiner.counterFace(handle)),
    printedFace: (handle) => ask((examiner) => examiner.printedFace(handle)),
    readBarcodes: (handle, page) => ask((examiner) => examiner.readBarcodes(handle, page)),
    readChip: (handle) => ask((examiner) => examiner.readChip(handle)),
    answer: (handle, answer) => ask((examiner) => examiner.answer(handle, answer)),
    openTask: (request) => ask((examiner) => examiner.openTask(request)),
    askTask: (handle, question) => ask((examiner) => examiner.askTask(handle, question)),
    answerTask: (handle, input, isOver) => ask((examiner) => examiner.answerTask(handle, input, isOver)),
    closeTask: (handle) => ask((examiner) => examiner.closeTask(handle)),
    close: (handle) => ask((examiner) => examiner.close(handle)),
  };
}
