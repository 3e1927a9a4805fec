import type { Light } from '@/core/document/optics';
import type { Evidence } from '@/core/fraud/evidence';
import { type BoxMm, boundsOf } from '@/core/kernel/geometry';
import { LANGUAGES, type Language } from '@/core/kernel/language';
import type { Random } from '@/core/kernel/random';
import { ok } from '@/core/kernel/result';
import { NOTHING_OBSERVED, type Observed, readObserved } from '../observed';
import { badInput, isOneOf, isRecord } from '../read-input';
import { drawSpecimen, fraudEvidence, parseSpecimenParams, type SpecimenParams } from '../specimen-params';
import type { TaskDefinition } from '../task';
import { wordsOf } from './find-terms';
import type { SeenPiece } from './judge-reason';
import { judgeWritten } from './judge-written';
import { piecesOf } from './places-of-evidence';
import type { ReasonTermsByLanguage } from './reason-terms';
import { LEAST_WORDS, type ReasonReason, scoreReason } from './score-reason';

/** Where the doubt is: the page, the part of it in millimetres, and the light that shows it. What it is has to be said. */
export interface ReferralReasonShown {
  readonly page: string;
  readonly part: BoxMm;
  readonly light: Light;
}

/** All pieces that a reason may name, with the words by which they are recognised. */
export interface ReferralReasonKey {
  readonly pieces: readonly SeenPiece[];
  readonly evidence: readonly Evidence[];
  readonly terms: ReasonTermsByLanguage;
}

/** What the learner did: `text` is the reason as written, `language` that of the interface. */
export interface ReferralReasonInput extends Observed {
  readonly text: string;
  readonly language: Language;
}

/** The types of this kind; one fraudulent specimen lies on the table. */
export interface ReferralReasonShape {
  readonly params: SpecimenParams;
  readonly shown: ReferralReasonShown;
  readonly key: ReferralReasonKey;
  readonly input: ReferralReasonInput;
  readonly reason: ReasonReason;
  readonly question: never;
  readonly reply: never;
}

/** What can be shown in one place and named in one line. */
const DEEDS = [
  'photo-substitution',
  'biodata-altered',
  'validity-altered',
  'mrz-altered',
  'overlay-altered',
  'counterfeit',
  'counterfeit-stamp',
  'stamp-altered',
] as const;

const LONGEST_TEXT = 1000;

/** Write the reason for a referral in one line. */
export const referralReasonTask: TaskDefinition<ReferralReasonShape> = {
  version: 1,
  recorded: { text: 'text', language: 'code' },
  parseParams: parseSpecimenParams,
  async make(params, source) {
    const specimen = await drawSpecimen(
      { subtlety: 1, ...params },
      {
        deeds: DEEDS,
        sets: ({ models }) => models.length === 1,
        needs: ({ evidence, presentation }) => piecesOf(evidence.filter(isOnPage), presentation).length > 0,
      },
      source,
    );
    const evidence = fraudEvidence(specimen.evidence);
    const nameable = evidence.filter((piece) => isOnPage(piece) && piecesOf([piece], specimen.presentation).length > 0);
    // What can be seen without a loupe comes first, then what is plain.
    const plainest = nameable.toSorted((a, b) => a.minMagnification - b.minMagnification || b.strength - a.strength)[0];
    if (plainest?.target.kind !== 'page') throw new RangeError('This specimen shows nothing that can be named');
    return {
      shown: {
        page: plainest.target.page,
        part: boundsOf(plainest.target.region),
        light: plainest.lights[0] ?? 'white',
      },
      key: { pieces: piecesOf(evidence, specimen.presentation), evidence, terms: await source.reasonTerms() },
      sheets: [{ kind: 'specimen', specimen }],
    };
  },
  start: () => ({ ...NOTHING_OBSERVED, text: '', language: 'en' }),
  parseInput(raw) {
    const observed = readObserved(raw);
    if (!observed || !isRecord(raw)) return badInput('');
    const { text, language } = raw;
    if (typeof text !== 'string' || text.length > LONGEST_TEXT) return badInput('text');
    return isOneOf(LANGUAGES, language) ? ok({ ...observed, text, language }) : badInput('language');
  },
  isReady: ({ text }) => wordsOf(text).length >= LEAST_WORDS,
  score: (input, { terms, pieces }) => scoreReason(judgeWritten(input, terms, pieces)),
  simulate({ key }, { skill }, random) {
    const language = random.pick(LANGUAGES);
    return { ...NOTHING_OBSERVED, language, text: random.chance(skill) ? goodReason(key, language, random) : 'x y z' };
  },
};

function isOnPage({ target }: Evidence): boolean {
  return target.kind === 'page';
}

/** Strings a place and a sign together from the terms of a language, as a person who knows both would name them. */
function goodReason({ pieces, terms }: ReferralReasonKey, language: Language, random: Random): string {
  const { places, signs } = terms[language];
  const nameable = pieces.flatMap((piece) => {
    const place = piece.places.flatMap((name) => places[name] ?? [])[0];
    const sign = signs[piece.sign]?.[0];
    return place && sign ? [`${place} ${sign}`.replaceAll('+', ' ')] : [];
  });
  return nameable.length > 0 ? `${random.pick(nameable)}, 10 x` : 'x y z';
}
