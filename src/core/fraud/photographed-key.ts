import type { AlignmentProblem } from '@/core/document/alignment';
import { alignmentOnto } from '@/core/document/alignment';
import type { Light } from '@/core/document/optics';
import { type PhotographedSpecimen, pxPerMmOf } from '@/core/document/photographed';
import type { Category, Evidence, FraudCategory, Sign } from './evidence';

/** What a photographed specimen is: genuine, genuine although it looks odd, or fraudulent in one category of article 3. */
export type PhotographedTruth =
  | { readonly kind: 'genuine' }
  | { readonly kind: 'genuine-odd' }
  | { readonly kind: 'fraudulent'; readonly category: FraudCategory };

/** Evidence as an author writes it: the sign may still be missing. */
export type DraftEvidence = Omit<Evidence, 'sign'> & { readonly sign: Sign | null };

/** The key half of a trainer's own specimen; `truth` is null until the trainer has said it. */
export interface PhotographedKey {
  readonly truth: PhotographedTruth | null;
  readonly evidence: readonly DraftEvidence[];
}

/** What keeps a photographed specimen from being examined; `evidence` is the id of the region concerned. */
export type PhotographedProblem =
  | { readonly code: 'photographed.no-picture' }
  | { readonly code: 'photographed.title-missing' }
  | { readonly code: 'photographed.source-missing' }
  | { readonly code: 'photographed.size-missing' }
  | { readonly code: 'photographed.truth-missing' }
  | { readonly code: 'photographed.alignment'; readonly light: Light; readonly problem: AlignmentProblem }
  | { readonly code: 'photographed.sign-missing'; readonly evidence: string }
  | { readonly code: 'photographed.fraud-without-region'; readonly category: Category }
  | { readonly code: 'photographed.oddity-without-region' }
  | { readonly code: 'photographed.genuine-with-fraud'; readonly evidence: string };

/** Lists what is still to do before a photographed specimen can be examined, in the order of the work; empty when it is ready. */
export function checkPhotographed(
  specimen: PhotographedSpecimen,
  key: PhotographedKey,
): readonly PhotographedProblem[] {
  return [...checkPictures(specimen), ...checkRegions(key), ...checkTruth(key), ...checkNotes(specimen)];
}

/** Turns drafts into evidence, leaving out those without a sign. */
export function finishedEvidence(drafts: readonly DraftEvidence[]): readonly Evidence[] {
  return drafts.flatMap((draft) => (draft.sign === null ? [] : [{ ...draft, sign: draft.sign }]));
}

function checkPictures(specimen: PhotographedSpecimen): readonly PhotographedProblem[] {
  const first = specimen.photographs[0];
  if (!first) return [{ code: 'photographed.no-picture' }];
  const alignment = specimen.photographs.slice(1).flatMap((photograph): readonly PhotographedProblem[] => {
    const result = alignmentOnto(photograph.alignment, photograph.sizePx, first.sizePx);
    return result.ok ? [] : [{ code: 'photographed.alignment', light: photograph.light, problem: result.problem }];
  });
  return pxPerMmOf(specimen) === null ? [...alignment, { code: 'photographed.size-missing' }] : alignment;
}

function checkRegions(key: PhotographedKey): readonly PhotographedProblem[] {
  return key.evidence.flatMap((evidence): readonly PhotographedProblem[] =>
    evidence.sign === null ? [{ code: 'photographed.sign-missing', evidence: evidence.id }] : [],
  );
}

function checkTruth(key: PhotographedKey): readonly PhotographedProblem[] {
  const { truth, evidence } = key;
  if (truth === null) return [{ code: 'photographed.truth-missing' }];
  if (truth.kind === 'fraudulent') {
    const shown = evidence.some((one) => one.category === truth.category);
    return shown ? [] : [{ code: 'photographed.fraud-without-region', category: truth.category }];
  }
  const contradictions = evidence.flatMap((one): readonly PhotographedProblem[] =>
    one.category === 'none' ? [] : [{ code: 'photographed.genuine-with-fraud', evidence: one.id }],
  );
  return truth.kind === 'genuine-odd' && evidence.length === 0
    ? [{ code: 'photographed.oddity-without-region' }]
    : contradictions;
}

function checkNotes(specimen: PhotographedSpecimen): readonly PhotographedProblem[] {
  const problems: PhotographedProblem[] = [];
  if (specimen.title.trim() === '') problems.push({ code: 'photographed.title-missing' });
  if (specimen.provenance.source.trim() === '') problems.push({ code: 'photographed.source-missing' });
  return problems;
}
