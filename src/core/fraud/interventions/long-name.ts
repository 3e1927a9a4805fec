import type { Document, Presentation } from '@/core/document/document';
import { HELD_KINDS, isHeldKind } from '@/core/document/document-kind';
import type { Field, FieldTexts } from '@/core/document/field';
import { fillElement } from '@/core/document/fill-page';
import { inCapitals } from '@/core/document/in-capitals';
import type { Person } from '@/core/document/person';
import { strengthAt } from '@/core/fraud/by-subtlety';
import { withChipReissued } from '@/core/fraud/chips';
import { fact } from '@/core/fraud/facts';
import type { Intervention } from '@/core/fraud/intervention';
import { carrying, type Located, locateAll, modelsOffer, ofKind, templateOf } from '@/core/fraud/locate';
import { rewriteLines } from '@/core/fraud/mrz-edits';
import { oddity } from '@/core/fraud/oddity';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { regionOf } from '@/core/fraud/regions';
import { carryOut, replaceWith, type Step } from '@/core/fraud/steps';

const NAME_FIELDS: readonly Field[] = ['surname', 'surnameNative', 'mrz1'];

/**
 * A holder whose surname is longer than the page and the machine readable zone have room for: set smaller, cut on the
 * page, truncated in the zone as Doc 9303 lays down. Physical quantity: the letters that have no room; subtlety chooses
 * among the State's long names, the longest being the plainest.
 */
export const longName: Intervention = {
  name: 'long-name',
  category: 'none',
  suits: (models) => modelsOffer(models, HELD_KINDS, ['mrz-print']),
  apply: (presentation, { subtlety, state, random }) => {
    const names = state.longSurnames.toSorted((a, b) => b.latin.length - a.latin.length);
    const band = Math.floor(((subtlety - 1) / 5) * names.length);
    const surname = names[Math.min(names.length - 1, band + random.integer(0, 1))];
    const index = presentation.documents.findIndex((document) => isHeldKind(document.model.kind));
    const document = presentation.documents[index];
    if (!surname || !document) return { presentation, evidence: [] };
    const located = locateAll(presentation, HELD_KINDS);
    const holder = { ...document.holder, surname };
    const fields = nameFields(document, holder, located);
    const concerned = [
      ...carrying(located, NAME_FIELDS, presentation),
      ...ofKind(located, 'signature').filter(({ element }) => element.text.includes(document.holder.surname.latin)),
    ];
    const renamed = renameHolder(presentation, index, holder, fields);
    return carryOut(
      'long-name',
      renamed,
      concerned.map((entry) => refill(entry, presentation, fields, holder, strengthAt(subtlety))),
    );
  },
};

function nameFields(document: Document, holder: Person, located: readonly Located[]): FieldTexts {
  const [mrz] = ofKind(located, 'mrz-print');
  const lines = mrz ? rewriteLines(mrz.element, document, { surname: holder.surname.latin }) : null;
  return {
    ...document.fields,
    surname: inCapitals(holder.surname.latin),
    surnameNative: inCapitals(holder.surname.native),
    mrz1: lines?.[0] ?? document.fields.mrz1 ?? '',
  };
}

function renameHolder(presentation: Presentation, index: number, holder: Person, fields: FieldTexts): Presentation {
  const documents = presentation.documents.map((document, position) =>
    position === index ? { ...document, holder, fields } : document,
  );
  return withChipReissued({ ...presentation, documents }, index, {
    surname: inCapitals(holder.surname.native),
    mrz: [fields.mrz1, fields.mrz2, fields.mrz3].flatMap((line) => line || []),
  });
}

function refill(
  entry: Located,
  presentation: Presentation,
  fields: FieldTexts,
  holder: Person,
  strength: ReturnType<typeof strengthAt>,
): Step {
  const template = templateOf(entry, presentation);
  const document = presentation.documents[entry.document];
  if (!template || !document) return { edits: [], evidence: [] };
  const issue = { issuer: document.model.state, issued: document.issued };
  const signature = `${holder.givenNames.latin.slice(0, 1)}. ${holder.surname.latin}`;
  const portrait = { identity: '', capture: '' };
  return {
    edits: [replaceWith(entry, fillElement(template, { fields, signature, portrait, issue }))],
    evidence: [
      pageEvidence(
        entry,
        regionOf(entry.element.box),
        oddity('name-truncated', strength, fact('name-too-long', { value: holder.surname.latin })),
      ),
    ],
  };
}
