import type { Document, Presentation } from '@/core/document/document';
import { HELD_KINDS } from '@/core/document/document-kind';
import type { PageElement } from '@/core/document/element';
import { strengthAt } from '@/core/fraud/by-subtlety';
import { fact } from '@/core/fraud/facts';
import { FANTASY_ISSUERS, type FantasyIssuer, renameIssuer } from '@/core/fraud/fantasy-issuers';
import { imitationSteps, withoutChip } from '@/core/fraud/imitation';
import type { Intervention, InterventionContext } from '@/core/fraud/intervention';
import { drawDocument, modelsHold } from '@/core/fraud/locate';
import { mrzRun, putAt } from '@/core/fraud/mrz-edits';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { drawOfficeTechnique } from '@/core/fraud/printed-elements';
import { elementsOf } from '@/core/fraud/refill';
import { joinedRegion } from '@/core/fraud/regions';
import { stateOf } from '@/core/fraud/states';
import { carryOut, replaceWith, type Step } from '@/core/fraud/steps';
import { textOfRange } from '@/core/mrz/mrz-range';

/**
 * A fantasy document: it names an issuer that does not exist, with a code that is in no list, and was printed in an
 * office. Physical quantities: those of an imitation (brightness of the paper, movement of features, print); the name is
 * there at every step.
 */
export const pseudoDocument: Intervention = {
  name: 'pseudo-document',
  category: '3a',
  suits: (models) => modelsHold(models, HELD_KINDS),
  apply: (presentation, context) => {
    const index = drawDocument(presentation, HELD_KINDS, context.random);
    const made = {
      category: '3a',
      technique: drawOfficeTechnique(context.random),
      subtlety: context.subtlety,
    } as const;
    const steps = imitationSteps(presentation, index, made);
    const printed = carryOut('pseudo-document', withoutChip(presentation, index), steps).presentation;
    const issuer = context.random.pick(FANTASY_ISSUERS);
    const named = nameIssuer(printed, index, issuer, context);
    const pieces = { edits: [], evidence: steps.flatMap(({ evidence }) => evidence) };
    return carryOut('pseudo-document', printed, [...named, pieces]);
  },
};

function nameIssuer(
  presentation: Presentation,
  index: number,
  issuer: FantasyIssuer,
  context: InterventionContext,
): readonly Step[] {
  const document = presentation.documents[index];
  if (!document) return [];
  const changed = elementsOf(presentation, index).flatMap((entry) => {
    const element = underIssuer(entry.element, document, issuer, context);
    return element ? [{ entry, element }] : [];
  });
  return document.pages.flatMap((page) => {
    const own = changed.filter(({ entry }) => entry.on.id === page.id);
    const [first] = own;
    if (!first) return [];
    const piece = pageEvidence(first.entry, joinedRegion(own.map(({ entry }) => entry.element.box)), {
      category: '3a',
      strength: strengthAt(context.subtlety),
      feature: 'text',
      sign: 'issuer-unknown',
      expected: fact('issuer-in-lists'),
      found: fact('issuer-in-no-list', { name: issuer.name.latin, code: issuer.code }),
    });
    return [{ edits: own.map(({ entry, element }) => replaceWith(entry, element)), evidence: [piece] }];
  });
}

function underIssuer(
  element: PageElement,
  { model }: Document,
  issuer: FantasyIssuer,
  context: InterventionContext,
): PageElement | null {
  if (element.kind === 'mrz-print') {
    const { lines } = element;
    const runs = (['issuer', 'nationality'] as const).flatMap((name) => mrzRun(lines, name) ?? []);
    const own = runs.filter((run) => textOfRange(lines, run) === model.state);
    return { ...element, lines: own.reduce((now, run) => putAt(now, run, issuer.code, true), lines) };
  }
  if (!('text' in element)) return null;
  if (element.text === model.state) return { ...element, text: issuer.code };
  const text = renameIssuer(element.text, stateOf(model.state, context), issuer);
  return text === null ? null : { ...element, text };
}
