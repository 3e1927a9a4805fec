import { addDays, addYears, type PlainDate } from '@/core/kernel/plain-date';
import type { Random } from '@/core/kernel/random';
import { isHeldKind } from './document-kind';
import type { Capture, FacePack, Identity } from './face-pack';
import { drawIssueDates, type IssueDates } from './issue-dates';
import type { DocumentModel } from './model';

/** A face that can hold a document, the photograph printed in it, and dates that fit both. */
export interface Holder {
  readonly identity: Identity;
  readonly portrait: Capture;
  readonly dates: IssueDates;
}

/** Tells whether an identity can hold documents: a person of their own, pictured for a document and at the counter. */
export function canHoldDocuments(identity: Identity): boolean {
  const isOwnPerson = identity.lookalikeOf === null && identity.relativeOf === null && identity.morphOf === null;
  return isOwnPerson && counterCapture(identity) !== undefined && documentCaptures(identity).length > 0;
}

/** Gives the picture of an identity at the counter. */
export function counterCapture(identity: Identity): Capture | undefined {
  return identity.captures.find((capture) => capture.name === 'counter');
}

/** Gives the document photographs of an identity. */
export function documentCaptures(identity: Identity): readonly Capture[] {
  return identity.captures.filter((capture) => capture.name.startsWith('passport'));
}

/** Gives a pack without the document photographs of people younger than an age in years. */
export function withoutYounger(faces: FacePack, years: number): FacePack {
  const identities = faces.identities.map((identity) => ({
    ...identity,
    captures: identity.captures.filter(({ name, age }) => !name.startsWith('passport') || age >= years),
  }));
  return { ...faces, identities };
}

/** The pack that holders come from, and whom to have by preference. */
export interface HolderSources {
  readonly faces: FacePack;
  readonly preferred?: readonly (readonly string[])[];
}

/**
 * Draws a face of the pack whose age, then and now, the model's years and validity allow.
 * Throws a `RangeError` when there is none, which content checks exclude.
 */
export function drawHolder(
  { faces, preferred = [] }: HolderSources,
  model: DocumentModel,
  examined: PlainDate,
  random: Random,
): Holder {
  const rank = ({ id }: Identity): number => {
    const list = preferred.findIndex((ids) => ids.includes(id));
    return list === -1 ? preferred.length : list;
  };
  const able = random.shuffle(faces.identities.filter(canHoldDocuments));
  for (const identity of able.toSorted((a, b) => rank(a) - rank(b))) {
    for (const portrait of random.shuffle(documentCaptures(identity))) {
      const dates = drawHolderDates({ identity, portrait, model, examined, random });
      if (dates) return { identity, portrait, dates };
    }
  }
  throw new RangeError(`No face of the pack can hold ${model.code} on the day drawn`);
}

interface Candidate {
  readonly identity: Identity;
  readonly portrait: Capture;
  readonly model: DocumentModel;
  readonly examined: PlainDate;
  readonly random: Random;
}

/** A document issued for so few years holds a photograph of today. */
const SHORT_VALIDITY_YEARS = 3;

function drawHolderDates({ identity, portrait, model, examined, random }: Candidate): IssueDates | null {
  const now = counterCapture(identity);
  if (!now) return null;
  if (!isHeldKind(model.kind)) {
    // An office file holds a recent photograph: the person is as old as on it.
    const birth = addDays(addYears(examined, -portrait.age), -random.integer(60, 300));
    return { birth, issued: examined, expires: examined };
  }
  const atExamination = model.validityYears <= SHORT_VALIDITY_YEARS ? portrait.age : now.age;
  return drawIssueDates(model, { atIssue: portrait.age, atExamination }, examined, random);
}
