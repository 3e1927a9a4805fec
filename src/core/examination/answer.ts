import type { Light } from '@/core/document/optics';
import type { Category, Sign } from '@/core/fraud/evidence';
import type { PolygonMm } from '@/core/kernel/geometry';

/** Six steps from 1, sure genuine, to 6, sure fraudulent. */
export const CONFIDENCES = [1, 2, 3, 4, 5, 6] as const;

/** One step. */
export type Confidence = (typeof CONFIDENCES)[number];

/** What the learner decides: a judgement with its confidence, a referral to second line, or 'cannot be determined'. */
export type Verdict =
  | { readonly kind: 'judged'; readonly confidence: Confidence }
  | { readonly kind: 'referred' }
  | { readonly kind: 'undetermined' };

/** Where a finding points: a region of a page in millimetres, the two faces, or the chip. */
export type FindingTarget =
  | { readonly kind: 'page'; readonly page: string; readonly region: PolygonMm }
  | { readonly kind: 'face' }
  | { readonly kind: 'chip' };

/** What a learner marked and named, and with which instruments it was seen (`magnification` 1 is life size). */
export interface Finding {
  readonly id: string;
  readonly target: FindingTarget;
  readonly sign: Sign;
  readonly category: Category;
  readonly light: Light;
  readonly magnification: number;
}

/** The instruments of the table that are recorded when used. */
export const INSTRUMENTS = [
  'white',
  'oblique',
  'coaxial',
  'transmitted',
  'uv365',
  'infrared',
  'uv254',
  'tilt',
  'lamp',
  'loupe',
  'scale',
  'reference',
  'mrz-reader',
  'barcode-reader',
  'chip-reader',
  'faces',
  'pages',
] as const;

/** One recorded instrument. */
export type Instrument = (typeof INSTRUMENTS)[number];

/** A whole answer. `elapsedMs` runs from the first picture on the table to the decision, pauses of a hidden page left out. */
export interface Answer {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly instruments: readonly Instrument[];
  readonly elapsedMs: number;
}
