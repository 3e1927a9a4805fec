import { expose, transfer } from 'comlink';
import type { Plates } from '@/artwork/plates';
import type { Examiner } from './contract';

/** Opens the examiner to the page that started this worker; pictures are handed over, not copied. */
export function exposeExaminer(examiner: Examiner): void {
  const bitmap = async <T extends ImageBitmap | null>(work: Promise<T>): Promise<T> => {
    const picture = await work;
    return picture === null ? picture : transfer(picture, [picture]);
  };
  const door: Examiner = {
    openItem: (plan, index) => examiner.openItem(plan, index),
    openReference: (modelCode, seed) => examiner.openReference(modelCode, seed),
    openTeaching: (recipe) => examiner.openTeaching(recipe),
    openSample: (sample) => examiner.openSample(sample),
    describeState: (code) => examiner.describeState(code),
    openPhotographed: (id) => examiner.openPhotographed(id),
    paint: async (request): Promise<Plates> => {
      const plates = await examiner.paint(request);
      return transfer(
        plates,
        Object.values(plates).map(({ buffer }) => buffer),
      );
    },
    photograph: (handle, light, viewport) => bitmap(examiner.photograph(handle, light, viewport)),
    counterFace: (handle) => bitmap(examiner.counterFace(handle)),
    printedFace: (handle) => bitmap(examiner.printedFace(handle)),
    readBarcodes: (handle, page) => examiner.readBarcodes(handle, page),
    readChip: async (handle) => {
      const chip = await examiner.readChip(handle);
      return (
        chip &&
        transfer(
          chip,
          [chip.picture, chip.printed].filter((picture) => picture !== null),
        )
      );
    },
    answer: (handle, answer) => examiner.answer(handle, answer),
    openTask: (request) => examiner.openTask(request),
    askTask: (handle, question) => examiner.askTask(handle, question),
    answerTask: (handle, input, isOver) => examiner.answerTask(handle, input, isOver),
    closeTask: (handle) => examiner.closeTask(handle),
    close: (handle) => examiner.close(handle),
  };
  expose(door);
}
