import type { TaskSheet } from '@/core/tasks/task';
import type { MadeSpecimen } from '../specimen-maker';

/** Gives what lies on the table of a task as the examiner opens it; a plain sheet is a specimen to which nothing was done. */
export function madeOfSheet(sheet: TaskSheet): MadeSpecimen {
  if (sheet.kind === 'sheet') {
    const { presentation } = sheet;
    return {
      presentation,
      twin: presentation,
      evidence: [],
      category: 'none',
      fraudulent: false,
      interventions: [],
      subtlety: 0,
      strength: null,
    };
  }
  const { presentation, twin, evidence, category, recipe } = sheet.specimen;
  return {
    presentation,
    twin,
    evidence,
    category,
    fraudulent: category !== 'none',
    interventions: recipe.interventions.map(({ name }) => name),
    subtlety: Math.max(0, ...recipe.interventions.map(({ subtlety }) => subtlety)),
    strength: null,
  };
}
