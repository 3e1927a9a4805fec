import { listPlannableSets } from '@/core/learning/plannable-set';
import type { ContentSource } from '@/examiner/content-source';
import { readShippedContent } from './shipped-content';
import { shippedReasonTerms, shippedTasks } from './shipped-tasks';

/** Gives all shipped content the way the examiner asks for it. */
export function shippedSource(): ContentSource {
  const { models, states, faces } = readShippedContent();
  return {
    states,
    faces,
    modelCodes: models.map(({ code }) => code),
    async loadModel(code) {
      const model = models.find((candidate) => candidate.code === code);
      if (!model) throw new RangeError(`No model ${code}`);
      return model;
    },
    loadSets: async () => listPlannableSets(models),
    loadDifficulty: async () => [],
    loadAuthoredTasks: async () => shippedTasks(),
    loadReasonTerms: async () => shippedReasonTerms(),
  };
}
