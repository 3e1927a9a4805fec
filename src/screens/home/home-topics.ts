import type { SkillName } from '@/core/learning/skill';
import type { Role } from '@/core/tasks/role';

/** One thing to go into: its name in the texts, and the skills that a short session of it takes up. */
export interface Topic {
  readonly name: 'techniques' | 'chip' | 'dossier' | 'faces' | 'referral' | 'held' | 'mrz' | 'boarding' | 'person';
  readonly skills: readonly SkillName[];
}

/** Specimens and exercises of a session in one topic: about five minutes. */
export const TOPIC_ITEMS = 6;

/** The topics of each role; none where today's ten minutes are the whole way. */
export const TOPICS_OF_ROLE: Readonly<
  Record<Role, { readonly title: 'second-line' | 'carrier'; readonly topics: readonly Topic[] } | null>
> = {
  officer: null,
  'second-line': {
    title: 'second-line',
    topics: [
      { name: 'techniques', skills: ['printing-techniques', 'counterfeit-print', 'unknown-issuer'] },
      { name: 'chip', skills: ['chip-alteration', 'code-alteration', 'genuine-chip'] },
      { name: 'dossier', skills: ['application-facts', 'breeder-documents', 'double-identity', 'irregular-issuance'] },
      { name: 'faces', skills: ['morphed-portrait', 'impostor-face', 'genuine-holder'] },
      { name: 'referral', skills: ['referral', 'legal-category', 'portrait-substitution', 'data-alteration'] },
    ],
  },
  carrier: {
    title: 'carrier',
    topics: [
      { name: 'held', skills: ['order-of-checks', 'people-and-rights', 'boarding-swap'] },
      { name: 'mrz', skills: ['mrz-alteration', 'genuine-amendment'] },
      { name: 'boarding', skills: ['boarding-swap', 'genuine-amendment'] },
      { name: 'person', skills: ['impostor-face', 'genuine-holder'] },
    ],
  },
  trainer: null,
};
