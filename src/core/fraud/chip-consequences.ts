import { accessInformation } from '@/core/chip/access-information';
import type { Presentation } from '@/core/document/document';
import type { CaptureRef } from '@/core/document/element';
import { strengthAt } from './by-subtlety';
import { type ChippedDocument, chipEvidence, findChip } from './chips';
import type { Category, Evidence, Subtlety } from './evidence';
import { fact } from './facts';
import type { InterventionName, Outcome } from './intervention';

/** What was done, as far as its consequences for the chip go. */
export interface Deed {
  readonly name: InterventionName;
  readonly category: Category;
  readonly subtlety: Subtlety;
}

/**
 * Adds what a reader shows once a page was worked on and its chip was not: the chip refuses the key of the new lines, or
 * opens and says something else than the page. Evidence that the intervention gives of the chip itself stands alone.
 */
export function withChipConsequences(before: Presentation, outcome: Outcome, deed: Deed): Outcome {
  const chipped = findChip(outcome.presentation);
  const was = findChip(before);
  if (!chipped || !was || deed.category === 'none' || !chipped.chip.answers) return outcome;
  if (outcome.evidence.some(({ target }) => target.kind === 'chip')) return outcome;
  const known = new Set(disagreements(was).map(({ code }) => code));
  const shared = { category: deed.category, strength: strengthAt(deed.subtlety) } as const;
  const pieces = disagreements(chipped)
    .filter(({ code }) => !known.has(code))
    .map(
      (found, index): Evidence => ({
        id: `${deed.name}-chip-${index + 1}`,
        ...chipEvidence({
          ...shared,
          sign: found.code === 'chip-refuses-key' ? 'chip-silent' : 'chip-differs-from-page',
          expected: fact(found.code === 'chip-refuses-key' ? 'chip-answers' : 'chip-agrees-with-page'),
          found,
        }),
      }),
    );
  return { ...outcome, evidence: [...outcome.evidence, ...pieces] };
}

function disagreements({ document, chip }: ChippedDocument): readonly Evidence['found'][] {
  const elements = document.pages.flatMap((page) => page.elements);
  const zone = elements.find((element) => element.kind === 'mrz-print');
  const portrait = elements.find((element) => element.kind === 'portrait-print');
  const lines = zone?.kind === 'mrz-print' ? zone.lines : chip.data.mrz;
  // Equal lines give equal keys; most are, and specimens are made by the thousand.
  const isOpened =
    lines.join() === chip.opensWith.join() || accessInformation(lines) === accessInformation(chip.opensWith);
  if (!isOpened) return [fact('chip-refuses-key')];
  const differing = chip.data.mrz.find((line, index) => line !== lines[index]);
  return [
    ...(differing === undefined ? [] : [fact('chip-zone-differs', { value: differing })]),
    ...(portrait?.kind === 'portrait-print' && !isSame(portrait.portrait, chip.data.portrait)
      ? [fact('chip-portrait-differs')]
      : []),
  ];
}

function isSame(a: CaptureRef, b: CaptureRef): boolean {
  return a.identity === b.identity && a.capture === b.capture;
}
