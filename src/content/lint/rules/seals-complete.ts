import { type LintRule, problemIn } from '@/content/lint/content-set';
import { walkElements } from '@/content/lint/walk-elements';
import type { SealProfile } from '@/core/seal/seal-profiles';

/** The zones that the seal of each profile can hold. */
const ZONES: Readonly<Record<SealProfile, readonly string[]>> = {
  etd: ['TD2'],
  'residence-permit': ['TD1', 'TD2'],
  visa: ['MRV-A', 'MRV-B'],
};

/** A State whose documents bear seals must have a signer, and each document the zone that its seal repeats. */
export const sealsComplete: LintRule = {
  name: 'seals-complete',
  check: (content) => {
    const known = new Set(content.seals.flatMap(({ value }) => value.signers.map(({ state }) => state)));
    return walkElements(content).flatMap(({ file, path, model, element }) => {
      if (element.kind !== 'visible-digital-seal') return [];
      const zone = model.mrzFormat ?? 'none';
      return [
        ...(known.has(model.state) ? [] : [problemIn(file, 'content.seal-signer-missing', path, model.state)]),
        ...(ZONES[element.profile].includes(zone) ? [] : [problemIn(file, 'content.seal-zone', path, zone)]),
      ];
    });
  },
};
