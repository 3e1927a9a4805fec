import { type LintRule, problemIn } from '@/content/lint/content-set';
import { walkElements } from '@/content/lint/walk-elements';

/** A State whose documents bear seals must have a signer. */
export const sealSigners: LintRule = {
  name: 'seal-signers',
  check: (content) => {
    const known = new Set(content.seals.flatMap(({ value }) => value.signers.map(({ state }) => state)));
    return walkElements(content)
      .filter(({ element, model }) => element.kind === 'visible-digital-seal' && !known.has(model.state))
      .map(({ file, path, model }) => problemIn(file, 'content.seal-signer-missing', path, model.state));
  },
};
