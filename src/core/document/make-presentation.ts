import { addDays, addYears, fromDayNumber, type PlainDate, toDayNumber } from '@/core/kernel/plain-date';
import type { Random } from '@/core/kernel/random';
import type { Document, Presentation } from './document';
import { isHeldKind } from './document-kind';
import { drawNumber } from './document-number';
import { drawBearer } from './draw-bearer';
import { drawHolder, type Holder, withoutYounger } from './draw-holder';
import type { FacePack } from './face-pack';
import { drawMarriage, type Marriage, YOUNGEST_MARRIED_AGE } from './facts/marriage';
import { drawPaperTexts } from './facts/paper-texts';
import { drawVisaValidity, type VisaValidity } from './facts/visa-texts';
import type { IssueFacts } from './field-texts';
import { makeDocument } from './make-document';
import { makePerson } from './make-person';
import type { DocumentModel } from './model';
import type { Person } from './person';
import { printDate } from './print-date';
import type { InventedState } from './state';
import { stampTravelHistory } from './travel-history';
import { withDistinctPages } from './with-distinct-pages';

/** The models that are presented together, and what their making draws from. */
export interface PresentationSources {
  readonly models: readonly DocumentModel[];
  readonly states: readonly InventedState[];
  readonly faces: FacePack;
  /** Whom to have as holder, lists of identities by preference; empty for anybody. */
  readonly preferred?: readonly (readonly string[])[];
}

/** How the passport is numbered that papers name and nobody hands in. */
const COMMON_PASSPORT_NUMBERING = { pattern: '@#######' } as const;

const FIRST_EXAMINATION = { year: 2024, month: 1, day: 1 } as const;
const LAST_EXAMINATION = { year: 2026, month: 12, day: 31 } as const;

/** What all documents of a presentation share. */
interface Case {
  readonly sources: PresentationSources;
  readonly holder: Holder;
  readonly person: Person;
  readonly home: InventedState;
  readonly shared: Omit<
    IssueFacts,
    'documentNumber' | 'personalNumber' | 'issued' | 'expires' | 'authority' | 'registrar' | 'letterDate'
  >;
  /** The day on which a register or an office made out its paper. */
  readonly certified: PlainDate;
  readonly validity: VisaValidity | null;
  readonly marriage: Marriage | null;
  readonly examined: PlainDate;
  readonly random: Random;
}

/**
 * Makes a genuine presentation: one person, the documents in the order of the models, the day of examination between
 * 2024 and 2026, and where a document is held the bearer at the counter. Who the person is depends on the source of
 * chance and on what dates the model allows, never on what is done to the document later.
 * Throws a `RangeError` when the pack has no holder for the models, which content checks exclude.
 */
export function makePresentation(sources: PresentationSources, random: Random): Presentation {
  const examined = fromDayNumber(
    random.fork('examined').integer(toDayNumber(FIRST_EXAMINATION), toDayNumber(LAST_EXAMINATION)),
  );
  const { models } = sources;
  const lead = models.find((model) => isHeldKind(model.kind)) ?? models[0];
  if (!lead) throw new RangeError('A presentation needs a model');
  const home = homeOf(sources, lead, random.fork('home'));
  const isMarried = models.some((model) => model.kind === 'marriage-certificate');
  const faces = isMarried ? withoutYounger(sources.faces, YOUNGEST_MARRIED_AGE) : sources.faces;
  const holder = drawHolder({ ...sources, faces }, lead, examined, random.fork('holder'));
  const person = makePerson(home, holder.identity, holder.dates.birth, random.fork('person'));
  const host = stateOf(sources, (models.find((model) => model.state !== home.code) ?? lead).state);
  const { certified, ...civil } = drawCivilFacts(models, holder, examined, random.fork('civil'));
  const papers = random.fork('papers');
  const facts = { person, home, host, applied: civil.applied, examined, random: papers };
  const validity = models.some((model) => model.kind === 'visa') ? drawVisaValidity(facts, holder.dates) : null;
  const marriage = isMarried ? drawMarriage({ ...facts, random: papers.fork('marriage') }, certified) : null;
  const kinds = models.map((model) => model.kind);
  const shared = {
    ...civil,
    passportNumber: isHeldKind(lead.kind)
      ? drawNumber(lead.numbering, random.fork('document/0'))
      : drawNumber(COMMON_PASSPORT_NUMBERING, papers.fork('passport')),
    addressLine: `${papers.fork('street').integer(10, 99)}-${papers.fork('house').integer(1, 180)} ${person.birthPlace.latin}`,
    papers: { ...drawPaperTexts(kinds, facts, validity), ...marriage?.texts },
  };
  const whole: Case = { sources, holder, person, home, shared, certified, validity, marriage, examined, random };
  const documents = withDistinctPages(models.map((model, index) => makeOne(model, index, whole)));
  return { documents, bearer: drawBearer(lead.kind, holder.identity, validity, random.fork('bearer')), examined };
}

function makeOne(model: DocumentModel, index: number, whole: Case): Document {
  const { sources, holder, person, home, shared, marriage, examined, random } = whole;
  const own = random.fork(`document/${index}`);
  const issuer = stateOf(sources, model.state);
  const facts: IssueFacts = {
    ...shared,
    documentNumber: model.kind === 'birth-certificate' ? shared.certificateNumber : drawNumber(model.numbering, own),
    personalNumber: drawNumber({ pattern: '##########' }, own.fork('personal')),
    ...(model.kind === 'marriage-certificate' && registrationOf(marriage)),
    ...datesOf(model, whole),
    letterDate: printDate(letterDateOf(model, whole, own.fork('letter')), issuer),
    authority: own.fork('authority').pick(issuer.authorities),
    registrar: random.fork('registrar').pick(issuer.registrars),
  };
  const portrait = { identity: holder.identity.id, capture: holder.portrait.name };
  const document = makeDocument({ model, states: { issuer, home }, person, portrait, facts, random: own });
  return isHeldKind(model.kind)
    ? stampTravelHistory(document, sources.states, examined, own.fork(`stamps/${model.code}`))
    : document;
}

function datesOf(
  model: DocumentModel,
  { holder, validity, certified }: Case,
): { issued: PlainDate; expires: PlainDate } {
  if (isHeldKind(model.kind)) return { issued: holder.dates.issued, expires: holder.dates.expires };
  if (model.kind === 'visa' && validity) return { issued: validity.from, expires: validity.until };
  return { issued: certified, expires: addYears(certified, model.validityYears) };
}

/** A register numbers marriages by the day on which it entered them, not by anybody's birth. */
function registrationOf(marriage: Marriage | null): Partial<Pick<IssueFacts, 'registered' | 'registrationNumber'>> {
  return marriage ? { registered: marriage.registered, registrationNumber: marriage.registrationNumber } : {};
}

/** An authority's paper bears the day on which it was made out; letters are written shortly before the application. */
function letterDateOf({ kind }: DocumentModel, { certified, shared }: Case, random: Random): PlainDate {
  return kind === 'police-certificate' ? certified : addDays(shared.applied, -random.integer(3, 18));
}

/**
 * The State whose national the person is: another one's for permits and refugees, the authors' of the supporting papers
 * for a visa application, the issuing State's otherwise.
 */
function homeOf(sources: PresentationSources, lead: DocumentModel, random: Random): InventedState {
  if (lead.kind === 'residence-permit' || lead.kind === 'refugee-travel-document') {
    const foreign = sources.states.filter((state) => state.code !== lead.state);
    return random.pick(foreign.length > 0 ? foreign : sources.states);
  }
  const supporting = sources.models.find(
    (model) => model.kind === 'employment-letter' || model.kind === 'bank-statement',
  );
  return stateOf(sources, lead.kind === 'visa-application' && supporting ? supporting.state : lead.state);
}

function stateOf({ states }: PresentationSources, code: string): InventedState {
  const state = states.find((candidate) => candidate.code === code);
  if (!state) throw new RangeError(`A presentation needs the State ${code}`);
  return state;
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
    eyeColour: identity.eyeColour.replace(/light$|^light/, '').toUpperCase(),
    height: `${random.integer(identity.sex === 'F' ? 154 : 164, identity.sex === 'F' ? 180 : 194)} cm`,
  };
}
