import { LANGUAGES, type Language } from '@/core/kernel/language';
import { judgeReason, type ReasonJudgement, type SeenPiece } from './judge-reason';
import type { ReasonTermsByLanguage } from './reason-terms';

/** A reason as it was written, and the language of the interface at the time. */
interface Written {
  readonly text: string;
  readonly language: Language;
}

/**
 * Judges a reason in the language in which most of it is recognised: who reads the interface in one language may have to write
 * in another. Where none recognises more, the language of the interface holds.
 */
export function judgeWritten(
  { text, language }: Written,
  terms: ReasonTermsByLanguage,
  pieces: readonly SeenPiece[],
): ReasonJudgement {
  const languages = [language, ...LANGUAGES.filter((other) => other !== language)];
  const judged = languages.map((one) => judgeReason(text, terms[one], pieces));
  const most = Math.max(...judged.map(recognised));
  return judged.find((one) => recognised(one) === most) ?? judgeReason(text, terms[language], pieces);
}

function recognised({ place, sign, unfit }: ReasonJudgement): number {
  return Number(place !== null) + Number(sign !== null) + unfit.length;
}
