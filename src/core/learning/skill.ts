import type { Evidence, FraudCategory } from '@/core/fraud/evidence';
import type { InterventionName } from '@/core/fraud/intervention';

/** Everything that is practised by itself: a check x a family of what is done, or a part of the work around it. */
export const SKILL_NAMES = [
  'counterfeit-print',
  'unknown-issuer',
  'blank-personalisation',
  'portrait-substitution',
  'overlay-alteration',
  'data-alteration',
  'mrz-alteration',
  'page-substitution',
  'stamp-falsification',
  'code-alteration',
  'chip-alteration',
  'breeder-documents',
  'application-facts',
  'morphed-portrait',
  'double-identity',
  'irregular-issuance',
  'impostor-face',
  'travel-history-reuse',
  'boarding-swap',
  'genuine-plain',
  'genuine-wear',
  'genuine-production',
  'genuine-holder',
  'genuine-amendment',
  'genuine-chip',
  'choice-of-light',
  'printing-techniques',
  'touch',
  'order-of-checks',
  'legal-category',
  'referral',
  'people-and-rights',
] as const;

/** One skill. */
export type SkillName = (typeof SKILL_NAMES)[number];

/** What a skill belongs to: a category of article 3, what makes genuine documents look odd, the work itself, or rights. */
export type SkillCategory = FraudCategory | 'genuine-variation' | 'procedure' | 'rights';

/** The letters of the training curriculum. Source: Protocol against the Smuggling of Migrants, article 14, paragraph 2. */
export type CurriculumLetter = 'a' | 'b' | 'c' | 'd' | 'e';

/**
 * What a skill is. `level` is the first line of inspection at which it is used; `features` are what is looked at;
 * every intervention belongs to exactly one skill. Skills without one are trained by exercises alone.
 */
export interface Skill {
  readonly category: SkillCategory;
  readonly level: 'first-line' | 'second-line' | 'laboratory';
  readonly letters: readonly CurriculumLetter[];
  readonly features: readonly Evidence['feature'][];
  readonly interventions: readonly InterventionName[];
}

/** All skills. */
export const SKILLS: Readonly<Record<SkillName, Skill>> = {
  'counterfeit-print': {
    category: '3a',
    level: 'first-line',
    letters: ['a', 'b'],
    features: ['text', 'paper', 'guilloche', 'microprint', 'watermark', 'ovi'],
    interventions: ['counterfeit'],
  },
  'unknown-issuer': {
    category: '3a',
    level: 'first-line',
    letters: ['a', 'b'],
    features: ['text'],
    interventions: ['pseudo-document'],
  },
  'blank-personalisation': {
    category: '3a',
    level: 'second-line',
    letters: ['a', 'b', 'c'],
    features: ['text', 'laser-perforation', 'portrait-print'],
    interventions: ['stolen-blank'],
  },
  'portrait-substitution': {
    category: '3a',
    level: 'first-line',
    letters: ['a', 'b'],
    features: ['portrait-print', 'ghost-image', 'laminate-overlay'],
    interventions: ['photo-substitution'],
  },
  'overlay-alteration': {
    category: '3a',
    level: 'first-line',
    letters: ['a', 'b'],
    features: ['laminate-overlay', 'retroreflective-overlay'],
    interventions: ['overlay-altered'],
  },
  'data-alteration': {
    category: '3a',
    level: 'first-line',
    letters: ['a', 'b'],
    features: ['text'],
    interventions: ['biodata-altered', 'validity-altered'],
  },
  'mrz-alteration': {
    category: '3a',
    level: 'first-line',
    letters: ['b'],
    features: ['mrz-print'],
    interventions: ['mrz-altered'],
  },
  'page-substitution': {
    category: '3a',
    level: 'first-line',
    letters: ['a', 'b'],
    features: ['page-numbering', 'stitching-thread', 'laser-perforation'],
    interventions: ['page-substituted', 'page-removed'],
  },
  'stamp-falsification': {
    category: '3a',
    level: 'first-line',
    letters: ['b'],
    features: ['entry-stamp'],
    interventions: ['stamp-altered', 'counterfeit-stamp'],
  },
  'code-alteration': {
    category: '3a',
    level: 'second-line',
    letters: ['b'],
    features: ['barcode', 'visible-digital-seal'],
    interventions: ['barcode-altered', 'seal-altered'],
  },
  'chip-alteration': {
    category: '3a',
    level: 'second-line',
    letters: ['a', 'b'],
    features: ['chip'],
    interventions: ['chip-altered', 'chip-replaced', 'chip-signed-by-stranger', 'chip-silenced'],
  },
  'breeder-documents': {
    category: '3b',
    level: 'second-line',
    letters: ['b', 'c'],
    features: ['seal-impression', 'signature', 'text'],
    interventions: ['false-breeder-document'],
  },
  'application-facts': {
    category: '3b',
    level: 'second-line',
    letters: ['b', 'c'],
    features: ['text'],
    interventions: ['application-misrepresentation', 'false-supporting-document'],
  },
  'morphed-portrait': {
    category: '3b',
    level: 'laboratory',
    letters: ['b'],
    features: ['portrait-print', 'face'],
    interventions: ['morphed-portrait'],
  },
  'double-identity': {
    category: '3b',
    level: 'second-line',
    letters: ['b', 'c'],
    features: ['portrait-print', 'text'],
    interventions: ['one-face-two-names', 'second-document-on-false-loss-report'],
  },
  'irregular-issuance': {
    category: '3b',
    level: 'second-line',
    letters: ['b', 'c', 'e'],
    features: ['text', 'signature'],
    interventions: ['issued-through-corruption', 'application-under-duress'],
  },
  'impostor-face': {
    category: '3c',
    level: 'first-line',
    letters: ['b', 'd'],
    features: ['face', 'portrait-print'],
    interventions: ['look-alike', 'relative'],
  },
  'travel-history-reuse': {
    category: '3c',
    level: 'first-line',
    letters: ['b', 'c', 'd'],
    features: ['entry-stamp', 'face'],
    interventions: ['document-reused'],
  },
  'boarding-swap': {
    category: '3c',
    level: 'first-line',
    letters: ['b', 'd'],
    features: ['barcode', 'text'],
    interventions: ['boarding-pass-swapped'],
  },
  'genuine-plain': {
    category: 'genuine-variation',
    level: 'first-line',
    letters: ['a', 'b'],
    features: [],
    interventions: [],
  },
  'genuine-wear': {
    category: 'genuine-variation',
    level: 'first-line',
    letters: ['a', 'b'],
    features: ['trace', 'paper'],
    interventions: ['wear', 'water-damage', 'sun-fading', 'ink-smear'],
  },
  'genuine-production': {
    category: 'genuine-variation',
    level: 'first-line',
    letters: ['a'],
    features: ['trace', 'paper'],
    interventions: ['production-tolerance', 'poor-print-run', 'older-series'],
  },
  'genuine-holder': {
    category: 'genuine-variation',
    level: 'first-line',
    letters: ['b', 'd', 'e'],
    features: ['portrait-print', 'face'],
    interventions: ['aged-holder', 'changed-appearance'],
  },
  'genuine-amendment': {
    category: 'genuine-variation',
    level: 'first-line',
    letters: ['a'],
    features: ['text'],
    interventions: ['long-name', 'name-change-observation', 'official-correction'],
  },
  'genuine-chip': {
    category: 'genuine-variation',
    level: 'second-line',
    letters: ['a'],
    features: ['chip'],
    interventions: ['damaged-chip', 'signer-not-verifiable'],
  },
  'choice-of-light': {
    category: 'procedure',
    level: 'first-line',
    letters: ['a', 'b'],
    features: [],
    interventions: [],
  },
  'printing-techniques': {
    category: 'procedure',
    level: 'second-line',
    letters: ['a'],
    features: [],
    interventions: [],
  },
  touch: {
    category: 'procedure',
    level: 'first-line',
    letters: ['a', 'b'],
    features: [],
    interventions: [],
  },
  'order-of-checks': {
    category: 'procedure',
    level: 'first-line',
    letters: ['b', 'd'],
    features: [],
    interventions: [],
  },
  'legal-category': {
    category: 'procedure',
    level: 'first-line',
    letters: ['b'],
    features: [],
    interventions: [],
  },
  referral: {
    category: 'procedure',
    level: 'first-line',
    letters: ['c', 'd', 'e'],
    features: [],
    interventions: [],
  },
  'people-and-rights': {
    category: 'rights',
    level: 'first-line',
    letters: ['e'],
    features: [],
    interventions: [],
  },
};
