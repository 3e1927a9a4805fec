import type { Light } from '@/core/document/optics';
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
 * What a skill is. `level` is the first line of inspection at which it is used; `features` are what is looked at,
 * and `lights` what shows it besides white light; every intervention belongs to exactly one skill. Skills without one are trained by exercises alone.
 */
export interface Skill {
  readonly category: SkillCategory;
  readonly level: 'first-line' | 'second-line' | 'laboratory';
  readonly letters: readonly CurriculumLetter[];
  readonly features: readonly Evidence['feature'][];
  readonly lights: readonly Light[];
  readonly interventions: readonly InterventionName[];
}

/** All skills. */
export const SKILLS: Readonly<Record<SkillName, Skill>> = {
  'counterfeit-print': {
    category: '3a',
    level: 'first-line',
    letters: ['a', 'b'],
    features: [
      'microprint',
      'ovi',
      'diffractive-device',
      'rainbow-printing',
      'watermark',
      'security-thread',
      'security-fibres',
    ],
    lights: ['transmitted', 'uv365'],
    interventions: ['counterfeit'],
  },
  'unknown-issuer': {
    category: '3a',
    level: 'first-line',
    letters: ['a', 'b'],
    features: ['text', 'microprint', 'watermark'],
    lights: ['transmitted', 'uv365'],
    interventions: ['pseudo-document'],
  },
  'blank-personalisation': {
    category: '3a',
    level: 'second-line',
    letters: ['a', 'b', 'c'],
    features: ['text', 'chip'],
    lights: [],
    interventions: ['stolen-blank'],
  },
  'portrait-substitution': {
    category: '3a',
    level: 'first-line',
    letters: ['a', 'b'],
    features: ['portrait-print', 'ghost-image', 'changeable-laser-image', 'laminate-overlay', 'chip'],
    lights: ['oblique', 'coaxial', 'transmitted', 'uv365'],
    interventions: ['photo-substitution'],
  },
  'overlay-alteration': {
    category: '3a',
    level: 'first-line',
    letters: ['a', 'b'],
    features: ['laminate-overlay', 'retroreflective-overlay', 'diffractive-device'],
    lights: ['oblique', 'coaxial'],
    interventions: ['overlay-altered'],
  },
  'data-alteration': {
    category: '3a',
    level: 'first-line',
    letters: ['a', 'b'],
    features: ['text', 'mrz-print', 'signature'],
    lights: ['oblique', 'transmitted', 'uv365'],
    interventions: ['biodata-altered', 'validity-altered'],
  },
  'mrz-alteration': {
    category: '3a',
    level: 'first-line',
    letters: ['b'],
    features: ['mrz-print'],
    lights: [],
    interventions: ['mrz-altered'],
  },
  'page-substitution': {
    category: '3a',
    level: 'first-line',
    letters: ['a', 'b'],
    features: ['page-numbering', 'laser-perforation', 'stitching-thread', 'paper'],
    lights: ['oblique', 'transmitted', 'uv365'],
    interventions: ['page-substituted', 'page-removed'],
  },
  'stamp-falsification': {
    category: '3a',
    level: 'first-line',
    letters: ['b'],
    features: ['entry-stamp'],
    lights: ['oblique', 'transmitted', 'uv365'],
    interventions: ['stamp-altered', 'counterfeit-stamp'],
  },
  'code-alteration': {
    category: '3a',
    level: 'second-line',
    letters: ['b'],
    features: ['barcode', 'visible-digital-seal'],
    lights: ['oblique', 'transmitted', 'uv365'],
    interventions: ['barcode-altered', 'seal-altered'],
  },
  'chip-alteration': {
    category: '3a',
    level: 'second-line',
    letters: ['a', 'b'],
    features: ['chip'],
    lights: ['oblique', 'transmitted', 'uv365'],
    interventions: ['chip-altered', 'chip-replaced', 'chip-signed-by-stranger', 'chip-silenced'],
  },
  'breeder-documents': {
    category: '3b',
    level: 'second-line',
    letters: ['b', 'c'],
    features: ['seal-impression', 'text', 'paper', 'watermark'],
    lights: ['oblique', 'transmitted', 'uv365'],
    interventions: ['false-breeder-document'],
  },
  'application-facts': {
    category: '3b',
    level: 'second-line',
    letters: ['b', 'c'],
    features: ['text', 'seal-impression'],
    lights: ['oblique'],
    interventions: ['application-misrepresentation', 'false-supporting-document'],
  },
  'morphed-portrait': {
    category: '3b',
    level: 'laboratory',
    letters: ['b'],
    features: ['face', 'portrait-print'],
    lights: [],
    interventions: ['morphed-portrait'],
  },
  'double-identity': {
    category: '3b',
    level: 'second-line',
    letters: ['b', 'c'],
    features: ['text', 'visible-digital-seal'],
    lights: [],
    interventions: ['one-face-two-names', 'second-document-on-false-loss-report'],
  },
  'irregular-issuance': {
    category: '3b',
    level: 'second-line',
    letters: ['b', 'c', 'e'],
    features: ['text', 'signature'],
    lights: [],
    interventions: ['issued-through-corruption', 'application-under-duress'],
  },
  'impostor-face': {
    category: '3c',
    level: 'first-line',
    letters: ['b', 'd'],
    features: ['face'],
    lights: [],
    interventions: ['look-alike', 'relative'],
  },
  'travel-history-reuse': {
    category: '3c',
    level: 'first-line',
    letters: ['b', 'c', 'd'],
    features: ['entry-stamp', 'face'],
    lights: [],
    interventions: ['document-reused'],
  },
  'boarding-swap': {
    category: '3c',
    level: 'first-line',
    letters: ['b', 'd'],
    features: ['text', 'barcode'],
    lights: [],
    interventions: ['boarding-pass-swapped'],
  },
  'genuine-plain': {
    category: 'genuine-variation',
    level: 'first-line',
    letters: ['a', 'b'],
    features: [],
    lights: [],
    interventions: [],
  },
  'genuine-wear': {
    category: 'genuine-variation',
    level: 'first-line',
    letters: ['a', 'b'],
    features: ['trace', 'signature'],
    lights: ['oblique', 'uv365'],
    interventions: ['wear', 'water-damage', 'sun-fading', 'ink-smear'],
  },
  'genuine-production': {
    category: 'genuine-variation',
    level: 'first-line',
    letters: ['a'],
    features: ['guilloche', 'uv-print', 'page-numbering'],
    lights: ['uv365'],
    interventions: ['production-tolerance', 'poor-print-run', 'older-series'],
  },
  'genuine-holder': {
    category: 'genuine-variation',
    level: 'first-line',
    letters: ['b', 'd', 'e'],
    features: ['face'],
    lights: [],
    interventions: ['aged-holder', 'changed-appearance'],
  },
  'genuine-amendment': {
    category: 'genuine-variation',
    level: 'first-line',
    letters: ['a'],
    features: ['text', 'mrz-print'],
    lights: [],
    interventions: ['long-name', 'name-change-observation', 'official-correction'],
  },
  'genuine-chip': {
    category: 'genuine-variation',
    level: 'second-line',
    letters: ['a'],
    features: ['chip', 'trace'],
    lights: ['oblique'],
    interventions: ['damaged-chip', 'signer-not-verifiable'],
  },
  'choice-of-light': {
    category: 'procedure',
    level: 'first-line',
    letters: ['a', 'b'],
    features: [],
    lights: [],
    interventions: [],
  },
  'printing-techniques': {
    category: 'procedure',
    level: 'second-line',
    letters: ['a'],
    features: [],
    lights: [],
    interventions: [],
  },
  touch: {
    category: 'procedure',
    level: 'first-line',
    letters: ['a', 'b'],
    features: [],
    lights: [],
    interventions: [],
  },
  'order-of-checks': {
    category: 'procedure',
    level: 'first-line',
    letters: ['b', 'd'],
    features: [],
    lights: [],
    interventions: [],
  },
  'legal-category': {
    category: 'procedure',
    level: 'first-line',
    letters: ['b'],
    features: [],
    lights: [],
    interventions: [],
  },
  referral: {
    category: 'procedure',
    level: 'first-line',
    letters: ['c', 'd', 'e'],
    features: [],
    lights: [],
    interventions: [],
  },
  'people-and-rights': {
    category: 'rights',
    level: 'first-line',
    letters: ['e'],
    features: [],
    lights: [],
    interventions: [],
  },
};
