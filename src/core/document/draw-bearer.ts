import type { Random } from '@/core/kernel/random';
import type { Bearer } from './document';
import { type DocumentKind, isHeldKind } from './document-kind';
import { counterCapture } from './draw-holder';
import type { Identity } from './face-pack';
import type { VisaValidity } from './facts/visa-texts';

const STATEMENTS = [
  'statement-tourism',
  'statement-family-visit',
  'statement-business',
  'statement-study',
  'statement-transit',
  'statement-returning-home',
] as const;

/** What somebody says who has a visa of a type, so that journey and visa agree. */
const STATEMENTS_WITH_VISA = {
  A: ['statement-transit'],
  C: ['statement-tourism', 'statement-family-visit', 'statement-business'],
  D: ['statement-study', 'statement-family-visit'],
} as const satisfies Record<VisaValidity['type'], readonly (typeof STATEMENTS)[number][]>;

const LONGEST_VISIT_DAYS = 60;

/** Draws who stands at the counter with a document of a kind, and what they say of their journey; nobody brings papers in person. */
export function drawBearer(
  kind: DocumentKind,
  identity: Identity,
  validity: VisaValidity | null,
  random: Random,
): Bearer {
  const capture = counterCapture(identity);
  if (!isHeldKind(kind) || !capture) return { face: null, statement: { code: 'statement-application', values: {} } };
  const codes: readonly (typeof STATEMENTS)[number][] = validity ? STATEMENTS_WITH_VISA[validity.type] : STATEMENTS;
  const longest = Math.min(LONGEST_VISIT_DAYS, validity?.stayDays ?? LONGEST_VISIT_DAYS);
  return {
    face: { identity: identity.id, capture: capture.name },
    statement: { code: random.pick(codes), values: { days: random.integer(Math.min(3, longest), longest) } },
  };
}
