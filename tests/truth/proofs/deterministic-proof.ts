import stored from '../../vectors/mark-digests.json';
import { type DigestCase, digestCase, digestCases } from '../mark-digests';
import type { Proof, Task } from './proof';

const STORED: ReadonlyMap<string, string> = new Map(Object.entries(stored));

/** The same version of a model, seed and interventions give the same marks for ever. */
export const DETERMINISTIC_PROOF: Proof = {
  name: 'deterministic',
  claim: 'marks are the stored ones, as long as the models keep their version',
  unit: 'share of equal digests',
  tasks: () => {
    const cases = digestCases();
    return [...new Set(cases.map(setOf))].map((title) =>
      taskOf(
        title,
        cases.filter((one) => setOf(one) === title),
      ),
    );
  },
};

function taskOf(title: string, cases: readonly DigestCase[]): Task {
  return {
    title,
    run: async () => {
      const changed = cases.filter((one) => digestCase(one) !== STORED.get(one.id));
      return {
        problems: changed.map(({ id }) => (STORED.has(id) ? `${id} has changed` : `${id} has no stored digest`)),
        measure: 1 - changed.length / cases.length,
        note: `${cases.length} digests`,
        recipe: null,
      };
    },
  };
}

function setOf({ models }: DigestCase): string {
  return models.map(({ code }) => code).join('+');
}
