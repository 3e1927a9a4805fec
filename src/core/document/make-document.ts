import type { PlainDate } from '@/core/kernel/plain-date';
import type { Random } from '@/core/kernel/random';
import { type ChipData, makeChip } from './chip';
import type { Document } from './document';
import type { CaptureRef } from './element';
import type { Field, FieldTexts } from './field';
import { type DocumentStates, type IssueFacts, writeFieldTexts } from './field-texts';
import { fieldsOfModel, fillPage } from './fill-page';
import type { DocumentModel } from './model';
import type { Person } from './person';

/** Everything a State needs to make one document. */
export interface DocumentOrder {
  readonly model: DocumentModel;
  readonly states: DocumentStates;
  readonly person: Person;
  readonly portrait: CaptureRef;
  readonly facts: IssueFacts;
  readonly random: Random;
}

/** Makes a genuine document: its fields written, its pages filled, nothing yet stamped into it. */
export function makeDocument({ model, states, person, portrait, facts, random }: DocumentOrder): Document {
  const texts = writeFieldTexts(model, states, person, facts);
  const fields = pickFields(texts, fieldsOfModel(model));
  const signature = signatureOf(person);
  const issued = issueDateOf(model, facts);
  const seed = random.fork('seed').integer(0, 0x7fffffff);
  return {
    model,
    seed,
    holder: person,
    issued,
    expires: facts.expires,
    fields,
    pages: model.pages.map((page) =>
      fillPage(page, { fields, signature, portrait, issue: { issuer: model.state, issued } }),
    ),
    chip:
      model.chip &&
      makeChip(model.chip, chipDataOf({ texts, person, portrait, facts, keyName: `${model.code}/${seed}` })),
  };
}

interface ChipFacts extends Pick<DocumentOrder, 'person' | 'portrait' | 'facts'> {
  readonly texts: FieldTexts;
  readonly keyName: string;
}

/** The chip says what the page says: the same zone and portrait, names and places in the State's own script. */
function chipDataOf({ texts, person, portrait, facts, keyName }: ChipFacts): ChipData {
  return {
    mrz: [texts.mrz1, texts.mrz2, texts.mrz3].flatMap((line) => line || []),
    portrait,
    sex: person.sex,
    surname: texts.surnameNative ?? '',
    givenNames: texts.givenNamesNative ?? '',
    birth: person.birth,
    birthPlace: texts.birthPlaceNative ?? '',
    personalNumber: texts.personalNumber ?? '',
    authority: texts.authorityNative ?? '',
    issued: facts.issued,
    keyName,
  };
}

function issueDateOf(model: DocumentModel, facts: IssueFacts): PlainDate {
  const isForm = model.kind === 'passport-application' || model.kind === 'visa-application';
  return isForm ? facts.applied : facts.issued;
}

/** How a person signs, in the script of the name: the initial of the given name, and the surname or the only name. */
export function signatureOf({ givenNames, surname }: Pick<Person, 'givenNames' | 'surname'>): string {
  return givenNames.native === '' ? surname.native : `${givenNames.native.slice(0, 1)}. ${surname.native}`;
}

function pickFields(texts: FieldTexts, wanted: readonly Field[]): FieldTexts {
  return Object.fromEntries(wanted.map((field) => [field, texts[field] ?? '']));
}
