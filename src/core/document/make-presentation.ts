import { addDays, addYears, fromDayNumber, type PlainDate, toDayNumber } from '@/core/kernel/plain-date';
import type { Random } from '@/core/kernel/random';
import type { Bearer, Document, Presentation } from './document';
import { drawNumber } from './document-number';
import type { Capture, FacePack, Identity } from './face-pack';
import type { IssueFacts } from './field-texts';
import { drawIssueDates, type IssueDates } from './issue-dates';
import { makeDocument } from './make-document';
import { makePerson } from './make-person';
import type { DocumentModel } from './model';
import type { InventedState } from './state';
import { stampTravelHistory } from './travel-history';

/** The models that are presented together, and what their making draws from. */
export interface PresentationSources {
  readonly models: readonly DocumentModel[];
  readonly states: readonly InventedState[];
  readonly faces: FacePack;
}

const FIRST_EXAMINATION = { year: 2024, month: 1, day: 1 } as const;
const LAST_EXAMINATION = { year: 2026, month: 12, day: 31 } as const;

interface Holder {
  readonly identity: Identity;
  readonly portrait: Capture;
  readonly dates: IssueDates;
}

/**
 * Makes a genuine presentation: one person, the documents in the order of the models, the day of examination between
 * 2024 and 2026, and for travel documents the bearer at the counter. Who the person is depends on the source of chance
 * and on what dates the model allows, never on what is done to the document later.
 * Throws a `RangeError` when the pack has no holder for the models, which content checks exclude.
 */
export function makePresentation(sources: PresentationSources, random: Random): Presentation {
  const examined = fromDayNumber(
    random.fork('examined').integer(toDayNumber(FIRST_EXAMINATION), toDayNumber(LAST_EXAMINATION)),
  );
  const travel = sources.models.find((model) => model.kind === 'passport');
  const lead = travel ?? sources.models[0];
  const state = sources.states.find((candidate) => candidate.code === lead?.state);
  if (!lead || !state) throw new RangeError('A presentation needs a model and its State');
  const holder = drawHolder(sources.faces, lead, examined, random.fork('holder'));
  const person = makePerson(state, holder.identity, holder.dates.birth, random.fork('person'));
  const portrait = { identity: holder.identity.id, capture: holder.portrait.name };
  const civil = drawCivilFacts(sources.models, holder, examined, random.fork('civil'));
  const documents = sources.models.map((model, index): Document => {
    const own = random.fork(`document/${index}`);
    const facts: IssueFacts = {
      ...civil,
      documentNumber: model.kind === 'birth-certificate' ? civil.certificateNumber : drawNumber(model.numbering, own),
      personalNumber: drawNumber({ pattern: '##########' }, own.fork('personal')),
      issued: model.kind === 'passport' ? holder.dates.issued : civil.certified,
      expires: model.kind === 'passport' ? holder.dates.expires : addYears(civil.certified, model.validityYears),
      authority: own.fork('authority').pick(state.authorities),
      registrar: random.fork('registrar').pick(state.registrars),
      addressLine: `${own.fork('address').integer(10, 99)}-${own.fork('house').integer(1, 180)} ${person.birthPlace.latin}`,
    };
    const document = makeDocument({ model, state, person, portrait, facts, random: own });
    return model.kind === 'passport'
      ? stampTravelHistory(document, sources.states, examined, own.fork('stamps'))
      : document;
  });
  return { documents, bearer: drawBearer(travel !== undefined, holder.identity, random.fork('bearer')), examined };
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

function drawHolder(faces: FacePack, model: DocumentModel, examined: PlainDate, random: Random): Holder {
  for (const identity of random.shuffle(faces.identities.filter(canHoldDocuments))) {
    for (const portrait of random.shuffle(documentCaptures(identity))) {
      const dates = drawHolderDates(identity, portrait, model, examined, random);
      if (dates) return { identity, portrait, dates };
    }
  }
  throw new RangeError(`No face of the pack can hold ${model.code} on the day drawn`);
}

function drawHolderDates(
  identity: Identity,
  portrait: Capture,
  model: DocumentModel,
  examined: PlainDate,
  random: Random,
): IssueDates | null {
  const now = counterCapture(identity);
  if (!now) return null;
  if (model.kind === 'passport') {
    return drawIssueDates(model, { atIssue: portrait.age, atExamination: now.age }, examined, random);
  }
  // An office file holds a recent photograph: the person is as old as on it.
  const birth = addDays(addYears(examined, -portrait.age), -random.integer(60, 300));
  return { birth, issued: examined, expires: examined };
}

function drawCivilFacts(
  models: readonly DocumentModel[],
  { identity, dates }: Holder,
  examined: PlainDate,
  random: Random,
) {
  const certificate = models.find((model) => model.kind === 'birth-certificate');
  const registered = addDays(dates.birth, random.integer(2, 24));
  const applied = addDays(examined, -random.integer(1, 20));
  return {
    registered,
    registrationNumber: `${registered.year}/${drawNumber({ pattern: '#####' }, random)}`,
    certificateNumber: drawNumber(certificate?.numbering ?? { pattern: '######' }, random),
    certified: addDays(applied, -random.integer(15, 150)),
    applied,
    previousPassport: '—',
    eyeColour: eyeColourWord(identity.eyeColour),
    height: `${random.integer(identity.sex === 'F' ? 154 : 164, identity.sex === 'F' ? 180 : 194)} cm`,
  };
}

function eyeColourWord(colour: string): string {
  return colour.replace(/light$|^light/, '').toUpperCase();
}

const STATEMENTS = [
  'statement-tourism',
  'statement-family-visit',
  'statement-business',
  'statement-study',
  'statement-transit',
  'statement-returning-home',
] as const;

function drawBearer(isTravelling: boolean, identity: Identity, random: Random): Bearer {
  const capture = counterCapture(identity);
  if (!isTravelling || !capture) {
    return { face: null, statement: { code: 'statement-application', values: {} } };
  }
  return {
    face: { identity: identity.id, capture: capture.name },
    statement: { code: random.pick(STATEMENTS), values: { days: random.integer(3, 60) } },
  };
}
