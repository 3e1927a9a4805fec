import type { PlainDate } from '@/core/kernel/plain-date';
import type { Random } from '@/core/kernel/random';
import type { Document } from './document';
import type { CaptureRef } from './element';
import type { Field, FieldTexts } from './field';
import { type IssueFacts, writeFieldTexts } from './field-texts';
import { fieldsOfModel, fillPage } from './fill-page';
import type { DocumentModel } from './model';
import type { Person } from './person';
import type { InventedState } from './state';

/** Everything a State needs to make one document. */
export interface DocumentOrder {
  readonly model: DocumentModel;
  readonly state: InventedState;
  readonly person: Person;
  readonly portrait: CaptureRef;
  readonly facts: IssueFacts;
  readonly random: Random;
}

/** Makes a genuine document: its fields written, its pages filled, nothing yet stamped into it. */
export function makeDocument({ model, state, person, portrait, facts, random }: DocumentOrder): Document {
  const fields = pickFields(writeFieldTexts(model, state, person, facts), fieldsOfModel(model));
  const issued = issueDateOf(model, facts);
  const signature = `${person.givenNames.latin.slice(0, 1)}. ${person.surname.latin}`;
  return {
    model,
    seed: random.fork('seed').integer(0, 0x7fffffff),
    holder: person,
    issued,
    expires: facts.expires,
    fields,
    pages: model.pages.map((page) =>
      fillPage(page, { fields, signature, portrait, issue: { issuer: model.state, issued } }),
    ),
  };
}

function issueDateOf(model: DocumentModel, facts: IssueFacts): PlainDate {
  return model.kind === 'passport-application' ? facts.applied : facts.issued;
}

function pickFields(texts: Readonly<Record<Field, string>>, wanted: readonly Field[]): FieldTexts {
  return Object.fromEntries(wanted.map((field) => [field, texts[field]]));
}
