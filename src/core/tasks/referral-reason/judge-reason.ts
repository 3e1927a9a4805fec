import type { Sign } from '@/core/fraud/evidence';
import { findTerms, wordsOf } from './find-terms';
import { type ReasonPlace, type ReasonTerms, UNFIT_WORDINGS, type UnfitWording } from './reason-terms';

/** A piece of what there was to see: any of the places names it, and its sign. */
export interface SeenPiece {
  readonly places: readonly ReasonPlace[];
  readonly sign: Sign;
}

/** What a text names, and the very words by which it was recognised; an unfit wording with the words that make it so. */
export interface ReasonJudgement {
  /** The piece that the text names best; null where it names none. */
  readonly piece: SeenPiece | null;
  readonly place: { readonly named: ReasonPlace; readonly words: readonly string[] } | null;
  readonly sign: { readonly named: Sign; readonly words: readonly string[] } | null;
  readonly unfit: readonly { readonly wording: UnfitWording; readonly words: readonly string[] }[];
  readonly words: number;
}

/**
 * Reads what a reason for referral names. It compares words, not sense: a denial counts as a naming, and a good sentence in
 * other words goes unrecognised, which the feedback says.
 */
export function judgeReason(text: string, terms: ReasonTerms, pieces: readonly SeenPiece[]): ReasonJudgement {
  const words = wordsOf(text);
  const judged = pieces.map((piece) => {
    const place = firstNamed(piece.places, (name) => findTerms(words, terms.places[name] ?? []));
    const sign = firstNamed([piece.sign], (name) => findTerms(words, terms.signs[name] ?? []));
    return { piece, place, sign };
  });
  const best = judged.toSorted((a, b) => worth(b) - worth(a))[0];
  return {
    piece: best && worth(best) > 0 ? best.piece : null,
    place: best?.place ?? null,
    sign: best?.sign ?? null,
    unfit: UNFIT_WORDINGS.flatMap((wording) => {
      const found = findTerms(words, terms.unfit[wording]);
      return found.length > 0 ? [{ wording, words: found }] : [];
    }),
    words: words.length,
  };
}

function worth({ place, sign }: { readonly place: unknown; readonly sign: unknown }): number {
  return Number(place !== null) + Number(sign !== null);
}

function firstNamed<T>(
  names: readonly T[],
  find: (name: T) => readonly string[],
): { readonly named: T; readonly words: readonly string[] } | null {
  for (const named of names) {
    const words = find(named);
    if (words.length > 0) return { named, words };
  }
  return null;
}
